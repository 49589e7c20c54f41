import type { Cell, Place, Row, Table } from '../model.ts'
import { clusterValues, nearestIndex } from './geometry.ts'
import type { Setting } from './line-joining.ts'
import type { TextFrame } from './paragraphs.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { DraftCell, TableDraft } from './table-draft.ts'
import { edgeTolerance } from './table-draft.ts'

/** Turns a finished draft into the table of the model; `number` is its place among the tables, from 1. */
export function buildTable(draft: TableDraft, number: number, setting: Setting): Table {
  dropEmptyRows(draft)
  const cells = draft.rows.flatMap((row) => row.cells)
  const edges = clusterValues(
    cells.flatMap((cell) => [cell.left, cell.right]),
    edgeTolerance,
  )
  const padding = paddingOf(cells)
  const rows = draft.rows.map((row, index): Row => {
    const place: Place = { page: row.page, table: number, row: index + 1, column: null }
    const built = row.cells
      .map((cell): Cell => {
        const column = nearestIndex(edges, cell.left)
        const cellPlace: Place = { ...place, page: cell.page, column: column + 1 }
        const frame: TextFrame = { left: cell.left + padding, right: cell.right - padding, isCell: true }
        const blocks = paragraphsOf(cell.lines, frame, setting).map(({ text, page, bold, align }) => ({
          kind: 'paragraph' as const,
          text,
          place: { ...cellPlace, page },
          headingLevel: null,
          bold,
          align,
        }))
        const colSpan = Math.max(1, nearestIndex(edges, cell.right) - column)
        return { kind: 'cell', column, colSpan, rowSpan: cell.rowSpan, blocks, place: cellPlace }
      })
      .sort((a, b) => a.column - b.column)
    return { cells: built, isHeading: row.isHeading, place }
  })
  return {
    kind: 'table',
    columns: Math.max(1, edges.length - 1),
    rows,
    place: { page: draft.page, table: number, row: null, column: null },
  }
}

/** Rows in which no cell begins are traces of stray lines or of merged cells that a page break cut. */
function dropEmptyRows(draft: TableDraft): void {
  for (let index = draft.rows.length - 1; index >= 0; index -= 1) {
    if ((draft.rows[index]?.cells.length ?? 0) > 0) continue
    for (const [above, row] of draft.rows.entries()) {
      if (above >= index) break
      for (const cell of row.cells) if (above + cell.rowSpan > index) cell.rowSpan -= 1
    }
    draft.rows.splice(index, 1)
  }
}

/** Distance of text from the edges of its cell: that of cells whose text keeps to the left, some of which are wide. */
function paddingOf(cells: readonly DraftCell[]): number {
  const gaps = cells
    .flatMap((cell) => {
      const lefts = cell.lines.filter((line) => line.direction === 0).map((line) => line.left)
      return lefts.length === 0 ? [] : [Math.min(...lefts) - cell.left]
    })
    .sort((a, b) => a - b)
  return Math.min(12, Math.max(0, gaps[Math.floor(gaps.length / 5)] ?? 0))
}
