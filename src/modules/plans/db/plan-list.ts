import { sql } from 'kysely'
import type { Tx } from '#platform/database/session.ts'

/** Every plan that the actor may see, in its newest edition, newest first; at most `limit`. */
export function listPlans(tx: Tx, limit = 500) {
  return tx
    .selectFrom('plan as p')
    .innerJoin('planVersion as v', (join) =>
      join.onRef('v.communityId', '=', 'p.communityId').onRef('v.planId', '=', 'p.id'),
    )
    .innerJoin('community as c', 'c.id', 'p.communityId')
    .select([
      'p.id',
      'p.kind',
      'p.communityId',
      'c.name as communityName',
      'v.title',
      'v.state',
      'v.number',
      'v.periodFrom',
      'v.periodTo',
      'v.reportYear',
      'v.approvalNumber',
      'v.approvalDate',
    ])
    .select((eb) => [
      eb
        .selectFrom('measureVersion as m')
        .whereRef('m.communityId', '=', 'v.communityId')
        .whereRef('m.versionId', '=', 'v.id')
        .select(sql<number>`count(*)::int`.as('measures'))
        .as('measures'),
      eb
        .selectFrom('finding as f')
        .whereRef('f.communityId', '=', 'v.communityId')
        .whereRef('f.versionId', '=', 'v.id')
        .select(sql<number>`count(*)::int`.as('findings'))
        .as('findings'),
      eb
        .selectFrom('finding as f')
        .whereRef('f.communityId', '=', 'v.communityId')
        .whereRef('f.versionId', '=', 'v.id')
        .where('f.severity', '=', 'error')
        .select(sql<number>`count(*)::int`.as('errors'))
        .as('errors'),
    ])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('planVersion as newer')
            .whereRef('newer.communityId', '=', 'v.communityId')
            .whereRef('newer.planId', '=', 'v.planId')
            .whereRef('newer.number', '>', 'v.number')
            .select('newer.id'),
        ),
      ),
    )
    .orderBy('c.name')
    .orderBy('p.createdAt', 'desc')
    .limit(limit)
    .execute()
}
