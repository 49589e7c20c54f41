import type { ColumnRole } from '../column-roles.ts'
import type { FieldParts, MeasureDraft, TaskDraft } from './plan-draft.ts'

/** Fields that one merged cell may give to several measures of a task; money is never given twice. */
const CARRIED: readonly ColumnRole[] = ['executors', 'term', 'fundingSource', 'expectedResult']
/** Fewer gaps than this are gaps; more are merged cells. */
const LEAST_GAPS = 2
const LEAST_SHARE = 0.1

/**
 * Fills empty cells from the row above within a task, for documents whose format loses merged cells. A single empty
 * cell in a full column is a gap of the document and stays empty; what is filled is marked as carried.
 */
export function carryDown(tasks: readonly TaskDraft[]): void {
  for (const role of CARRIED) {
    const measures = tasks.flatMap((task) => task.measures.map((measure, i) => ({ measure, i })))
    const gaps = measures.filter(({ measure, i }) => i > 0 && !measure.fields.has(role)).length
    const has = measures.some(({ measure }) => measure.fields.has(role))
    if (!has || gaps < LEAST_GAPS || gaps < measures.length * LEAST_SHARE) continue
    for (const task of tasks) carryRole(task.measures, role, true)
  }
}

/** A measure of the national plan stands once over all local measures that follow it, whatever the format. */
export function carryNational(tasks: readonly TaskDraft[]): void {
  for (const { measures } of tasks) carryRole(measures, 'nationalMeasure', false)
}

function carryRole(measures: readonly MeasureDraft[], role: ColumnRole, isCarried: boolean): void {
  let above: FieldParts | null = null
  for (const { fields } of measures) {
    const parts = above?.get(role)
    if (!fields.has(role) && parts)
      fields.set(
        role,
        parts.map((part) => ({ ...part, isCarried })),
      )
    above = fields
  }
}
