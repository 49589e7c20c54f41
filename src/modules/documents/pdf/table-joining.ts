import type { Box } from './geometry.ts'
import type { PageCell, PageTable } from './page-parts.ts'
import type { CellPair, PageFacts } from './row-cut.ts'
import { isRestOfMerged, isRestOfRow, pairCells } from './row-cut.ts'
import type { DraftRow, TableDraft } from './table-draft.ts'
import { cellText, draftRows, edgeTolerance, rowKey } from './table-draft.ts'

/** Margins of left and right pages differ by up to this, in points; the columns are the same all the same. */
const mostShift = 60

/** Whether a part at the top of a page has the columns of the table that ended the page before. */
export function hasSameColumns(table: TableDraft, part: PageTable): boolean {
  if (table.isRuled !== part.isRuled) return false
  if (!part.isRuled) return alignedEdges(table, part) !== undefined
  const shift = table.box.left - part.box.left
  if (Math.abs(shift) > mostShift || Math.abs(table.box.right - part.box.right - shift) > 2 * edgeTolerance)
    return false
  const shifted = part.xs.map((x) => x + shift)
  const [few, many] = shifted.length < table.edges.length ? [shifted, table.edges] : [table.edges, shifted]
  const found = few.filter((x) => many.some((other) => Math.abs(other - x) <= edgeTolerance))
  return found.length >= 0.7 * few.length
}

/** Adds the part that stands on the next page. */
export function continueTable(table: TableDraft, next: PageTable, facts: PageFacts): void {
  const part = next.isRuled ? shiftPart(next, table.box.left - next.box.left) : snapPart(next, table)
  const all = draftRows(part)
  const repeated = repeatedHeading(table, all)
  const rows = all.slice(repeated)
  const first = rows[0]
  if (first !== undefined) {
    const pairs = pairCells(table, first)
    if (pairs !== undefined && !isNumberRow(table.rows.at(-1)) && isRestOfRow(table, first, pairs, facts)) {
      for (const { above, below } of pairs) extend(above, below, below.rowSpan - 1)
      rows.shift()
    } else {
      for (const pair of pairs ?? pairsOf(table, first)) {
        if (!isRestOfMerged(table, pair, facts)) continue
        extend(pair.above, pair.below, pair.below.rowSpan)
        first.cells.splice(first.cells.indexOf(pair.below), 1)
      }
    }
  }
  table.rows.push(...rows)
  table.box = { ...part.box }
  table.lastPage = part.page
  table.edges = [
    ...table.edges,
    ...part.xs.filter((x) => !table.edges.some((edge) => Math.abs(edge - x) <= edgeTolerance)),
  ]
}

function pairsOf(table: TableDraft, row: DraftRow): CellPair[] {
  const empty = { ...row, cells: row.cells.filter((cell) => cell.lines.length === 0) }
  return pairCells(table, empty) ?? []
}

function extend(above: CellPair['above'], below: CellPair['below'], rows: number): void {
  above.lines.push(...below.lines)
  above.rowSpan += rows
  above.lastBox = below.lastBox
  above.lastPage = below.lastPage
}

/** A heading has at most this many rows, with the row of column numbers. */
const mostHeadingRows = 5

/**
 * Number of rows at the top of the page that repeat the heading of the table: its first rows, or the last of them (the
 * row of column numbers alone). Marks the rows of the table as heading.
 */
function repeatedHeading(table: TableDraft, rows: readonly DraftRow[]): number {
  const keys = table.rows.slice(0, mostHeadingRows + 2).map(rowKey)
  const next = rows.slice(0, mostHeadingRows).map(rowKey)
  let best = { from: 0, length: 0 }
  for (let from = 0; from < keys.length; from += 1) {
    if (from > 0 && !isNumberRow(table.rows[from])) continue
    let length = 0
    while (length < next.length && from + length < keys.length && keys[from + length] === next[length]) length += 1
    if (length > best.length) best = { from, length }
  }
  const length = wholeRows(rows, best.length)
  const repeated = table.rows.slice(best.from, best.from + length)
  if (!repeated.some((row) => row.cells.some((cell) => cell.lines.length > 0))) return 0
  for (const row of table.rows.slice(0, best.from + length)) row.isHeading = true
  return length
}

/** A row of column numbers: 1, 2, 3… */
function isNumberRow(row: DraftRow | undefined): boolean {
  if (row === undefined || row.cells.length < 2) return false
  const numbers = [...row.cells].sort((a, b) => a.left - b.left).map((cell) => Number(cellText(cell)))
  return numbers.every((number, index) => number === (numbers[0] ?? 0) + index)
}

/** The most rows up to `length` that no merged cell joins to the rows after them. */
function wholeRows(rows: readonly DraftRow[], length: number): number {
  for (let count = length; count > 0; count -= 1) {
    const isWhole = rows.slice(0, count).every((row, index) => row.cells.every((cell) => index + cell.rowSpan <= count))
    if (isWhole) return count
  }
  return 0
}

function shiftPart(part: PageTable, by: number): PageTable {
  if (Math.abs(by) < 1) return part
  const shiftBox = (box: Box): Box => ({ ...box, left: box.left + by, right: box.right + by })
  const shiftCell = (cell: PageCell): PageCell => ({
    ...cell,
    box: shiftBox(cell.box),
    lines: cell.lines.map((line) =>
      line.direction === 0 ? { ...line, left: line.left + by, right: line.right + by } : line,
    ),
  })
  return { ...part, box: shiftBox(part.box), xs: part.xs.map((x) => x + by), cells: part.cells.map(shiftCell) }
}

/** Where text tells the edges of columns they differ from page to page by up to this, in points. */
const alignedTolerance = 14

/** For the columns of a part without drawn lines, the edges of the table's columns; undefined where they differ. */
function alignedEdges(table: TableDraft, part: PageTable): number[] | undefined {
  const own = part.xs.slice(0, -1)
  const columns = table.edges.slice(0, -1)
  const snapped = own.map((x) => columns.find((edge) => Math.abs(edge - x) <= alignedTolerance))
  const known = snapped.filter((x) => x !== undefined)
  if (known.length < own.length || new Set(known).size < known.length || known.length < 2) return undefined
  return [...known, table.edges.at(-1) ?? 0]
}

function snapPart(part: PageTable, table: TableDraft): PageTable {
  const xs = alignedEdges(table, part) ?? part.xs
  const cells = part.cells.map((cell) => ({
    ...cell,
    box: {
      ...cell.box,
      left: xs[cell.column] ?? cell.box.left,
      right: xs[cell.column + cell.colSpan] ?? cell.box.right,
    },
  }))
  return { ...part, xs, cells, box: { ...part.box, left: table.box.left, right: table.box.right } }
}
