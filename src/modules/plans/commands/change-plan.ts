import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { findPlan } from '../db/load-version.ts'
import { updateHead } from '../db/versions.ts'
import { type HeadValues, headValuesOf } from '../domain/head/head-values.ts'
import { beginEdit, type MadeEdit } from './begin-edit.ts'
import { finishEdit } from './finish-edit.ts'

export interface ChangePlan {
  readonly planId: string
  /** What the person saw of what is changed; other values there mean that somebody else has changed them since. */
  readonly seen: Partial<HeadValues>
  readonly change: Partial<HeadValues>
  readonly requestId: string
  readonly undoes?: bigint
}

/** Changes what stands at the head of a plan. Throws `conflict` when some of it was changed since the person saw it. */
export async function changePlan(tx: Tx, command: ChangePlan): Promise<MadeEdit> {
  const { planId, seen, change, requestId, undoes } = command
  const begun = await beginEdit(tx, planId, requestId)
  if (begun.isRepeated) return begun.made
  const plan = await findPlan(tx, planId)
  if (!plan) throw new AppError('not_found')
  const before = headValuesOf(plan)
  const fields = Object.keys(change) as (keyof HeadValues)[]
  if (fields.some((field) => !isDeepStrictEqual(before[field], seen[field]))) throw new AppError('conflict')
  const keys = await begun.openDraft()
  await updateHead(tx, keys, { ...plan, ...change })
  return finishEdit(tx, planId, {
    ...keys,
    kind: 'plan-changed',
    before: Object.fromEntries(fields.map((field) => [field, before[field]])),
    after: change,
    requestId,
    ...(undoes === undefined ? {} : { undoes }),
  })
}
