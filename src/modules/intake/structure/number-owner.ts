import type { ColumnRole } from '../column-roles.ts'
import { readNumberLabel } from '../fields/number-label.ts'
import type { Level } from './levels.ts'
import type { PlanTable } from './recognise-columns.ts'

/** To what the numbers of a column «№ з/п» belong. */
export type NumberOwner = Level | 'measure'

/**
 * Whose numbers a column of numbers holds. Where the column is filled as often as tasks begin and less often than
 * measures, the numbers are those of tasks; where every measure has one, those of measures.
 */
export function numberOwners(table: PlanTable): ReadonlyMap<number, NumberOwner> {
  const owners = new Map<number, NumberOwner>()
  const numbers = table.columns.filter(({ role }) => role === 'number').map(({ column }) => column)
  if (numbers.length === 0) return owners
  const columnOf = (role: ColumnRole): number => table.columns.find((column) => column.role === role)?.column ?? -1
  const task = columnOf('task')
  const measure = columnOf('measure')
  for (const column of numbers)
    owners.set(column, task < 0 ? 'measure' : ownerBeside(table, column, task, measure, numbers.length))
  return owners
}

function ownerBeside(table: PlanTable, column: number, task: number, measure: number, count: number): NumberOwner {
  if (count > 1) {
    const toRight = (from: number): number => (from > column ? from - column : 99)
    return toRight(measure) < toRight(task) ? 'measure' : 'task'
  }
  let tasks = 0
  let measures = 0
  let numbers = 0
  let labelled = 0
  table.grid.rows.forEach((row, r) => {
    if (r < table.firstBodyRow) return
    const begins = (at: number): boolean =>
      row[at]?.row === r && row[at]?.text !== '' && row[at]?.colSpan !== table.grid.columns
    if (begins(task)) tasks++
    if (begins(column) && readNumberLabel(row[column]?.text ?? '').number !== null) numbers++
    if (!begins(measure)) return
    measures++
    if (readNumberLabel(row[measure]?.text ?? '').number !== null) labelled++
  })
  if (labelled * 2 > measures) return 'task'
  if (measures > tasks) return numbers - tasks > measures - numbers ? 'measure' : 'task'
  return column < measure && column > task ? 'measure' : 'task'
}
