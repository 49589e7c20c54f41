import type { PlanInterchange } from '#modules/intake/index.ts'
import type { Tx } from '#platform/database/session.ts'
import { insertVersion } from '../db/insert-version.ts'
import { refreshFindings } from './refresh-findings.ts'

export interface SavePlan {
  readonly communityId: string
  readonly plan: PlanInterchange
  /** The file that the plan was read from, already in the file store. */
  readonly source: { readonly hash: string; readonly name: string } | null
  /** Organisation of each executor name that was matched, by the name as the document has it. */
  readonly organisations: ReadonlyMap<string, string>
  /** The same request acts once, however often it is sent. */
  readonly requestId: string
}

/** Saves a reviewed plan as the first edition, a draft, in the transaction that it is given. */
export async function savePlan(tx: Tx, command: SavePlan): Promise<{ planId: string }> {
  const { communityId, requestId } = command
  const earlier = await tx
    .selectFrom('planEdit as e')
    .innerJoin('planVersion as v', (join) =>
      join.onRef('v.communityId', '=', 'e.communityId').onRef('v.id', '=', 'e.versionId'),
    )
    .select('v.planId')
    .where('e.communityId', '=', communityId)
    .where('e.requestId', '=', requestId)
    .executeTakeFirst()
  if (earlier) return earlier
  const { id: planId } = await tx
    .insertInto('plan')
    .values({ communityId, kind: command.plan.kind })
    .returning('id')
    .executeTakeFirstOrThrow()
  const versionId = await insertVersion(tx, { ...command, planId, number: 1 }, command.plan)
  await tx.insertInto('planEdit').values({ communityId, versionId, kind: 'saved', requestId }).execute()
  await refreshFindings(tx, planId)
  return { planId }
}
