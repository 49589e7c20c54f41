import { randomUUID } from 'node:crypto'
import type { Measure } from '#modules/intake/index.ts'
import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { insertMeasures } from '../db/insert-measures.ts'
import { lastPosition } from '../db/measure-places.ts'
import { findNode } from '../db/nodes.ts'
import type { FieldValues } from '../domain/fields/field-values.ts'
import { beginEdit, type MadeEdit } from './begin-edit.ts'
import { finishEdit } from './finish-edit.ts'
import { organisationsOf } from './organisations-of.ts'

export interface AddMeasure {
  readonly planId: string
  readonly taskId: string
  readonly values: FieldValues
  readonly requestId: string
}

/** Adds a measure at the end of a task. Throws `not_found` when there is no such task. */
export async function addMeasure(tx: Tx, command: AddMeasure): Promise<MadeEdit & { measureId: string | null }> {
  const { planId, taskId, values, requestId } = command
  const begun = await beginEdit(tx, planId, requestId)
  if (begun.isRepeated) return { ...begun.made, measureId: null }
  const task = await findNode(tx, begun.keys, taskId)
  if (task?.level !== 'task') throw new AppError('not_found')
  const keys = await begun.openDraft()
  const measure: Measure = { ...values, source: { page: null, table: null, row: null }, unsure: [] }
  const position = (await lastPosition(tx, keys, taskId)) + 1
  const organisations = await organisationsOf(tx, keys, values.executors)
  const measureId = randomUUID()
  await insertMeasures(tx, { ...keys, planId, organisations }, [{ id: measureId, taskId, position, measure }])
  const after = { taskId, position, values }
  const made = await finishEdit(tx, planId, { ...keys, measureId, kind: 'measure-added', after, requestId })
  return { ...made, measureId }
}
