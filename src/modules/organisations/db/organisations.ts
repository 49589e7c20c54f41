import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { sortUk } from '#platform/text/collate.ts'
import type { KnownOrganisation } from '../domain/matching.ts'
import { type Organisation, withNames } from '../domain/organisation-names.ts'
import { loadLineage } from './lineage.ts'

const COLUMNS = ['communityId', 'id', 'name', 'shortName', 'edrpou', 'isOfficial', 'mergedInto', 'revision'] as const
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Live organisations of a community with their other names, in Ukrainian order. */
export async function listOrganisations(tx: Tx, communityId: string): Promise<Organisation[]> {
  const rows = await tx
    .selectFrom('organisation')
    .select(COLUMNS)
    .where('communityId', '=', communityId)
    .limit(10_000)
    .execute()
  const aliases = await tx
    .selectFrom('organisationAlias')
    .select(['organisationId', 'alias'])
    .where('communityId', '=', communityId)
    .orderBy('createdAt')
    .execute()
  return sortUk(withNames(rows, aliases, await loadLineage(tx, communityId)), (organisation) => organisation.name)
}

/** Live organisations of a community with their aliases, for matching. */
export async function listKnown(tx: Tx, communityId: string): Promise<KnownOrganisation[]> {
  const organisations = await listOrganisations(tx, communityId)
  return organisations.map(({ id, name, shortName, aliases }) => ({
    id,
    name,
    aliases: [...(shortName === null ? [] : [shortName]), ...aliases],
  }))
}

/** The row of an organisation, live or merged. Throws `not_found` when there is none that the actor may see. */
export async function getOrganisation(tx: Tx, organisationId: string) {
  if (!UUID.test(organisationId)) throw new AppError('not_found')
  const row = await tx.selectFrom('organisation').select(COLUMNS).where('id', '=', organisationId).executeTakeFirst()
  if (!row) throw new AppError('not_found')
  return row
}

/** As `getOrganisation`, locked until the transaction ends so that changes come one after another. */
export async function lockOrganisation(tx: Tx, organisationId: string) {
  if (!UUID.test(organisationId)) throw new AppError('not_found')
  const row = await tx
    .selectFrom('organisation')
    .select(COLUMNS)
    .where('id', '=', organisationId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new AppError('not_found')
  return row
}

/** As `lockOrganisation`; throws `conflict` where it was merged meanwhile. */
export async function lockLiveOrganisation(tx: Tx, organisationId: string) {
  const row = await lockOrganisation(tx, organisationId)
  if (row.mergedInto !== null) throw new AppError('conflict')
  return row
}

/** Communities that the actor may see and that have organisations, by name. */
export function listCommunitiesWithOrganisations(tx: Tx) {
  return tx
    .selectFrom('community as c')
    .select(['c.id', 'c.name'])
    .where((eb) => eb.exists(eb.selectFrom('organisation as o').whereRef('o.communityId', '=', 'c.id').select('o.id')))
    .orderBy('c.name')
    .limit(2_000)
    .execute()
}

/** The live organisation of a community with that code. */
export function findByEdrpou(tx: Tx, communityId: string, edrpou: string) {
  return tx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('communityId', '=', communityId)
    .where('edrpou', '=', edrpou)
    .where('mergedInto', 'is', null)
    .executeTakeFirst()
}
