import { suggestMatches } from '#modules/organisations/index.ts'
import type { Tx } from '#platform/database/session.ts'
import type { LikelyExecutor } from '../domain/queue.ts'
import { eachReviewed, type ReviewedPlan } from '../domain/reviewed-plan.ts'

/** Likeness below which a suggestion is more often wrong than right (measured with the matcher's threshold). */
const WORTH_ASKING = 0.75

/** Answers of a few reviews: matching takes milliseconds a name, and names seldom change from step to step. */
const answers = new Map<string, readonly LikelyExecutor[]>()
const KEPT_ANSWERS = 8

/** Executors of a plan under review that bear no known name, but one that is like it. */
export async function findLikelyExecutors(
  tx: Tx,
  communityId: string,
  plan: ReviewedPlan,
): Promise<readonly LikelyExecutor[]> {
  const names = [
    ...new Set([...eachReviewed(plan)].flatMap(({ measure }) => measure.executors.map(({ name }) => name))),
  ]
  const { known } = await tx
    .selectFrom('organisationAction')
    .select((eb) => eb.fn.max('id').as('known'))
    .where('communityId', '=', communityId)
    .executeTakeFirstOrThrow()
  const key = [communityId, String(known), ...names].join('\n')
  const kept = answers.get(key)
  if (kept) return kept
  const suggestions = await suggestMatches(tx, { communityId, community: plan.community, names })
  const likely = suggestions.flatMap(({ name, likely: all }) => {
    const worth = all.filter(({ score }) => score >= WORTH_ASKING)
    return worth.length === 0
      ? []
      : [{ name, likely: worth.map(({ organisationId, name: known }) => ({ organisationId, name: known })) }]
  })
  answers.set(key, likely)
  const [oldest] = answers.keys()
  if (answers.size > KEPT_ANSWERS && oldest !== undefined) answers.delete(oldest)
  return likely
}
