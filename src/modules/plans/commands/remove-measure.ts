import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { loadMeasures } from '../db/load-measures.ts'
import { deleteMeasure, placeOf } from '../db/measure-places.ts'
import { beginEdit, type MadeEdit } from './begin-edit.ts'
import { finishEdit } from './finish-edit.ts'

export interface RemoveMeasure {
  readonly planId: string
  readonly measureId: string
  readonly requestId: string
  readonly undoes?: bigint
}

/** Takes a measure out of the draft; earlier editions keep it, and the history can put it back. */
export async function removeMeasure(tx: Tx, command: RemoveMeasure): Promise<MadeEdit> {
  const { planId, measureId, requestId, undoes } = command
  const begun = await beginEdit(tx, planId, requestId)
  if (begun.isRepeated) return begun.made
  const [found] = await loadMeasures(tx, begun.keys, measureId)
  if (!found) throw new AppError('not_found')
  const position = await placeOf(tx, begun.keys, measureId)
  const keys = await begun.openDraft()
  await deleteMeasure(tx, keys, measureId)
  return finishEdit(tx, planId, {
    ...keys,
    measureId,
    kind: 'measure-removed',
    before: { taskId: found.taskId, position, measure: found.measure },
    requestId,
    ...(undoes === undefined ? {} : { undoes }),
  })
}
