import { randomUUID } from 'node:crypto'
import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { insertMeasureRows } from '../db/insert-measures.ts'
import { findNode, insertNode, lastNodePosition, makeNodeRoom } from '../db/nodes.ts'
import { organisationsOfStored } from '../domain/stored-plan.ts'
import { beginEdit, type MadeEdit } from './begin-edit.ts'
import type { NodeLabel } from './change-node.ts'
import { finishEdit } from './finish-edit.ts'
import type { RemovedTask } from './remove-task.ts'

export interface AddTask {
  readonly planId: string
  /** The operational goal under which it stands, last. */
  readonly goalId: string
  readonly label: NodeLabel
  readonly requestId: string
}

/** Adds an empty task at the end of an operational goal. Throws `not_found` when there is no such goal. */
export async function addTask(tx: Tx, { planId, goalId, label, requestId }: AddTask): Promise<MadeEdit> {
  const begun = await beginEdit(tx, planId, requestId)
  if (begun.isRepeated) return begun.made
  const goal = await findNode(tx, begun.keys, goalId)
  if (goal?.level !== 'operational-goal') throw new AppError('not_found')
  const keys = await begun.openDraft()
  const position = (await lastNodePosition(tx, keys, goalId)) + 1
  const node = { id: randomUUID(), parentId: goalId, level: 'task', position, ...label }
  await insertNode(tx, keys, node)
  return finishEdit(tx, planId, { ...keys, kind: 'node-changed', after: node, requestId })
}

export interface RestoreTask {
  readonly planId: string
  readonly removed: RemovedTask
  readonly requestId: string
  readonly undoes: bigint
}

/** Puts a removed task back with its measures. Throws `conflict` when its goal is gone or it is back. */
export async function restoreTask(tx: Tx, command: RestoreTask): Promise<MadeEdit> {
  const { planId, removed, requestId, undoes } = command
  const begun = await beginEdit(tx, planId, requestId)
  if (begun.isRepeated) return begun.made
  const { measures, ...node } = removed
  const goal = node.parentId === null ? undefined : await findNode(tx, begun.keys, node.parentId)
  if (!goal || (await findNode(tx, begun.keys, node.id))) throw new AppError('conflict')
  const keys = await begun.openDraft()
  await makeNodeRoom(tx, keys, { parentId: goal.id, position: node.position })
  await insertNode(tx, keys, node)
  await insertMeasureRows(
    tx,
    { ...keys, organisations: organisationsOfStored(measures) },
    measures.map((measure, position) => ({
      id: measure.id,
      revision: measure.revision,
      taskId: node.id,
      position,
      measure,
    })),
  )
  return finishEdit(tx, planId, { ...keys, kind: 'node-changed', after: removed, requestId, undoes })
}
