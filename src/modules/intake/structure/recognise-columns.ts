import { fold } from '#platform/text/fold.ts'
import type { ColumnRole, RoledColumn, RoledTable } from '../column-roles.ts'
import { type AmountUnit, readAmountUnit } from '../fields/amount.ts'
import { assignRoles } from './assign-roles.ts'
import { closingRow } from './closing-rows.ts'
import { type ContentShares, contentScores, contentShares } from './column-content.ts'
import { findHeading, type HeadingRows, headingLines } from './find-heading.ts'
import { type Grid, gridOf } from './grid.ts'
import { type RoleScores, scoreHeading, sourceOfHeading, yearOfHeading } from './heading-roles.ts'
import { repeatableRoles, sharedHeadings } from './heading-vocabulary.ts'
import { settleRoles } from './settle-roles.ts'

/** A table whose columns are understood, laid out for reading. */
export interface PlanTable extends RoledTable {
  readonly grid: Grid
  /** Rows from this index on close the document (signatures at the foot of a sheet). */
  readonly endRow: number
  readonly heading: HeadingRows | null
  /** Folded text of the heading of each grid column. */
  readonly headings: readonly string[]
  /** Unit that the heading of a column of money names. */
  readonly units: readonly (AmountUnit | null)[]
  /** Grid columns that only continue the column to their left: a cell may begin in any of them. */
  readonly followers: ReadonlyMap<number, readonly number[]>
  /** Rows and roles that whoever laid out the table was unsure of. */
  readonly doubts: ReadonlyMap<number, readonly ColumnRole[]>
}

/** Looks at so many rows when content is asked. */
const ROWS_LOOKED_AT = 80

/** Understands the columns of a table by its headings, and by content where a heading is silent or absent. */
export function recogniseColumns(grid: Grid): PlanTable {
  const heading = findHeading(grid)
  const firstBodyRow = heading?.end ?? 0
  const lines = Array.from({ length: grid.columns }, (_, c) => (heading ? headingLines(grid, heading, c) : []))
  const followers = findFollowers(grid, firstBodyRow, lines)
  const isFollower = new Set([...followers.values()].flat())
  const content = lazyContent(grid, firstBodyRow, isFollower)
  const byHeading = lines.map((own, c) => (isFollower.has(c) ? (new Map() as RoleScores) : scoreLines(own)))
  keepApartNumbers(grid, heading, byHeading, content)
  const roles = heading ? assignRoles(byHeading) : byHeading.map(() => null)
  const guessed = guessRoles(roles, content, heading !== null)
  const columns: RoledColumn[] = roles.map((role, c) => ({
    column: c,
    role: role ?? guessed[c] ?? null,
    year: yearOfHeading((lines[c] ?? []).join(' ')),
    source: sourceOfHeading((lines[c] ?? []).at(-1) ?? ''),
    isGuessed: role === null && (guessed[c] ?? null) !== null,
  }))
  return {
    table: grid.table,
    grid,
    endRow: closingRow(grid, firstBodyRow),
    heading,
    firstBodyRow,
    columns: settleRoles([...columns, ...sharedRoles(columns, byHeading)]),
    headings: lines.map((own) => fold(own.join(' '))),
    units: lines.map((own) => readAmountUnit(own.join(' '))),
    followers,
    doubts: new Map(),
  }
}

/**
 * Lays out a table whose columns were understood elsewhere (the text of a flat document). All of them are guessed, so
 * only the rows that came out doubtful are worth a look.
 */
export function layOut(roled: RoledTable, doubts: PlanTable['doubts']): PlanTable {
  const columns = roled.columns.map((column) => ({ ...column, isGuessed: false }))
  const grid = gridOf(roled.table)
  return {
    ...roled,
    columns,
    grid,
    endRow: grid.rows.length,
    heading: null,
    headings: [],
    units: grid.rows.length > 0 ? Array.from({ length: grid.columns }, () => roled.unit ?? null) : [],
    followers: new Map(),
    doubts,
  }
}

/** The same columns on a table that continues another without a heading of its own. */
export function inheritColumns(grid: Grid, from: PlanTable): PlanTable {
  return {
    ...from,
    table: grid.table,
    grid,
    endRow: closingRow(grid, 0),
    heading: null,
    firstBodyRow: 0,
    followers: findFollowers(grid, 0),
  }
}

function scoreLines(lines: readonly string[]): RoleScores {
  const whole = scoreHeading(lines.join(' '))
  const lowest = lines.at(-1)
  if (lines.length < 2 || lowest === undefined) return whole
  const scores = new Map(whole)
  for (const [role, score] of scoreHeading(lowest)) scores.set(role, Math.max(scores.get(role) ?? 0, score))
  return scores
}

/** What columns look like, measured when first asked: most tables are clear by their headings. */
type Content = (column: number) => ContentShares | null

function lazyContent(grid: Grid, firstBodyRow: number, isFollower: ReadonlySet<number>): Content {
  const known = new Map<number, ContentShares>()
  return (column) => {
    if (isFollower.has(column) || column >= grid.columns) return null
    const shares = known.get(column) ?? contentOf(grid, firstBodyRow, column)
    known.set(column, shares)
    return shares
  }
}

function contentOf(grid: Grid, firstBodyRow: number, column: number): ContentShares {
  const texts: string[] = []
  const end = Math.min(grid.rows.length, firstBodyRow + ROWS_LOOKED_AT)
  for (let r = firstBodyRow; r < end; r++) {
    const cell = grid.rows[r]?.[column]
    if (!cell || cell.colSpan * 2 > grid.columns + 1) continue
    texts.push(cell.row === r ? cell.text : '')
  }
  return contentShares(texts)
}

/** Columns in which nearly every cell is that of the column before, and that no heading of their own names. */
function findFollowers(
  grid: Grid,
  firstBodyRow: number,
  headings: readonly (readonly string[])[] = [],
): Map<number, number[]> {
  const followers = new Map<number, number[]>()
  const end = Math.min(grid.rows.length, firstBodyRow + ROWS_LOOKED_AT)
  let leader = 0
  for (let c = 1; c < grid.columns; c++) {
    let same = 0
    let own = 0
    for (let r = firstBodyRow; r < end; r++) {
      const cell = grid.rows[r]?.[c]
      if (!cell || cell.colSpan * 2 > grid.columns + 1) continue
      if (cell === grid.rows[r]?.[leader]) same++
      else own++
    }
    const heading = (headings[c] ?? []).join(' ')
    const isNamed = heading !== '' && heading !== (headings[leader] ?? []).join(' ')
    if (same > 0 && same >= own * 2 && !isNamed) followers.set(leader, [...(followers.get(leader) ?? []), c])
    else leader = c
  }
  return followers
}

/** A heading over two columns of which one holds only numbers («Захід» over «1.1» and its text) names the other. */
function keepApartNumbers(grid: Grid, heading: HeadingRows | null, scores: RoleScores[], content: Content): void {
  if (!heading) return
  const row = grid.rows[heading.end - 1] ?? []
  for (let c = 0; c < grid.columns; c++) {
    const cell = row[c]
    if (cell && cell.colSpan > 1 && (content(c)?.number ?? 0) > 0.8) scores[c] = new Map([['number', 1]])
  }
}

/** Roles by content for columns that have none yet: all of them, or those whose heading is silent. */
function guessRoles(
  roles: readonly (ColumnRole | null)[],
  content: Content,
  hasHeading: boolean,
): (ColumnRole | null)[] {
  const taken = new Set(roles.filter((role): role is ColumnRole => role !== null && !repeatableRoles.has(role)))
  const scores = roles.map((role, c): RoleScores => {
    const shares = role === null ? content(c) : null
    if (!shares) return new Map()
    const own = contentScores(shares)
    for (const known of own.keys()) if (taken.has(known)) own.delete(known)
    if (hasHeading) for (const vague of ['task', 'expectedResult', 'narrative'] as const) own.delete(vague)
    if (hasHeading && (own.get('indicator') ?? 0) < 0.5) own.delete('indicator')
    if (hasHeading && (own.get('measure') ?? 0) < 0.5) own.delete('measure')
    return favourByPlace(own, c, content)
  })
  return assignRoles(scores)
}

/** Prose before the executors with gaps below is a task, the first full prose a measure, prose at the end a result. */
function favourByPlace(scores: Map<ColumnRole, number>, column: number, content: Content): Map<ColumnRole, number> {
  const own = content(column)
  if (!own || !scores.has('measure')) return scores
  const before = Array.from({ length: column }, (_, c) => content(c))
  const proseBefore = before.some(
    (shares) => shares !== null && shares.length > 25 && shares.organisation < 0.6 && shares.filled > 0.7,
  )
  const raise = (role: ColumnRole, by: number): void => {
    const score = scores.get(role)
    if (score !== undefined) scores.set(role, score + by)
  }
  if (own.filled < 0.7 && !proseBefore) raise('task', 0.3)
  else if (!proseBefore) raise('measure', 0.25)
  else raise(hasMoney(content, column) ? 'expectedResult' : 'indicator', 0.12)
  return scores
}

/** Programmes with money print the result to be expected, plans without it an indicator. */
const hasMoney = (content: Content, column: number): boolean =>
  Array.from({ length: column + 4 }, (_, c) => content(c)).some((shares) => shares !== null && shares.funding > 0.6)

/** Second roles of columns whose heading names two things. */
function sharedRoles(columns: readonly RoledColumn[], scores: readonly RoleScores[]): RoledColumn[] {
  const taken = new Set(columns.map((column) => column.role))
  const shared: RoledColumn[] = []
  for (const column of columns) {
    for (const [one, other] of sharedHeadings) {
      const second = column.role === one ? other : column.role === other ? one : null
      if (second === null || column.isGuessed || taken.has(second)) continue
      if (columns.some((other) => other !== column && other.role === column.role)) continue
      if ((scores[column.column]?.get(second) ?? 0) < 0.9) continue
      shared.push({ ...column, role: second })
      taken.add(second)
    }
  }
  return shared
}
