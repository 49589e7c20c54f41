import type { ColumnRole } from '../column-roles.ts'
import { readNumberLabel } from '../fields/number-label.ts'
import { filledCells, type Grid, type GridCell } from './grid.ts'
import { type PlanTable, recogniseColumns } from './recognise-columns.ts'
import { isPlanOfMeasures } from './settle-roles.ts'

const RIGHT_ROLES: readonly ColumnRole[] = [
  'executors',
  'term',
  'termFrom',
  'termTo',
  'indicator',
  'fundingSource',
  'fundingAmount',
  'expectedResult',
]

/**
 * Whether a table may be the left part of a plan whose columns did not fit on one page: headings name measures, and
 * what belongs to them stands in the next table.
 */
export function isLeftPart({ columns, heading }: PlanTable): boolean {
  return heading !== null && columns.some(({ role, isGuessed }) => role === 'measure' && !isGuessed)
}

/**
 * Joins a table that holds the right-hand columns of the one before: it has a heading of its own without measures, and
 * as many rows (with the same numbers where both are numbered). Null where it is another table.
 */
export function joinBeside(left: PlanTable, grid: Grid): PlanTable | null {
  if (left.heading === null || isPlanOfMeasures(left.columns)) return null
  const right = recogniseColumns(grid)
  const roles = new Set(right.columns.map(({ role }) => role))
  if (right.heading === null || roles.has('measure') || !RIGHT_ROLES.some((role) => roles.has(role))) return null
  const rows = bodyRows(left)
  const beside = bodyRows(right)
  if (rows.length !== beside.length || !haveSameNumbers(left, rows, right, beside)) return null
  const width = left.grid.columns
  const joined: (GridCell | null)[][] = left.grid.rows.map((row) => [
    ...row,
    ...new Array<null>(grid.columns).fill(null),
  ])
  rows.forEach((r, i) => {
    const row = joined[r]
    grid.rows[beside[i] ?? -1]?.forEach((cell, c) => {
      if (row && cell) row[width + c] = { ...cell, row: r, column: width + c, rowSpan: 1 }
    })
  })
  const shifted = right.columns
    .filter(({ role }) => role !== 'number')
    .map((column) => ({ ...column, column: column.column + width }))
  return {
    ...left,
    grid: { ...left.grid, columns: width + grid.columns, rows: joined },
    columns: [...left.columns, ...shifted],
    headings: [...pad(left.headings, width, ''), ...right.headings],
    units: [...pad(left.units, width, null), ...right.units],
  }
}

const pad = <T>(list: readonly T[], length: number, by: T): T[] => Array.from({ length }, (_, i) => list[i] ?? by)

const bodyRows = ({ grid, firstBodyRow, endRow }: PlanTable): number[] =>
  Array.from({ length: endRow - firstBodyRow }, (_, i) => firstBodyRow + i).filter(
    (r) => filledCells(grid.rows[r] ?? []).length > 0,
  )

function haveSameNumbers(
  left: PlanTable,
  rows: readonly number[],
  right: PlanTable,
  beside: readonly number[],
): boolean {
  const numbersOf = (table: PlanTable, at: readonly number[]): (string | null)[] | null => {
    const column = table.columns.find(({ role }) => role === 'number')?.column
    return column === undefined ? null : at.map((r) => readNumberLabel(table.grid.rows[r]?.[column]?.text ?? '').number)
  }
  const one = numbersOf(left, rows)
  const other = numbersOf(right, beside)
  return one === null || other === null || one.every((number, i) => number === other[i])
}
