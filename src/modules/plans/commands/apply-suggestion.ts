import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { getPlan } from '../db/get-plan.ts'
import { changeBySuggestion } from '../domain/apply-suggestion.ts'
import { fieldValuesOf } from '../domain/measure-edit.ts'
import { findInPlan } from '../domain/measure-page.ts'
import { beginEdit, type MadeEdit } from './begin-edit.ts'
import { changeMeasure } from './change-measure.ts'

export interface ApplySuggestion {
  readonly planId: string
  readonly measureId: string
  /** Rule and message of the finding whose suggestion is taken. */
  readonly rule: string
  readonly message: string
  readonly requestId: string
}

/** Corrects a measure as one of its findings suggests. Throws `conflict` when the finding no longer stands. */
export async function applySuggestion(tx: Tx, command: ApplySuggestion): Promise<MadeEdit> {
  const { planId, measureId, rule, message, requestId } = command
  const begun = await beginEdit(tx, planId, requestId)
  if (begun.isRepeated) return begun.made
  const plan = await getPlan(tx, planId)
  const measure = findInPlan(plan, measureId)?.measure
  if (!measure) throw new AppError('not_found')
  const finding = plan.findings.find(
    (item) => item.measureId === measureId && item.rule === rule && item.message === message,
  )
  const change = finding ? changeBySuggestion(finding, fieldValuesOf(measure), plan.period) : null
  if (change === null) throw new AppError('conflict')
  const settled = measure.unsure.filter((field) => !(field in change))
  const unsure = settled.length === measure.unsure.length ? {} : { unsure: settled }
  return changeMeasure(tx, {
    planId,
    measureId,
    revision: measure.revision,
    change: { ...change, ...unsure },
    requestId,
  })
}
