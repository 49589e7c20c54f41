import type { Finding, PlanInterchange } from '#modules/intake/index.ts'
import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { type RecordedAction, standingActions } from '../domain/review-action.ts'
import { type ReviewedPlan, reviewPlan } from '../domain/reviewed-plan.ts'
import { listActions } from './actions.ts'
import { findImport } from './imports.ts'

export interface Review {
  readonly row: NonNullable<Awaited<ReturnType<typeof findImport>>>
  readonly actions: readonly RecordedAction[]
  readonly plan: ReviewedPlan
  /** Findings of the reading, before any correction. */
  readonly asRead: readonly Finding[]
}

/** A review that can go on: what was read, with its corrections applied. Throws `not_found`. */
export async function getReview(tx: Tx, importId: string): Promise<Review> {
  const row = await findImport(tx, importId)
  if (!row?.interchange) throw new AppError('not_found')
  const actions = await listActions(tx, importId)
  const read = row.interchange as unknown as PlanInterchange
  return { row, actions, plan: reviewPlan(read, standingActions(actions)), asRead: read.findings }
}
