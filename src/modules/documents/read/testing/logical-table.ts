import * as fc from 'fast-check'
import type { DocumentModel, Table } from '../../model.ts'
import { textOf } from '../../model.ts'

/** A table apart from any format: each test writer writes it in its own way. */
interface LogicalCell {
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
  readonly text: string
}

export interface LogicalTable {
  readonly columns: number
  readonly rows: readonly (readonly LogicalCell[])[]
}

const WORDS =
  'захід навчання громада облік безпека рада відділ послуга 2026–2030 100% «мова» об’єднання & <18> A=B'.split(' ')

const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))

/**
 * Random tables with merged cells. The first row is plain (a heading), the first column is never merged downwards and
 * every cell has text, so that each row exists in every format.
 */
export const logicalTable: fc.Arbitrary<LogicalTable> = fc
  .record({
    columns: fc.integer({ min: 2, max: 6 }),
    rows: fc.integer({ min: 2, max: 8 }),
    spans: fc.infiniteStream(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))),
    texts: fc.infiniteStream(text),
  })
  .map(({ columns, rows, spans, texts }) => ({ columns, rows: layOut(columns, rows, spans, texts) }))

/** Random tables without merged cells, for formats that cannot tell them. */
export const plainTable: fc.Arbitrary<LogicalTable> = fc
  .record({
    columns: fc.integer({ min: 2, max: 6 }),
    rows: fc.integer({ min: 3, max: 8 }),
    texts: fc.infiniteStream(text),
  })
  .map(({ columns, rows, texts }) => ({
    columns,
    rows: layOut(
      columns,
      rows,
      fc.sample(fc.infiniteStream(fc.constant([1, 1] as [number, number])), 1)[0] ?? [],
      texts,
    ),
  }))

function layOut(
  columns: number,
  rows: number,
  spans: Iterable<[number, number]>,
  texts: Iterable<string>,
): LogicalCell[][] {
  const span = spans[Symbol.iterator]()
  const word = texts[Symbol.iterator]()
  const freeFrom = new Array<number>(columns).fill(0)
  return Array.from({ length: rows }, (_, row) => {
    const cells: LogicalCell[] = []
    for (let column = 0; column < columns; column++) {
      if ((freeFrom[column] ?? 0) > row) continue
      const [wide, high] = row === 0 ? [1, 1] : (span.next().value ?? [1, 1])
      let colSpan = 1
      while (colSpan < wide && column + colSpan < columns && (freeFrom[column + colSpan] ?? 0) <= row) colSpan++
      const rowSpan = column === 0 ? 1 : Math.min(high, rows - row)
      for (let c = column; c < column + colSpan; c++) freeFrom[c] = row + rowSpan
      cells.push({ column, colSpan, rowSpan, text: word.next().value ?? '' })
      column += colSpan - 1
    }
    return cells
  })
}

/** The cells of a table that was read, in the form in which they were written. */
export function logicalOf(table: Table): LogicalTable {
  const rows = table.rows.map((row) =>
    row.cells.map(({ column, colSpan, rowSpan, blocks }) => ({ column, colSpan, rowSpan, text: textOf(blocks) })),
  )
  return { columns: table.columns, rows }
}

/** The only table of a document. */
export function onlyTable(document: DocumentModel): Table {
  const tables = document.blocks.filter((block) => block.kind === 'table')
  const [table] = tables
  if (tables.length !== 1 || table === undefined) throw new Error(`${tables.length} tables instead of one`)
  return table
}

export function escapeXml(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
