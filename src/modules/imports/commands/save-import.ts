import { resolveExecutors } from '#modules/organisations/index.ts'
import { savePlan } from '#modules/plans/index.ts'
import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { markSaved } from '../db/imports.ts'
import { getReview } from '../db/reviews.ts'
import { interchangeOf } from '../domain/reviewed-plan.ts'

/**
 * Saves what the review has come to as a plan, with its executors matched, in one transaction. An import that was saved
 * already gives the plan of that time. Throws `invalid` while the community is not chosen.
 */
export async function saveImport(tx: Tx, importId: string): Promise<{ planId: string }> {
  const { row, plan } = await getReview(tx, importId)
  if (row.planId !== null) return { planId: row.planId }
  const { communityId } = row
  if (communityId === null) throw new AppError('invalid', { field: 'community' })
  const interchange = interchangeOf(plan)
  const names = interchange.strategicGoals.flatMap((goal) =>
    goal.operationalGoals.flatMap((operational) =>
      operational.tasks.flatMap((task) =>
        task.measures.flatMap((measure) => measure.executors.map(({ name }) => name)),
      ),
    ),
  )
  const organisations = await resolveExecutors(tx, {
    communityId,
    community: interchange.community,
    names,
    chosen: plan.matches,
  })
  const { planId } = await savePlan(tx, {
    communityId,
    plan: interchange,
    source: { hash: row.fileHash, name: row.fileName },
    organisations,
    requestId: importId,
  })
  await markSaved(tx, importId, { communityId, planId })
  return { planId }
}
