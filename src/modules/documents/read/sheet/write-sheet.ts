import type { DocumentBuilder } from '../model/document-builder.ts'
import type { Merge, SheetCell, SheetGrid, SheetRow } from './sheet-grid.ts'

/** Rows under the table, after an empty one, that are still read as a signature block and not as rows. */
const MAX_CLOSING_ROWS = 6
const MAX_CLOSING_CELLS = 2
const MIN_TABLE_COLUMNS = 4

/**
 * Writes a spreadsheet as a person reads it: lines of one cell above the table are paragraphs (title, approval), then
 * the table with merged cells as spans, then the lines of the signature.
 */
export function writeSheet(builder: DocumentBuilder, grid: SheetGrid): void {
  const { rows } = grid
  const first = rows.findIndex((row) => row.cells.length > 1)
  const begin = first === -1 ? rows.length : first
  const end = endOfTable(rows, begin)
  for (const row of rows.slice(0, begin)) writeLine(builder, row.cells)
  if (end > begin) writeTable(builder, grid, rows.slice(begin, end))
  for (const row of rows.slice(end)) writeLine(builder, row.cells)
}

/** Index after the table's last row: what stands below an empty row in one or two cells closes the document. */
function endOfTable(rows: readonly SheetRow[], begin: number): number {
  const width = rows.slice(begin, begin + 50).reduce((widest, row) => Math.max(widest, row.cells.length), 0)
  if (width < MIN_TABLE_COLUMNS) return rows.length
  let end = rows.length
  for (let i = rows.length - 1; i > begin && i >= rows.length - MAX_CLOSING_ROWS; i--) {
    const [row, above] = [rows[i], rows[i - 1]]
    if (row === undefined || above === undefined || row.cells.length > MAX_CLOSING_CELLS) break
    if (row.row - above.row > 1) end = i
  }
  return end
}

function writeLine(builder: DocumentBuilder, cells: readonly SheetCell[]): void {
  const [cell] = cells
  if (cell === undefined) return
  const text = cells.map((each) => each.text.trim()).join('\t')
  builder.paragraph(text, { bold: cells.every((each) => each.bold), align: cell.align })
}

function writeTable(builder: DocumentBuilder, grid: SheetGrid, rows: readonly SheetRow[]): void {
  const numbers = rows.map((row) => row.row)
  const firstColumn = rows.reduce(
    (least, row) => Math.min(least, row.cells[0]?.column ?? least),
    Number.MAX_SAFE_INTEGER,
  )
  const reach = rows.reduce((most, row) => Math.max(most, row.cells.at(-1)?.column ?? 0), 0)
  const lastColumn = Math.min(reach, firstColumn + builder.limits.columns - 1)
  const merges = mergesByOrigin(grid.merges)
  /** For each column the sheet row down to which a merged cell covers it. */
  const coveredTo = new Map<number, number>()
  builder.openTable()
  for (const [index, row] of rows.entries()) {
    const { headingRows } = grid
    builder.openRow(headingRows !== null && row.row >= headingRows.first && row.row <= headingRows.last)
    const cells = new Map(row.cells.map((cell) => [cell.column, cell]))
    for (let column = firstColumn; column <= lastColumn; column++) {
      if ((coveredTo.get(column) ?? -1) >= row.row) continue
      const merge = merges.get(row.row)?.get(column)
      const colSpan = Math.min(merge?.colSpan ?? 1, lastColumn - column + 1)
      const lastRow = row.row + (merge?.rowSpan ?? 1) - 1
      if (merge !== undefined) for (let c = column; c < column + colSpan; c++) coveredTo.set(c, lastRow)
      builder.openCell(colSpan, rowsUpTo(numbers, index, lastRow))
      const cell = cells.get(column)
      if (cell !== undefined) for (const text of cell.text.split(/\n\s*\n/)) builder.paragraph(text, cell)
      builder.closeCell()
    }
  }
  builder.passRows(grid.rowsSeen - grid.rows.length)
  builder.closeTable()
}

function mergesByOrigin(merges: readonly Merge[]): ReadonlyMap<number, ReadonlyMap<number, Merge>> {
  const byRow = new Map<number, Map<number, Merge>>()
  for (const merge of merges) {
    const inRow = byRow.get(merge.row) ?? new Map<number, Merge>()
    inRow.set(merge.column, merge)
    byRow.set(merge.row, inRow)
  }
  return byRow
}

/** Number of kept rows from the one at `index` down to the sheet row `last`. */
function rowsUpTo(numbers: readonly number[], index: number, last: number): number {
  let low = index
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((numbers[middle] ?? 0) <= last) low = middle
    else high = middle - 1
  }
  return low - index + 1
}
