import type { Block, Cell, Place, Table } from '#modules/documents/index.ts'
import { textOf } from '#modules/documents/index.ts'

/** A cell laid over every grid position that it covers; one object for all of them. */
export interface GridCell {
  readonly cell: Cell
  /** Row and column of the table's grid where the cell begins, from 0. */
  readonly row: number
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
  /** Paragraphs as lines, each trimmed, empty ones left out. */
  readonly text: string
}

/** A table as a dense grid: each position holds the cell that covers it, or null where the table has a hole. */
export interface Grid {
  readonly table: Table
  readonly columns: number
  readonly rows: readonly (readonly (GridCell | null)[])[]
}

const MARKUP = /<\/?(?:p|br|b|i|u|em|strong|span|div|sup|sub)\b[^<>]{0,80}>/gi
const LINE_ENDS = /\s*\n\s*/g

/** Text of a cell, one line a paragraph; markup that leaked into the text is taken for line breaks. */
export function linesOf(blocks: readonly Block[]): string {
  const only = blocks.length === 1 ? blocks[0] : undefined
  let text = only?.kind === 'paragraph' ? only.text : textOf(blocks)
  if (text.includes('<')) text = text.replace(MARKUP, '\n')
  text = text.trim()
  return text.includes('\n') ? text.replace(LINE_ENDS, '\n') : text
}

/** Lays a table out as a dense grid, so that merged cells can be asked for at every position they cover. */
export function gridOf(table: Table): Grid {
  const height = table.rows.length
  let columns = table.columns
  for (const row of table.rows)
    for (const cell of row.cells) columns = Math.max(columns, cell.column + Math.min(cell.colSpan, 1))
  const rows: (GridCell | null)[][] = Array.from({ length: height }, () =>
    new Array<GridCell | null>(columns).fill(null),
  )
  table.rows.forEach((row, r) => {
    for (const cell of row.cells) {
      const colSpan = Math.max(1, Math.min(cell.colSpan, columns - cell.column))
      const rowSpan = Math.max(1, Math.min(cell.rowSpan, height - r))
      const placed: GridCell = { cell, row: r, column: cell.column, colSpan, rowSpan, text: linesOf(cell.blocks) }
      for (let y = r; y < r + rowSpan; y++) {
        const line = rows[y]
        if (!line) continue
        for (let x = cell.column; x < cell.column + colSpan; x++) line[x] ??= placed
      }
    }
  })
  return { table, columns, rows }
}

/** The distinct cells of a grid row that hold text, from left to right. */
export function filledCells(row: readonly (GridCell | null)[]): GridCell[] {
  const found: GridCell[] = []
  let last: GridCell | null = null
  for (const cell of row) {
    if (cell && cell !== last && cell.text !== '') found.push(cell)
    last = cell
  }
  return found
}

/** Place of a grid row in the document, as a reader would count. */
export function placeOfRow(grid: Grid, row: number): Place {
  const place = grid.table.rows[row]?.place
  return place ?? { ...grid.table.place, row: row + 1, column: null }
}
