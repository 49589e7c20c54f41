import { columnWidths } from './column-widths.ts'
import { cellText, type PlacedCell, type TableBlock, tableTextSize } from './printable.ts'

/** Points that a line of 11-point text takes. */
const LINE_HEIGHT = 14.5
/** Letters of 11-point Times to one unit of column width, a wide digit of the same type. */
const LETTERS_PER_UNIT = 1.08
const BOLD_LETTERS_PER_UNIT = 0.95
/** No row of a workbook is higher, in points. */
const HIGHEST = 409

/** Widths of a sheet's columns in characters: those of its widest table, or four equal ones where it has none. */
export function gridOf(table: TableBlock | null, orientation: 'portrait' | 'landscape'): number[] {
  const paper = orientation === 'landscape' ? 130 : 86
  if (table === null) return Array.from({ length: 4 }, () => paper / 4)
  // A sheet of many columns is printed smaller, as the other formats set it.
  const total = paper * (12 / tableTextSize(table.columns.length))
  return columnWidths(table, { total, em: 2.1, padding: 1.5 }).map((width) => Math.round(width * 10) / 10)
}

/** Sheet columns at which the table's columns begin (and one past the end): the nearest, each at least one wide. */
export function columnStarts(table: TableBlock, grid: readonly number[]): number[] {
  const columns = table.columns.length
  const total = table.columns.reduce((sum, column) => sum + column.width, 0)
  const starts = [0]
  for (let index = 1, left = 0; index < columns; index += 1) {
    left += (table.columns[index - 1]?.width ?? 0) / total
    const lowest = (starts.at(-1) ?? 0) + 1
    const highest = grid.length - (columns - index)
    starts.push(nearestColumn(grid, left, lowest, highest))
  }
  return [...starts, grid.length]
}

/** The column from `lowest` to `highest` whose left edge is nearest to a share of the sheet's width. */
export function nearestColumn(grid: readonly number[], left: number, lowest: number, highest: number): number {
  let nearest = lowest
  for (let at = lowest; at <= highest; at += 1) {
    if (Math.abs(share(grid, at) - left) < Math.abs(share(grid, nearest) - left)) nearest = at
  }
  return nearest
}

/** Share of the sheet's width that lies left of a column. */
function share(grid: readonly number[], column: number): number {
  const total = grid.reduce((sum, width) => sum + width, 0)
  return grid.slice(0, column).reduce((sum, width) => sum + width, 0) / total
}

/** Height that wrapped text takes in cells of these widths, in points. */
export function heightOf(text: string, widths: readonly number[], isBold = false): number {
  const width = widths.reduce((sum, part) => sum + part, 0) * (isBold ? BOLD_LETTERS_PER_UNIT : LETTERS_PER_UNIT)
  const lines = text.split('\n').reduce((sum, line) => sum + wrappedLines(line, width), 0)
  return Math.min(HIGHEST, lines * LINE_HEIGHT + 3)
}

/** Lines of a paragraph filled word by word. A space takes about half a letter. */
function wrappedLines(text: string, width: number): number {
  let lines = 1
  let filled = 0
  for (const word of text.split(' ')) {
    if (filled > 0 && filled + word.length > width) {
      lines += 1
      filled = 0
    }
    lines += Math.floor(word.length / Math.max(1, width))
    filled += word.length + 0.5
  }
  return lines
}

/** Heights of a table's rows. Programs do not fit rows with merged cells, so the letters of every cell are reckoned. */
export function rowHeights(
  count: number,
  placed: readonly PlacedCell[],
  starts: readonly number[],
  grid: readonly number[],
  isBold: (row: number) => boolean,
): number[] {
  const heights = new Array<number>(count).fill(LINE_HEIGHT)
  const needed = ({ cell, row, column, colSpan }: PlacedCell) =>
    heightOf(cellText(cell), grid.slice(starts[column], starts[column + colSpan]), isBold(row))
  for (const cell of placed) {
    if (cell.rowSpan === 1) heights[cell.row] = Math.max(heights[cell.row] ?? 0, needed(cell))
  }
  // What a merged cell needs beyond its rows goes to them in equal parts.
  for (const cell of placed) {
    if (cell.rowSpan === 1) continue
    const rows = heights.slice(cell.row, cell.row + cell.rowSpan)
    const missing = needed(cell) - rows.reduce((sum, height) => sum + height, 0)
    if (missing <= 0) continue
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      heights[row] = (heights[row] ?? 0) + missing / cell.rowSpan
    }
  }
  return heights.map((height) => Math.min(HIGHEST, height))
}
