import type { Box } from './geometry.ts'
import type { TextLine } from './lines.ts'
import type { PageTable } from './page-parts.ts'

/** A cell of a table that is being put together from its parts on several pages. */
export interface DraftCell {
  readonly left: number
  readonly right: number
  rowSpan: number
  readonly page: number
  readonly lines: TextLine[]
  /** Where its last part stands, on the page on which that part stands. */
  lastBox: Box
  lastPage: number
}

export interface DraftRow {
  readonly page: number
  readonly cells: DraftCell[]
  isHeading: boolean
}

/** A table that is being put together; the last of its parts that was added decides what may follow. */
export interface TableDraft {
  readonly page: number
  readonly rows: DraftRow[]
  readonly isRuled: boolean
  box: Box
  lastPage: number
  edges: readonly number[]
}

/** The rows of a part, each with the cells that begin in it. */
export function draftRows(part: PageTable, from = 0): DraftRow[] {
  const rows: DraftRow[] = []
  for (let row = from; row < part.ys.length - 1; row += 1) {
    const cells = part.cells
      .filter((cell) => cell.row === row)
      .map((cell) => ({
        left: cell.box.left,
        right: cell.box.right,
        rowSpan: cell.rowSpan,
        page: part.page,
        lines: [...cell.lines],
        lastBox: cell.box,
        lastPage: part.page,
      }))
    rows.push({ page: part.page, cells, isHeading: false })
  }
  return rows
}

export function beginTable(part: PageTable): TableDraft {
  return {
    page: part.page,
    rows: draftRows(part),
    isRuled: part.isRuled,
    box: part.box,
    lastPage: part.page,
    edges: part.xs,
  }
}

/** The cells that reach the last row of the table, from left to right. */
export function bottomCells(table: TableDraft): DraftCell[] {
  const cells: DraftCell[] = []
  for (const [index, row] of table.rows.entries()) {
    for (const cell of row.cells) if (index + cell.rowSpan >= table.rows.length) cells.push(cell)
  }
  return cells.sort((a, b) => a.left - b.left)
}

/** Two edges of a column on different pages count as one when they lie this near, in points. */
export const edgeTolerance = 4.5

/** Cells of one column and width share a key. */
export function columnKey({ left, right }: DraftCell): number {
  return Math.round(left) * 10_000 + Math.round(right)
}

export function isSameColumn(a: DraftCell, b: DraftCell): boolean {
  return Math.abs(a.left - b.left) <= edgeTolerance && Math.abs(a.right - b.right) <= edgeTolerance
}

export function cellText(cell: Pick<DraftCell, 'lines'>): string {
  return cell.lines.map((line) => line.text).join(' ')
}

/** Text of a row for comparison: cells in order, no white space. */
export function rowKey(row: DraftRow): string {
  return [...row.cells]
    .sort((a, b) => a.left - b.left)
    .map((cell) => `${Math.round(cell.rowSpan)}:${cellText(cell).replace(/\s+/g, '')}`)
    .join('|')
}
