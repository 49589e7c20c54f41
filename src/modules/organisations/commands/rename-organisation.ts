import type { Tx } from '#platform/database/session.ts'
import { insertAction } from '../db/actions.ts'
import { listOrganisations, lockLiveOrganisation } from '../db/organisations.ts'
import { updateOrganisation } from '../db/update-organisation.ts'
import { organisationKey } from '../domain/canonical-name.ts'
import { type NameProblem, readName } from '../domain/organisation-problems.ts'
import { insertAlias } from './aliases.ts'
import { reclaimName } from './reclaim-name.ts'

export interface RenameOrganisation {
  readonly organisationId: string
  readonly name: string
  /** Plans that use the old name are matched by it as before. */
  readonly keepOldName: boolean
}

/** Gives an organisation another name. Texts of plans keep the name that the council used. */
export async function renameOrganisation(tx: Tx, command: RenameOrganisation): Promise<NameProblem | null> {
  const { communityId, id: organisationId, name: oldName } = await lockLiveOrganisation(tx, command.organisationId)
  const read = readName(command.name, await listOrganisations(tx, communityId), organisationId)
  if ('problem' in read) return read.problem
  const { name } = read
  if (name === oldName) return null
  const [oldKey, nameKey] = [organisationKey(oldName), organisationKey(name)]
  await reclaimName(tx, { communityId, organisationId, name })
  await updateOrganisation(tx, { communityId, id: organisationId }, { name, nameKey })
  await insertAction(tx, { communityId, organisationId, kind: 'renamed', facts: { from: oldName, to: name } })
  if (command.keepOldName && oldKey !== nameKey) {
    await insertAlias(tx, { communityId, organisationId, alias: oldName })
  }
  return null
}

/** The short name («УСЗН») by which an organisation is known too; empty takes it away. */
export async function setShortName(
  tx: Tx,
  command: { readonly organisationId: string; readonly shortName: string },
): Promise<NameProblem | null> {
  const { communityId, id: organisationId, shortName: before } = await lockLiveOrganisation(tx, command.organisationId)
  if (command.shortName.trim() === '') {
    if (before === null) return null
    await writeShortName(tx, { communityId, organisationId, before, shortName: null })
    return null
  }
  const read = readName(command.shortName, await listOrganisations(tx, communityId), organisationId)
  if ('problem' in read) return read.problem
  if (read.name === before) return null
  await reclaimName(tx, { communityId, organisationId, name: read.name })
  await writeShortName(tx, { communityId, organisationId, before, shortName: read.name })
  return null
}

async function writeShortName(
  tx: Tx,
  step: { communityId: string; organisationId: string; before: string | null; shortName: string | null },
): Promise<void> {
  const { communityId, organisationId, before, shortName } = step
  await updateOrganisation(tx, { communityId, id: organisationId }, { shortName })
  await insertAction(tx, {
    communityId,
    organisationId,
    kind: 'short-name-set',
    facts: { from: before, to: shortName },
  })
}
