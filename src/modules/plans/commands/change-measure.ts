import type { Measure } from '#modules/intake/index.ts'
import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { loadMeasures } from '../db/load-measures.ts'
import { updateMeasure } from '../db/update-measure.ts'
import type { StoredMeasure } from '../domain/stored-plan.ts'
import { beginEdit, type MadeEdit } from './begin-edit.ts'
import { finishEdit } from './finish-edit.ts'
import { organisationsOf } from './organisations-of.ts'

/** What a person may change of a measure; where it stood in the document stays. */
export type MeasureChange = Partial<Omit<Measure, 'source' | 'fieldSources'>>

export interface ChangeMeasure {
  readonly planId: string
  readonly measureId: string
  /** The revision that the person saw; another one means that somebody else has changed it since. */
  readonly revision: number
  readonly change: MeasureChange
  readonly requestId: string
  /** The edit that this one takes back. */
  readonly undoes?: bigint
}

/**
 * Changes fields of a measure in the plan's draft and reads the plan critically again. Throws `conflict` when the
 * measure was changed since the person saw it: nothing is overwritten.
 */
export async function changeMeasure(tx: Tx, command: ChangeMeasure): Promise<MadeEdit> {
  const { planId, measureId, change, requestId, undoes } = command
  const begun = await beginEdit(tx, planId, requestId)
  if (begun.isRepeated) return begun.made
  const [found] = await loadMeasures(tx, begun.keys, measureId)
  if (!found) throw new AppError('not_found')
  const { measure } = found
  if (measure.revision !== command.revision) throw new AppError('conflict')
  const keys = await begun.openDraft()
  const changed: Measure = { ...measure, ...change }
  const organisations = await organisationsOf(tx, keys, changed.executors, measure.executors)
  await updateMeasure(tx, { ...keys, measureId, organisations }, changed)
  return finishEdit(tx, planId, {
    ...keys,
    measureId,
    kind: 'measure-changed',
    before: pick(measure, Object.keys(change)),
    after: change,
    requestId,
    ...(undoes === undefined ? {} : { undoes }),
  })
}

function pick(measure: StoredMeasure, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(measure).filter(([field]) => fields.includes(field)))
}
