import type { ColumnRole, RoledColumn } from '../column-roles.ts'
import type { GridCell } from './grid.ts'
import type { PlanTable } from './recognise-columns.ts'

/** Text that one cell gives to a field of a measure. */
export interface FieldPart {
  /** Lines of the cell; grows when the rest of a cut cell is joined. */
  text: string
  readonly column: RoledColumn
  readonly cell: GridCell
  readonly table: PlanTable
  /** Grid row in which the part was met. */
  readonly row: number
  /** Taken from the row above because a document without merged cells leaves a merged cell empty. */
  readonly isCarried: boolean
}

export type FieldParts = Map<ColumnRole, FieldPart[]>

/** A row of measures before its cells are read; one draft may hold several measures in sequence. */
export interface MeasureDraft {
  /** Number from a column of its own. */
  number: string | null
  readonly fields: FieldParts
  readonly table: PlanTable
  readonly row: number
  /** Words of the row as it stood, where its cells were put back under their columns. */
  readonly shifted: string | null
}

export interface TaskDraft {
  number: string | null
  title: string | null
  readonly measures: MeasureDraft[]
}

export interface OperationalGoalDraft {
  number: string | null
  title: string | null
  readonly tasks: TaskDraft[]
}

export interface StrategicGoalDraft {
  number: string | null
  title: string | null
  readonly operationalGoals: OperationalGoalDraft[]
}

/** A line «Всього …», «у тому числі із загального фонду …» with its figures. */
export interface TotalDraft {
  readonly label: string
  readonly fields: FieldParts
}

/** Text of a field, its parts one below the other. */
export const textOfParts = (parts: readonly FieldPart[] | undefined): string =>
  parts === undefined ? '' : parts.length === 1 ? (parts[0]?.text ?? '') : parts.map((part) => part.text).join('\n')
