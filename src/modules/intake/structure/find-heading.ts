import type { ColumnRole } from '../column-roles.ts'
import type { Grid, GridCell } from './grid.ts'
import { filledCells } from './grid.ts'
import { bestScore, isSubHeading, LONGEST_HEADING, scoreHeading } from './heading-roles.ts'
import { repeatableRoles } from './heading-vocabulary.ts'

/** Rows of a table that hold its headings: from `first` (inclusive) to `end` (exclusive). */
export interface HeadingRows {
  readonly first: number
  readonly end: number
}

/** A heading is looked for only among the first rows: a sheet may carry its title above the table. */
const ROWS_SEARCHED = 40
const CLEAR = 0.6

/** Whether the cells of a row are the numbers 1, 2, 3 … that forms print under the heading. */
export function isColumnIndexRow(cells: readonly GridCell[]): boolean {
  if (cells.length < 3) return false
  let last = 0
  for (const cell of cells) {
    const digits = /^\(?(\d{1,2})[.)]?$/.exec(cell.text)
    if (!digits) return false
    const value = Number(digits[1])
    if (value !== last + 1) return false
    last = value
  }
  return true
}

/** How many cells name a column (each role once), and how clearly they do so together. */
function clarity(cells: readonly GridCell[]): { known: number; score: number } {
  const roles = new Set<ColumnRole>()
  let known = 0
  let score = 0
  for (const cell of cells) {
    const scores = scoreHeading(cell.text)
    const best = bestScore(scores)
    score += best
    if (best < CLEAR) continue
    for (const [role, own] of scores) {
      if (own < best || (roles.has(role) && !repeatableRoles.has(role))) continue
      roles.add(role)
      known++
      break
    }
  }
  return { known: roles.size < 2 ? 0 : known, score }
}

/** Cells of a row of measures: prose, or numbered as measures are. Headings are neither. */
const isBodyLike = (cells: readonly GridCell[]): boolean => {
  const letters = cells.reduce((sum, cell) => sum + cell.text.length, 0)
  return letters > cells.length * 75 || cells.some((cell) => /^\d{1,3}(?:\.\d{1,3})*[.)]\s*\p{L}/u.test(cell.text))
}

const bottomOf = (row: readonly (GridCell | null)[], least: number): number =>
  row.reduce((end, cell) => (cell && cell.text !== '' ? Math.max(end, cell.row + cell.rowSpan) : end), least)

/**
 * Finds the heading rows of a table, null where there are none. The row whose cells fit the field's headings best is
 * the anchor; parents above it («Обсяги фінансування» over years), rows that its merged cells cover, sub-headings and
 * the row of column numbers belong to the heading.
 */
export function findHeading(grid: Grid): HeadingRows | null {
  let anchor = -1
  let best = 0
  let surest = 0
  const limit = Math.min(grid.rows.length, ROWS_SEARCHED)
  for (let r = 0; r < limit; r++) {
    const cells = filledCells(grid.rows[r] ?? []).filter((cell) => cell.row === r)
    if (cells.length < 2) continue
    if (cells.length > 3 && cells.some((cell) => cell.text.length > LONGEST_HEADING)) break
    if (surest >= 3 && r > anchor + 3) break
    const { known, score } = clarity(cells)
    if (known < 2 || known * 2 < cells.length || isBodyLike(cells)) {
      if (cells.length > 3) break
      continue
    }
    if (score > best + 0.5) {
      best = score
      surest = known
      anchor = r
    }
  }
  if (anchor < 0) return null
  let first = anchor
  while (first > 0) {
    const above = grid.rows[first - 1] ?? []
    const reaches = above.some((cell, c) => cell && cell.text !== '' && grid.rows[first]?.[c] === cell)
    if (!reaches) break
    first--
  }
  let end = Math.max(anchor + 1, bottomOf(grid.rows[anchor] ?? [], 0))
  for (; end < grid.rows.length; end++) {
    const cells = filledCells(grid.rows[end] ?? []).filter((cell) => cell.row >= anchor)
    const flagged = grid.table.rows[end]?.isHeading === true
    if (cells.length === 0 ? flagged : isColumnIndexRow(cells) || isSubRow(grid, end, cells, flagged)) continue
    if (cells.length === 0 && end < anchor + 3) {
      const next = filledCells(grid.rows[end + 1] ?? [])
      if (isColumnIndexRow(next)) continue
    }
    break
  }
  return { first, end }
}

/** A second line of a heading: years, budgets, «план», «факт» under a wide cell, each of them short. */
function isSubRow(grid: Grid, r: number, cells: readonly GridCell[], flagged: boolean): boolean {
  if (!cells.every((cell) => cell.text.length <= 80)) return false
  const subs = cells.filter((cell) => isSubHeading(cell.text)).length
  const known = clarity(cells).known
  if (flagged) return true
  const fits = cells.filter((cell) => isSubHeading(cell.text) || bestScore(scoreHeading(cell.text)) >= CLEAR).length
  if (fits < cells.length || subs + known === 0) return false
  const leftmost = cells[0]
  if (!leftmost) return false
  const underWide = cells.some((cell) => (grid.rows[r - 1]?.[cell.column]?.colSpan ?? 1) > 1)
  return underWide || (cells.length >= 2 && known >= 2) || (subs === cells.length && leftmost.column > 0)
}

/** The distinct lines of the heading over a column, from the top. */
export function headingLines(grid: Grid, heading: HeadingRows, column: number): string[] {
  const lines: string[] = []
  let last: GridCell | null = null
  for (let r = heading.first; r < heading.end; r++) {
    const cell = grid.rows[r]?.[column] ?? null
    if (!cell || cell === last || cell.text === '') continue
    last = cell
    const row = filledCells(grid.rows[r] ?? [])
    if (isColumnIndexRow(row)) continue
    lines.push(cell.text)
  }
  return lines
}
