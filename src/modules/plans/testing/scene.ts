import { randomUUID } from 'node:crypto'
import type { PlanInterchange } from '#modules/intake/index.ts'
import type { Db } from '#platform/database/open.ts'
import { asActor, type Tx } from '#platform/database/session.ts'
import { savePlan } from '../commands/save-plan.ts'
import { aPlan } from './a-plan.ts'

/** A community of its own with a saved plan; `act` runs a command on its behalf. */
export async function aSavedPlan(db: Db, plan: PlanInterchange = aPlan()) {
  const { id: communityId } = await db
    .insertInto('community')
    .values({ name: `Громада ${randomUUID()}`, population: 24_000 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const act = <T>(work: (tx: Tx) => Promise<T>) => asActor(db, { communityIds: [communityId] }, work)
  const source = { hash: 'a'.repeat(64), name: 'план.docx' }
  const { planId } = await act((tx) =>
    savePlan(tx, { communityId, plan, source, organisations: new Map(), requestId: randomUUID() }),
  )
  return { communityId, planId, act }
}
