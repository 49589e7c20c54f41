import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { loadMeasures } from '../db/load-measures.ts'
import { deleteNode, findNode, type PlanNodeRow } from '../db/nodes.ts'
import type { StoredMeasure } from '../domain/stored-plan.ts'
import { beginEdit, type MadeEdit } from './begin-edit.ts'
import { finishEdit } from './finish-edit.ts'

/** A task that was taken out, with all that stood in it. */
export interface RemovedTask extends PlanNodeRow {
  readonly measures: readonly StoredMeasure[]
}

export interface RemoveTask {
  readonly planId: string
  readonly taskId: string
  readonly requestId: string
  readonly undoes?: bigint
}

/** Takes a task with its measures out of the draft; the history can put them back. */
export async function removeTask(tx: Tx, command: RemoveTask): Promise<MadeEdit> {
  const { planId, taskId, requestId, undoes } = command
  const begun = await beginEdit(tx, planId, requestId)
  if (begun.isRepeated) return begun.made
  const task = await findNode(tx, begun.keys, taskId)
  if (task?.level !== 'task') throw new AppError('not_found')
  const all = await loadMeasures(tx, begun.keys)
  const measures = all.filter((item) => item.taskId === taskId).map((item) => item.measure)
  const keys = await begun.openDraft()
  await deleteNode(tx, keys, taskId)
  return finishEdit(tx, planId, {
    ...keys,
    kind: 'node-changed',
    before: { ...task, measures } satisfies RemovedTask,
    requestId,
    ...(undoes === undefined ? {} : { undoes }),
  })
}
