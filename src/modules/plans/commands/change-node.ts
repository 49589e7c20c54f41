import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { findNode, updateNode } from '../db/nodes.ts'
import { beginEdit, type MadeEdit } from './begin-edit.ts'
import { finishEdit } from './finish-edit.ts'

/** Number and title of a goal or task. */
export interface NodeLabel {
  readonly number: string | null
  readonly title: string | null
}

export interface ChangeNode {
  readonly planId: string
  readonly nodeId: string
  /** What the person saw; other words there mean that somebody else has changed them since. */
  readonly seen: NodeLabel
  readonly change: NodeLabel
  readonly requestId: string
  readonly undoes?: bigint
}

/** Renames or renumbers a goal or task. Throws `conflict` when it was changed since the person saw it. */
export async function changeNode(tx: Tx, command: ChangeNode): Promise<MadeEdit> {
  const { planId, nodeId, seen, change, requestId, undoes } = command
  const begun = await beginEdit(tx, planId, requestId)
  if (begun.isRepeated) return begun.made
  const node = await findNode(tx, begun.keys, nodeId)
  if (!node) throw new AppError('not_found')
  if (node.number !== seen.number || node.title !== seen.title) throw new AppError('conflict')
  const keys = await begun.openDraft()
  await updateNode(tx, keys, nodeId, change)
  const { id, level } = node
  return finishEdit(tx, planId, {
    ...keys,
    kind: 'node-changed',
    before: { id, level, number: node.number, title: node.title },
    after: { id, level, number: change.number, title: change.title },
    requestId,
    ...(undoes === undefined ? {} : { undoes }),
  })
}
