import type { Tx } from '#platform/database/session.ts'
import { insertAction } from '../db/actions.ts'
import { lockLiveOrganisation } from '../db/organisations.ts'
import { updateOrganisation } from '../db/update-organisation.ts'

/** Says whether an executor is a post (заступник міського голови) and not an organisation. */
export async function setIsOfficial(
  tx: Tx,
  command: { readonly organisationId: string; readonly isOfficial: boolean },
): Promise<void> {
  const { isOfficial } = command
  const row = await lockLiveOrganisation(tx, command.organisationId)
  if (row.isOfficial === isOfficial) return
  const { communityId, id: organisationId } = row
  await updateOrganisation(tx, { communityId, id: organisationId }, { isOfficial })
  await insertAction(tx, { communityId, organisationId, kind: 'kind-set', facts: { isOfficial } })
}
