import type { ColumnRole, RoledColumn } from '../column-roles.ts'
import type { GridCell } from './grid.ts'
import type { PlanTable } from './recognise-columns.ts'

/** What a grid row holds in one understood column. */
export interface RowCell {
  readonly column: RoledColumn
  readonly cell: GridCell
  readonly text: string
  /** The cell begins in this row; false where a cell merged from above covers it. */
  readonly begins: boolean
}

export type RowCells = Map<ColumnRole, RowCell[]>

/** Cells of a row by the role of their column; empty cells are kept, holes are not. */
export function cellsOfRow(table: PlanTable, r: number): RowCells {
  const cells: RowCells = new Map()
  const row = table.grid.rows[r] ?? []
  for (const column of table.columns) {
    if (column.role === null) continue
    const cell = cellUnder(table, row, column.column, r)
    if (!cell) continue
    const found: RowCell = { column, cell, text: cell.text, begins: cell.row === r }
    const others = cells.get(column.role)
    if (others) others.push(found)
    else cells.set(column.role, [found])
  }
  return cells
}

/** The cell of a column, looking also into the grid columns that only continue it. */
function cellUnder(table: PlanTable, row: readonly (GridCell | null)[], column: number, r: number): GridCell | null {
  const cell = row[column] ?? null
  if (cell && (cell.text !== '' || cell.row !== r)) return cell
  for (const follower of table.followers.get(column) ?? []) {
    const other = row[follower]
    if (other && other.text !== '') return other
  }
  return cell
}

/** Text that begins in this row under a role; several columns one below the other. */
export const ownText = (cells: RowCells, role: ColumnRole): string =>
  (cells.get(role) ?? [])
    .filter(({ begins, text }) => begins && text !== '')
    .map(({ text }) => text)
    .join('\n')

/** Whether a cell with text that began in a row above covers this role here. */
export const isCovered = (cells: RowCells, role: ColumnRole): boolean =>
  (cells.get(role) ?? []).some(({ begins, text }) => !begins && text !== '')
