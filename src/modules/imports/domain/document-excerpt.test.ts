import { expect, test } from 'vitest'
import type { DocumentModel } from '#modules/documents/index.ts'
import { documentExcerpt } from './document-excerpt.ts'

const place = (row: number, column: number) => ({ page: null, table: 1, row, column })

function cell(text: string, row: number, column: number, rowSpan = 1) {
  const at = place(row, column + 1)
  const paragraph = { kind: 'paragraph' as const, text, place: at, headingLevel: null, bold: false, align: null }
  return { kind: 'cell' as const, column, colSpan: 1, rowSpan, blocks: [paragraph], place: at }
}

/** Ten rows of two columns; the first column is one cell over all of them. */
const model: DocumentModel = {
  format: 'docx',
  pages: null,
  notes: [],
  blocks: [
    {
      kind: 'table',
      columns: 2,
      place: { page: null, table: 1, row: null, column: null },
      rows: Array.from({ length: 10 }, (_, index) => ({
        cells: [...(index === 0 ? [cell('завдання', 1, 0, 10)] : []), cell(`захід ${index + 1}`, index + 1, 1)],
        isHeading: false,
        place: place(index + 1, 1),
      })),
    },
  ],
}

test('a cell merged from above is drawn where the excerpt begins', () => {
  const excerpt = documentExcerpt(model, { table: 1, row: 6, column: 2 }, 2)
  expect(excerpt).toMatchObject({ from: 4, to: 8, of: 10 })
  expect(excerpt?.rows.map((row) => row.cells.map(({ text, rowSpan }) => [text, rowSpan]))).toEqual([
    [
      ['завдання', 5],
      ['захід 4', 1],
    ],
    [['захід 5', 1]],
    [['захід 6', 1]],
    [['захід 7', 1]],
    [['захід 8', 1]],
  ])
  expect(excerpt?.rows.flatMap((row) => row.cells.filter((item) => item.isCurrent).map((item) => item.text))).toEqual([
    'захід 6',
  ])
})

test('a place that the document does not have gives nothing', () => {
  expect(documentExcerpt(model, { table: 2, row: 1, column: 1 })).toBeUndefined()
  expect(documentExcerpt(model, { table: 1, row: 11, column: 1 })).toBeUndefined()
  expect(documentExcerpt(model, { table: null, row: null, column: null })).toBeUndefined()
})
