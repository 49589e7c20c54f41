import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { findEdit, isUndone, type RecordedEdit } from '../db/edits.ts'
import { loadMeasures, type VersionKeys } from '../db/load-measures.ts'
import { findNode } from '../db/nodes.ts'
import type { HeadValues } from '../domain/head/head-values.ts'
import { plainValues } from '../domain/stored-plan.ts'
import { restoreTask } from './add-task.ts'
import { beginEdit, type MadeEdit } from './begin-edit.ts'
import { changeMeasure, type MeasureChange } from './change-measure.ts'
import { changeNode, type NodeLabel } from './change-node.ts'
import { changePlan } from './change-plan.ts'
import { type MeasurePlace, moveMeasure } from './move-measure.ts'
import { removeMeasure } from './remove-measure.ts'
import { type RemovedTask, removeTask } from './remove-task.ts'
import { type RemovedMeasure, restoreMeasure } from './restore-measure.ts'

export interface UndoEdit {
  readonly planId: string
  readonly editId: bigint
  readonly requestId: string
}

interface Back {
  readonly planId: string
  /** The newest edition. */
  readonly keys: VersionKeys
  readonly requestId: string
  readonly undoes: bigint
}

/**
 * Takes an edit back by a new one that puts the values before it in place. Throws `conflict` when it was taken back
 * already or when something later stands there, which would be lost.
 */
export async function undoEdit(tx: Tx, { planId, editId, requestId }: UndoEdit): Promise<MadeEdit> {
  const begun = await beginEdit(tx, planId, requestId)
  if (begun.isRepeated) return begun.made
  const edit = await findEdit(tx, planId, editId)
  if (!edit) throw new AppError('not_found')
  if (await isUndone(tx, edit)) throw new AppError('conflict')
  const back = { planId, keys: begun.keys, requestId, undoes: editId }
  switch (edit.kind) {
    case 'measure-changed':
      return undoMeasureChange(tx, edit, back)
    case 'measure-added':
      return undoMeasureAddition(tx, edit, back)
    case 'measure-removed':
      return restoreMeasure(tx, { ...back, removed: edit.before as RemovedMeasure })
    case 'measure-moved':
      return undoMove(tx, edit, back)
    case 'node-changed':
      return undoNodeChange(tx, edit, back)
    case 'plan-changed':
      return changePlan(tx, {
        ...back,
        seen: edit.after as Partial<HeadValues>,
        change: edit.before as Partial<HeadValues>,
      })
    default:
      throw new AppError('conflict')
  }
}

/** The measure that an edit was about, as it stands now, and its task. */
async function measureNow(tx: Tx, edit: RecordedEdit, keys: VersionKeys) {
  const [found] = edit.measureId === null ? [] : await loadMeasures(tx, keys, edit.measureId)
  if (!found) throw new AppError('conflict')
  return found
}

async function undoMeasureChange(tx: Tx, edit: RecordedEdit, back: Back): Promise<MadeEdit> {
  const { measure } = await measureNow(tx, edit, back.keys)
  const after = plainValues(edit.after as MeasureChange)
  const now: Readonly<Record<string, unknown>> = plainValues(measure)
  if (Object.entries(after).some(([field, value]) => !isDeepStrictEqual(now[field], value))) {
    throw new AppError('conflict')
  }
  const change = plainValues(edit.before as MeasureChange)
  return changeMeasure(tx, { ...back, measureId: measure.id, revision: measure.revision, change })
}

/** A measure that was changed since it was added is not thrown away with its changes. */
async function undoMeasureAddition(tx: Tx, edit: RecordedEdit, back: Back): Promise<MadeEdit> {
  const { measure } = await measureNow(tx, edit, back.keys)
  const { values } = edit.after as { values: MeasureChange }
  const now: Readonly<Record<string, unknown>> = plainValues(measure)
  const added = plainValues(values)
  if (Object.entries(added).some(([field, value]) => !isDeepStrictEqual(now[field], value))) {
    throw new AppError('conflict')
  }
  return removeMeasure(tx, { ...back, measureId: measure.id })
}

/** A measure that was moved on since stays where it is. */
async function undoMove(tx: Tx, edit: RecordedEdit, back: Back): Promise<MadeEdit> {
  const { measure, taskId: now } = await measureNow(tx, edit, back.keys)
  const { taskId, position } = edit.before as MeasurePlace
  if (now !== (edit.after as MeasurePlace).taskId || !(await findNode(tx, back.keys, taskId))) {
    throw new AppError('conflict')
  }
  return moveMeasure(tx, { ...back, measureId: measure.id, taskId, position })
}

function undoNodeChange(tx: Tx, edit: RecordedEdit, back: Back): Promise<MadeEdit> {
  const before = edit.before as (RemovedTask & NodeLabel) | null
  const after = edit.after as (NodeLabel & { id: string }) | null
  if (before === null && after !== null) return removeTask(tx, { ...back, taskId: after.id })
  if (before !== null && after === null) return restoreTask(tx, { ...back, removed: before })
  if (before === null || after === null) throw new AppError('conflict')
  return changeNode(tx, { ...back, nodeId: after.id, seen: label(after), change: label(before) })
}

const label = ({ number, title }: NodeLabel): NodeLabel => ({ number, title })
