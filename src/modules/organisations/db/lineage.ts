import type { Tx } from '#platform/database/session.ts'
import { createLineage, type Lineage } from '../domain/lineage.ts'

/** What was merged and split in a community, to find out whom a row of a plan means today. */
export async function loadLineage(tx: Tx, communityId: string): Promise<Lineage> {
  const merged = await tx
    .selectFrom('organisation')
    .select(['id', 'mergedInto'])
    .where('communityId', '=', communityId)
    .where('mergedInto', 'is not', null)
    .execute()
  const splitNames = await tx
    .selectFrom('organisationSplitName')
    .select(['organisationId as id', 'nameKey as key', 'toId as to'])
    .where('communityId', '=', communityId)
    .execute()
  const merges = merged.flatMap(({ id, mergedInto }) => (mergedInto === null ? [] : [{ id, into: mergedInto }]))
  return createLineage(merges, splitNames)
}
