import { createTheme } from '@mantine/core'

/** Mantine in Postup's dress; everything else comes from the tokens in `src/ui/styles`. Light scheme only. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: 7,
  colors: {
    accent: [
      '#f2f6fc',
      '#e8effa',
      '#cfdef3',
      '#a9c2e6',
      '#7b9fd4',
      '#4d79bb',
      '#2f61ad',
      '#1b4fa0',
      '#133a78',
      '#0d2a58',
    ],
  },
  defaultRadius: 6,
  focusRing: 'auto',
  cursorType: 'pointer',
  fontFamily: 'var(--sans)',
  headings: { fontWeight: '600' },
})
