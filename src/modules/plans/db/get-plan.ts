import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { StoredPlan } from '../domain/stored-plan.ts'
import type { LoadOptions } from './load-measures.ts'
import { findPlan, type VersionChoice } from './load-version.ts'

/** Loads a whole edition. Throws `not_found` when there is none that the actor may see. */
export async function getPlan(
  tx: Tx,
  planId: string,
  choice: VersionChoice = 'latest',
  options: LoadOptions = {},
): Promise<StoredPlan> {
  const plan = await findPlan(tx, planId, choice, options)
  if (!plan) throw new AppError('not_found')
  return plan
}
