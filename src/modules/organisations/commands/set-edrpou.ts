import type { Tx } from '#platform/database/session.ts'
import { insertAction } from '../db/actions.ts'
import { findByEdrpou, lockLiveOrganisation } from '../db/organisations.ts'
import { updateOrganisation } from '../db/update-organisation.ts'
import { checkEdrpou, edrpouCheckDigit } from '../domain/edrpou.ts'
import type { EdrpouProblem } from '../domain/organisation-problems.ts'

/**
 * Sets the ЄДРПОУ code; empty takes it away. The number of a person (РНОКПП) is a problem and is not kept, neither in
 * the row nor in the history: personal data have no place here.
 */
export async function setEdrpou(
  tx: Tx,
  command: { readonly organisationId: string; readonly edrpou: string },
): Promise<EdrpouProblem | null> {
  const { communityId, id: organisationId, edrpou: before } = await lockLiveOrganisation(tx, command.organisationId)
  const isEmpty = command.edrpou.trim() === ''
  const check = checkEdrpou(command.edrpou)
  if (!isEmpty && check.kind === 'invalid')
    return { kind: check.reason, expected: expectedDigit(command.edrpou, check.reason) }
  const edrpou = !isEmpty && check.kind === 'valid' ? check.code : null
  if (edrpou === before) return null
  const holder = edrpou === null ? undefined : await findByEdrpou(tx, communityId, edrpou)
  if (holder && holder.id !== organisationId) return { kind: 'taken', by: holder }
  await updateOrganisation(tx, { communityId, id: organisationId }, { edrpou })
  await insertAction(tx, { communityId, organisationId, kind: 'edrpou-set', facts: { from: before, to: edrpou } })
  return null
}

const expectedDigit = (text: string, reason: string): number | null =>
  reason === 'check-digit' ? edrpouCheckDigit(text.replace(/\D/g, '').slice(0, 7)) : null
