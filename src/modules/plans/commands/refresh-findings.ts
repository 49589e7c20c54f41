import type { Tx } from '#platform/database/session.ts'
import { replaceFindings } from '../db/findings.ts'
import { getPlan } from '../db/get-plan.ts'
import { critique } from '../domain/critique.ts'

/** Reads an edition critically once more, after a change. */
export async function refreshFindings(tx: Tx, planId: string): Promise<void> {
  const plan = await getPlan(tx, planId)
  const { population } = await tx
    .selectFrom('community')
    .select('population')
    .where('id', '=', plan.head.communityId)
    .executeTakeFirstOrThrow()
  await replaceFindings(tx, plan.head, critique(plan, population))
}
