import type { Tx } from '#platform/database/session.ts'
import { organisationKey } from '../domain/canonical-name.ts'
import { listActions } from './actions.ts'
import { findCommunityById } from './communities.ts'
import { listDistinct } from './distinct.ts'
import { loadLineage } from './lineage.ts'
import { getOrganisation, listOrganisations } from './organisations.ts'

/** Everything that the page for changing a live organisation shows. */
export async function loadEditPage(tx: Tx, organisationId: string) {
  const row = await getOrganisation(tx, organisationId)
  const { communityId, id } = row
  const lineage = await loadLineage(tx, communityId)
  const organisations = await listOrganisations(tx, communityId)
  const nameOf = new Map(organisations.map((organisation) => [organisation.id, organisation.name]))
  const names = organisations.find((organisation) => organisation.id === id)?.aliases ?? []
  const removable = new Set(
    names.length === 0
      ? []
      : (
          await tx
            .selectFrom('organisationAlias')
            .select('aliasKey')
            .where('communityId', '=', communityId)
            .where('aliasKey', 'in', names.map(organisationKey))
            .execute()
        ).map((alias) => alias.aliasKey),
  )
  const merged = (await listMerged(tx, communityId)).filter((other) => lineage.rootOf(other.id) === id)
  const gone = await listSplitNames(tx, communityId, id)
  const distinct = (await listDistinct(tx, communityId))
    .map(({ oneId, otherId }) => ({ oneId, otherId, ends: [lineage.rootOf(oneId), lineage.rootOf(otherId)] as const }))
    .filter(({ ends }) => ends.includes(id) && ends[0] !== ends[1])
  return {
    organisation: row,
    community: (await findCommunityById(tx, communityId))?.name ?? null,
    aliases: names.map((name) => ({ name, isRemovable: removable.has(organisationKey(name)) })),
    merged,
    // What was merged back is no longer gone.
    gone: gone.flatMap(({ names: given, toId }) => {
      const ownerId = lineage.rootOf(toId)
      return ownerId === id ? [] : [{ names: given, id: ownerId, owner: nameOf.get(ownerId) ?? '' }]
    }),
    distinct: distinct.map(({ oneId, otherId, ends }) => {
      const isFirst = ends[0] === id
      return { oneId, otherId, name: nameOf.get(isFirst ? ends[1] : ends[0]) ?? '' }
    }),
    actions: (await listActions(tx, communityId, [id, ...merged.map((other) => other.id)])).map((action) => ({
      ...action,
      id: String(action.id),
      isOwn: action.organisationId === id,
    })),
  }
}

function listMerged(tx: Tx, communityId: string) {
  return tx
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('communityId', '=', communityId)
    .where('mergedInto', 'is not', null)
    .orderBy('name')
    .execute()
}

/** Names that were split off an organisation, by the steps of its history (the table keeps them folded). */
async function listSplitNames(tx: Tx, communityId: string, organisationId: string) {
  const standing = await tx
    .selectFrom('organisationSplitName')
    .select(['nameKey', 'toId'])
    .where('communityId', '=', communityId)
    .where('organisationId', '=', organisationId)
    .execute()
  const toOf = new Map(standing.map(({ nameKey, toId }) => [nameKey, toId]))
  const steps = await tx
    .selectFrom('organisationAction')
    .select('facts')
    .where('communityId', '=', communityId)
    .where('organisationId', '=', organisationId)
    .where('kind', '=', 'split')
    .orderBy('id')
    .execute()
  return steps.flatMap(({ facts }) => {
    const { names = [], toId } = facts as { names?: string[]; toId?: string }
    const given = names.filter((name) => toOf.get(organisationKey(name)) === toId)
    return toId === undefined || given.length === 0 ? [] : [{ names: given, toId }]
  })
}
