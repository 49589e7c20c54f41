import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { insertAction } from '../db/actions.ts'
import { loadLineage } from '../db/lineage.ts'
import { lockLiveOrganisation, lockOrganisation } from '../db/organisations.ts'
import { updateOrganisation } from '../db/update-organisation.ts'

export interface MergeOrganisations {
  /** The one that stays, with its name. */
  readonly keptId: string
  /** The one that turned out to be the same; its names and measures are found with the one that stays. */
  readonly mergedId: string
}

export type MergeProblem = { readonly kind: 'different-codes'; readonly kept: string; readonly merged: string }

/**
 * Makes two organisations one. No row of a plan is touched: readers follow `merged_into`. Two ЄДРПОУ codes are two
 * legal entities and a problem; a code that only the merged one has goes over. Throws `not_found` for organisations of
 * two communities.
 */
export async function mergeOrganisations(tx: Tx, command: MergeOrganisations): Promise<MergeProblem | null> {
  if (command.keptId === command.mergedId) throw new AppError('invalid')
  // One order for all, so that two who merge the same pair crosswise wait for each other and do not lock up.
  for (const id of [command.keptId, command.mergedId].toSorted()) await lockOrganisation(tx, id)
  const merged = await lockOrganisation(tx, command.mergedId)
  const { communityId } = merged
  if ((await loadLineage(tx, communityId)).rootOf(merged.id) === command.keptId) return null
  const kept = await lockLiveOrganisation(tx, command.keptId)
  if (kept.communityId !== communityId) throw new AppError('not_found')
  if (merged.mergedInto !== null) throw new AppError('conflict')
  if (kept.edrpou !== null && merged.edrpou !== null && kept.edrpou !== merged.edrpou) {
    return { kind: 'different-codes', kept: kept.edrpou, merged: merged.edrpou }
  }
  const takenCode = kept.edrpou === null ? merged.edrpou : null
  await updateOrganisation(tx, { communityId, id: merged.id }, { mergedInto: kept.id })
  if (takenCode !== null) await updateOrganisation(tx, { communityId, id: kept.id }, { edrpou: takenCode })
  await insertAction(tx, {
    communityId,
    organisationId: kept.id,
    kind: 'merged',
    facts: { mergedId: merged.id, name: merged.name, takenCode },
  })
  return null
}
