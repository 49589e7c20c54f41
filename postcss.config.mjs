export default {
  plugins: {
    'postcss-preset-mantine': {},
    'postcss-simple-vars': {
      variables: {
        'mantine-breakpoint-sm': '640px',
        'mantine-breakpoint-md': '940px',
        'mantine-breakpoint-lg': '1180px',
      },
    },
  },
}
