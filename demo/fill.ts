import { randomUUID } from 'node:crypto'
import { savePlan } from '../src/modules/plans/index.ts'
import type { Db } from '../src/platform/database/open.ts'
import { asActor } from '../src/platform/database/session.ts'
import { COMMUNITY } from './executors.ts'
import { plan1325 } from './plan-1325.ts'

/** Fills an empty database with the invented community and its documents. */
export async function fillDemo(db: Db): Promise<void> {
  const { id: communityId } = await db
    .insertInto('community')
    .values({ name: COMMUNITY, kind: 'міська', population: 24_300 })
    .returning('id')
    .executeTakeFirstOrThrow()
  await asActor(db, { communityIds: [communityId] }, async (tx) => {
    for (const plan of [plan1325]) {
      await savePlan(tx, { communityId, plan, source: null, organisations: new Map(), requestId: randomUUID() })
    }
  })
}
