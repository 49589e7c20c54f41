import type { Tx } from '#platform/database/session.ts'
import type { ExecutorRow } from '../domain/executor-duties.ts'

/** Executors of all measures in the newest editions of a community's plans. */
export async function listExecutorRows(tx: Tx, communityId: string): Promise<ExecutorRow[]> {
  return newestEditions(tx, communityId)
    .innerJoin('plan as p', (join) => join.onRef('p.communityId', '=', 'v.communityId').onRef('p.id', '=', 'v.planId'))
    .innerJoin('measureExecutor as e', (join) =>
      join.onRef('e.communityId', '=', 'v.communityId').onRef('e.versionId', '=', 'v.id'),
    )
    .select(['p.id as planId', 'p.kind', 'e.measureId', 'e.position', 'e.name', 'e.organisationId'])
    .orderBy('p.id')
    .orderBy('e.measureId')
    .orderBy('e.position')
    .execute()
}

/** Plans whose newest edition names one of these organisations, by title. */
export async function findPlansNaming(
  tx: Tx,
  communityId: string,
  organisationIds: Iterable<string>,
): Promise<string[]> {
  const ids = [...organisationIds]
  const rows = await newestEditions(tx, communityId)
    .select('v.planId')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('measureExecutor as e')
          .whereRef('e.communityId', '=', 'v.communityId')
          .whereRef('e.versionId', '=', 'v.id')
          .where('e.organisationId', 'in', ids)
          .select('e.measureId'),
      ),
    )
    .orderBy('v.title')
    .orderBy('v.planId')
    .limit(500)
    .execute()
  return rows.map((row) => row.planId)
}

function newestEditions(tx: Tx, communityId: string) {
  return tx
    .selectFrom('planVersion as v')
    .where('v.communityId', '=', communityId)
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
}
