import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { changesOfMeasure } from '../db/edits.ts'
import { getPlan } from '../db/get-plan.ts'
import type { FieldValues } from '../domain/fields/field-values.ts'
import { fieldValuesOf, type MeasureOutcome, settleMeasure, valuesBefore } from '../domain/measure-edit.ts'
import type { MeasureForm } from '../domain/measure-form.ts'
import { findInPlan } from '../domain/measure-page.ts'
import { plainValues } from '../domain/stored-plan.ts'
import { beginEdit } from './begin-edit.ts'
import { changeMeasure } from './change-measure.ts'

export interface SaveMeasure {
  readonly planId: string
  readonly measureId: string
  /** The revision that the person was shown. */
  readonly revision: number
  readonly form: MeasureForm
  readonly requestId: string
}

export type SavedMeasure =
  /** `editId` is null where nothing was changed: then no edition is begun either. */
  | { readonly kind: 'saved'; readonly editId: bigint | null }
  | (Exclude<MeasureOutcome, { kind: 'ready' }> & { readonly revision: number })

/** Saves the form of a measure, or says what is wrong with it, or what others have changed meanwhile. */
export async function saveMeasure(tx: Tx, command: SaveMeasure): Promise<SavedMeasure> {
  const { planId, measureId, requestId } = command
  const begun = await beginEdit(tx, planId, requestId)
  if (begun.isRepeated) return { kind: 'saved', editId: begun.made.editId }
  const plan = await getPlan(tx, planId)
  const measure = findInPlan(plan, measureId)?.measure
  if (!measure) throw new AppError('not_found')
  const { communityId } = begun.keys
  const missed = Math.max(0, measure.revision - command.revision)
  const changes = missed === 0 ? [] : await changesOfMeasure(tx, { communityId, measureId }, missed)
  const now = { ...fieldValuesOf(measure), unsure: measure.unsure }
  const putAside = changes.map(({ before }) => plainValues(before as Partial<FieldValues>))
  const base = valuesBefore(fieldValuesOf(measure), putAside)
  const outcome = settleMeasure(command.form, { base, now, period: plan.period })
  if (outcome.kind !== 'ready') return { ...outcome, revision: measure.revision }
  if (Object.keys(outcome.change).length === 0) return { kind: 'saved', editId: null }
  const { revision } = measure
  const made = await changeMeasure(tx, { planId, measureId, revision, change: outcome.change, requestId })
  return { kind: 'saved', editId: made.editId }
}
