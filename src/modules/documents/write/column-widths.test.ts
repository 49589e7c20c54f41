import { expect, test } from 'vitest'
import { columnWidths, wordWidth } from './column-widths.ts'
import { type PrintRow, textCell } from './printable.ts'

const row = (...texts: string[]): PrintRow => ({ kind: 'body', cells: texts.map((text) => textCell(text)) })
const table = (shares: number[], heading: string[], rows: PrintRow[] = []) =>
  ({
    kind: 'table',
    caption: '',
    columns: shares.map((width) => ({ width })),
    headingRows: [row(...heading)],
    rows,
  }) as const
const units = { total: 100, em: 1, padding: 2 }

test('shares hold where every word fits', () => {
  expect(columnWidths(table([1, 3], ['Захід', 'Строк']), units)).toEqual([25, 75])
})

test('a column takes what its longest word needs from the others, in their proportion', () => {
  const word = 'Профінансовано'
  const [first = 0, ...others] = columnWidths(table([1, 99, 99], [word, 'Захід', 'Строк']), units)
  expect(first).toBe(wordWidth(word) + units.padding)
  expect(others).toEqual([(100 - first) / 2, (100 - first) / 2])
})

test('a figure with no-break spaces is one word; a row over the full width is none', () => {
  const text = '12\u00a0345\u00a0678,9'
  const figure: PrintRow = { kind: 'body', cells: [textCell(text, { value: 12345678.9 }), textCell('')] }
  const group: PrintRow = { kind: 'group', cells: [textCell('довгеслово'.repeat(3), { colSpan: 2 })] }
  const widths = columnWidths(table([1, 99], ['План', 'Захід'], [figure, group]), units)
  expect(widths[0]).toBe(wordWidth(text) + units.padding)
})

test('columns that cannot all have their words still fit the paper', () => {
  const widths = columnWidths(table([1, 1], ['х'.repeat(18), 'х'.repeat(18)]), { ...units, total: 10 })
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(10)
})
