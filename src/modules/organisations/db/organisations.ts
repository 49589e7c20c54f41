import type { Tx } from '#platform/database/session.ts'
import type { KnownOrganisation } from '../domain/matching.ts'

/** Live organisations of a community with their aliases, for matching. */
export async function listKnown(tx: Tx, communityId: string): Promise<KnownOrganisation[]> {
  const organisations = await tx
    .selectFrom('organisation')
    .select(['id', 'name', 'shortName'])
    .where('communityId', '=', communityId)
    .where('mergedInto', 'is', null)
    .orderBy('name')
    .limit(5_000)
    .execute()
  const aliases = await tx
    .selectFrom('organisationAlias')
    .select(['organisationId', 'alias'])
    .where('communityId', '=', communityId)
    .execute()
  const aliasesOf = Map.groupBy(aliases, (row) => row.organisationId)
  return organisations.map(({ id, name, shortName }) => ({
    id,
    name,
    aliases: [...(shortName === null ? [] : [shortName]), ...(aliasesOf.get(id) ?? []).map((row) => row.alias)],
  }))
}
