import type { Tx } from '#platform/database/session.ts'
import { listDistinct } from '../db/distinct.ts'
import { loadLineage } from '../db/lineage.ts'
import { listKnown } from '../db/organisations.ts'
import { type LikelyPair, likelyDuplicates, pairKey } from '../domain/likely-duplicates.ts'

/** Pairs of organisations of a community that are likely one, without those of which a person said that they are two. */
export async function findDuplicates(
  tx: Tx,
  { communityId, community }: { readonly communityId: string; readonly community: string | null },
): Promise<LikelyPair[]> {
  const lineage = await loadLineage(tx, communityId)
  // Two that are different stay so when others are merged into them.
  const refused = (await listDistinct(tx, communityId)).map(({ oneId, otherId }) =>
    pairKey(lineage.rootOf(oneId), lineage.rootOf(otherId)),
  )
  return likelyDuplicates(await listKnown(tx, communityId), { community, distinct: new Set(refused) })
}
