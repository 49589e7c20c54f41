import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PrintRow, placeCells, textCell } from './printable.ts'

const span = fc.integer({ min: 1, max: 4 })
const cell = fc.record({ colSpan: span, rowSpan: span }).map((spans) => textCell('х', spans))
const rows = fc.array(
  fc.array(cell, { maxLength: 5 }).map((cells): PrintRow => ({ kind: 'body', cells })),
  { maxLength: 6 },
)

test('placed cells stay in the table', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 20, max: 40 }), (drawn, columns) => {
      for (const placed of placeCells(drawn, columns)) {
        expect(placed.column + placed.colSpan).toBeLessThanOrEqual(columns)
        expect(placed.row + placed.rowSpan).toBeLessThanOrEqual(drawn.length)
      }
    }),
  )
})

test('a cell goes to the first column that no cell above covers', () => {
  const table: PrintRow[] = [
    { kind: 'body', cells: [textCell('а', { rowSpan: 2 }), textCell('б')] },
    { kind: 'body', cells: [textCell('в')] },
  ]
  expect(placeCells(table, 2).map(({ row, column }) => [row, column])).toEqual([
    [0, 0],
    [0, 1],
    [1, 1],
  ])
})
