import type { Cell, Row, Table } from '#modules/documents/index.ts'
import { gridOf } from '../structure/grid.ts'
import { recogniseColumns } from '../structure/recognise-columns.ts'
import { type Line, paragraphOf } from './lines.ts'
import type { FlatTable } from './model.ts'
import type { SeparatedRows } from './separated.ts'

/** A table of measures has one of these columns; any other table of text may seem to have measures. */
const PROOFS = ['term', 'termFrom', 'executors', 'fundingAmount', 'planned', 'financed'] as const

/** Makes the table of rows that were set apart by signs; null where its columns are not those of a plan or report. */
export function buildSeparated(lines: readonly Line[], { columns, rows, start, end }: SeparatedRows): FlatTable | null {
  const table: Table = {
    kind: 'table',
    columns,
    rows: rows.map(({ line, cells }, at): Row => {
      const page = lines[line]?.place.page ?? null
      return {
        cells: cells.map((text, column): Cell => {
          const place = { page, table: 1, row: at + 1, column: column + 1 }
          const colSpan = cells.length === 1 ? columns : 1
          return {
            kind: 'cell',
            column,
            colSpan,
            rowSpan: 1,
            blocks: text === '' ? [] : [paragraphOf(text, place)],
            place,
          }
        }),
        isHeading: false,
        place: { page, table: 1, row: at + 1, column: null },
      }
    }),
    place: { page: lines[start]?.place.page ?? null, table: 1, row: null, column: null },
  }
  const found = recogniseColumns(gridOf(table))
  const roles = new Set(found.columns.map(({ role }) => role))
  if (!roles.has('measure') || !PROOFS.some((role) => roles.has(role))) return null
  const outside = (from: number, to?: number) => lines.slice(from, to).map((line) => paragraphOf(line.text, line.place))
  return {
    table: { table, firstBodyRow: found.firstBodyRow, columns: found.columns },
    before: outside(0, start),
    after: outside(end),
    aside: [],
    totals: null,
    doubts: [],
  }
}
