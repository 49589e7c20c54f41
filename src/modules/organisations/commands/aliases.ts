import type { Tx } from '#platform/database/session.ts'
import { insertAction } from '../db/actions.ts'
import { loadLineage } from '../db/lineage.ts'
import { listOrganisations, lockLiveOrganisation } from '../db/organisations.ts'
import { organisationKey } from '../domain/canonical-name.ts'
import { type NameProblem, readName } from '../domain/organisation-problems.ts'
import { reclaimName } from './reclaim-name.ts'

export interface AliasOf {
  readonly organisationId: string
  readonly alias: string
}

/**
 * Lets an organisation be known by one more name. A name that it has already is left as it is; one that belongs to
 * another organisation is a problem: whether the two are one is another question.
 */
export async function addAlias(tx: Tx, command: AliasOf): Promise<NameProblem | null> {
  const { communityId, id: organisationId } = await lockLiveOrganisation(tx, command.organisationId)
  const read = readName(command.alias, await listOrganisations(tx, communityId), organisationId)
  if ('problem' in read) return read.problem
  await insertAlias(tx, { communityId, organisationId, alias: read.name })
  return null
}

/** Writes an alias whose freedom was looked at; does nothing when it is there. */
export async function insertAlias(
  tx: Tx,
  { communityId, organisationId, alias }: AliasOf & { readonly communityId: string },
): Promise<void> {
  await reclaimName(tx, { communityId, organisationId, name: alias })
  const added = await tx
    .insertInto('organisationAlias')
    .values({ communityId, organisationId, alias, aliasKey: organisationKey(alias) })
    .onConflict((conflict) => conflict.columns(['communityId', 'aliasKey']).doNothing())
    .returning('alias')
    .executeTakeFirst()
  if (added) await insertAction(tx, { communityId, organisationId, kind: 'alias-added', facts: { alias } })
}

/**
 * Takes an alias away; it no longer matches by itself when it comes in a plan. Measures that it was matched for stay.
 * Does nothing where the organisation has no such alias.
 */
export async function removeAlias(tx: Tx, command: AliasOf): Promise<void> {
  const { communityId, id: organisationId } = await lockLiveOrganisation(tx, command.organisationId)
  const aliasKey = organisationKey(command.alias)
  const row = await tx
    .selectFrom('organisationAlias')
    .select(['organisationId', 'alias'])
    .where('communityId', '=', communityId)
    .where('aliasKey', '=', aliasKey)
    .executeTakeFirst()
  if (!row) return
  const lineage = await loadLineage(tx, communityId)
  if (lineage.ownerOf(row.organisationId, row.alias) !== organisationId) return
  await tx
    .deleteFrom('organisationAlias')
    .where('communityId', '=', communityId)
    .where('aliasKey', '=', aliasKey)
    .execute()
  await insertAction(tx, { communityId, organisationId, kind: 'alias-removed', facts: { alias: row.alias } })
}
