import { communityRow, ensureCommunity, findCommunity } from '#modules/organisations/index.ts'
import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { insertAction } from '../db/actions.ts'
import { chooseCommunity, findImport } from '../db/imports.ts'
import type { ReviewAction } from '../domain/review-action.ts'

export interface ActOnReview {
  readonly importId: string
  readonly action: ReviewAction | { readonly kind: 'undone'; readonly undoes: bigint }
  readonly requestId: string
}

/**
 * Records a correction of a review that is not saved yet; its id, or undefined when the request had been recorded.
 * Throws `not_found`, and `conflict` once the plan is saved.
 */
export async function actOnReview(tx: Tx, command: ActOnReview): Promise<bigint | undefined> {
  const row = await findImport(tx, command.importId)
  if (!row) throw new AppError('not_found')
  if (row.state !== 'ready') throw new AppError('conflict')
  return insertAction(tx, command.importId, command.action, command.requestId)
}

/** Says whose plan it is, by name or code. Throws `invalid` when the codifier has no such community, or several. */
export async function nameCommunity(tx: Tx, importId: string, nameOrCode: string): Promise<void> {
  const match = findCommunity(nameOrCode)
  if (match.kind !== 'found') throw new AppError('invalid', { field: 'community' })
  await chooseCommunity(tx, importId, await ensureCommunity(tx, communityRow(match.community)))
}
