import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { loadMeasures } from '../db/load-measures.ts'
import { lastPosition, makeRoom, placeOf, putMeasure } from '../db/measure-places.ts'
import { findNode } from '../db/nodes.ts'
import { beginEdit, type MadeEdit } from './begin-edit.ts'
import { finishEdit } from './finish-edit.ts'

/** Where a measure stands. */
export interface MeasurePlace {
  readonly taskId: string
  readonly position: number
}

export interface MoveMeasure {
  readonly planId: string
  readonly measureId: string
  readonly taskId: string
  /** Place among the measures of the task; the last one unless told. */
  readonly position?: number
  readonly requestId: string
  readonly undoes?: bigint
}

/** Moves a measure to another task; that it stands under the right one is no longer in doubt. Throws `not_found`. */
export async function moveMeasure(tx: Tx, command: MoveMeasure): Promise<MadeEdit> {
  const { planId, measureId, taskId, requestId, undoes } = command
  const begun = await beginEdit(tx, planId, requestId)
  if (begun.isRepeated) return begun.made
  const [found] = await loadMeasures(tx, begun.keys, measureId)
  const task = await findNode(tx, begun.keys, taskId)
  if (!found || task?.level !== 'task') throw new AppError('not_found')
  const before: MeasurePlace = { taskId: found.taskId, position: await placeOf(tx, begun.keys, measureId) }
  const position = command.position ?? (await lastPosition(tx, begun.keys, taskId)) + 1
  const after: MeasurePlace = { taskId, position }
  const keys = await begun.openDraft()
  await makeRoom(tx, keys, after)
  const unsure = found.measure.unsure.filter((field) => field !== 'task')
  await putMeasure(tx, keys, { measureId, ...after, unsure })
  return finishEdit(tx, planId, {
    ...keys,
    measureId,
    kind: 'measure-moved',
    before: { ...before, task: titleOf(await findNode(tx, keys, before.taskId)) },
    after: { ...after, task: titleOf(task) },
    requestId,
    ...(undoes === undefined ? {} : { undoes }),
  })
}

/** The task as the history names it, also when it is gone. */
const titleOf = (task: { number: string | null; title: string | null } | undefined): string =>
  [task?.number, task?.title].filter(Boolean).join('. ')
