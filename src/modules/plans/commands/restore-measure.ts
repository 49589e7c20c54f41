import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { insertMeasureRows } from '../db/insert-measures.ts'
import { loadMeasures } from '../db/load-measures.ts'
import { makeRoom } from '../db/measure-places.ts'
import { findNode } from '../db/nodes.ts'
import { organisationsOfStored, type StoredMeasure } from '../domain/stored-plan.ts'
import { beginEdit, type MadeEdit } from './begin-edit.ts'
import { finishEdit } from './finish-edit.ts'

/** A measure that was taken out, and the place where it stood. */
export interface RemovedMeasure {
  readonly taskId: string
  readonly position: number
  readonly measure: StoredMeasure
}

export interface RestoreMeasure {
  readonly planId: string
  readonly removed: RemovedMeasure
  readonly requestId: string
  readonly undoes: bigint
}

/** Puts a removed measure back, the same one, where it stood. Throws `conflict` when its task is gone or it is back. */
export async function restoreMeasure(tx: Tx, command: RestoreMeasure): Promise<MadeEdit> {
  const { planId, removed, requestId, undoes } = command
  const begun = await beginEdit(tx, planId, requestId)
  if (begun.isRepeated) return begun.made
  const task = await findNode(tx, begun.keys, removed.taskId)
  const [present] = await loadMeasures(tx, begun.keys, removed.measure.id)
  if (task?.level !== 'task' || present) throw new AppError('conflict')
  const keys = await begun.openDraft()
  await makeRoom(tx, keys, removed)
  const { id, revision } = removed.measure
  await insertMeasureRows(tx, { ...keys, organisations: organisationsOfStored([removed.measure]) }, [
    { ...removed, id, revision },
  ])
  return finishEdit(tx, planId, {
    ...keys,
    measureId: id,
    kind: 'measure-added',
    after: { taskId: removed.taskId, position: removed.position, values: removed.measure },
    requestId,
    undoes,
  })
}
