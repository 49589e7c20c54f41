import type { Tx } from '#platform/database/session.ts'
import { lockLiveOrganisation } from '../db/organisations.ts'
import type { FormProblem } from '../domain/form-problem.ts'
import { renameOrganisation, setShortName } from './rename-organisation.ts'
import { setEdrpou } from './set-edrpou.ts'
import { setIsOfficial } from './set-kind.ts'

export interface FactsForm {
  /** The revision that the person saw; another one means that somebody else has changed it since. */
  readonly revision: number
  readonly name: string
  readonly keepOldName: boolean
  readonly shortName: string
  readonly edrpou: string
  readonly isOfficial: boolean
}

/**
 * Changes what is known of an organisation as one form holds it, and gives all its mistakes at once. Where there are
 * any the caller takes the transaction back: a form is saved whole or not at all.
 */
export async function changeFacts(tx: Tx, organisationId: string, form: FactsForm): Promise<FormProblem[]> {
  const { revision, name } = await lockLiveOrganisation(tx, organisationId)
  if (revision !== form.revision) return [{ field: 'name', kind: 'changed', name, revision }]
  const problems: FormProblem[] = []
  const nameProblem = await renameOrganisation(tx, { organisationId, ...form })
  if (nameProblem) problems.push({ field: 'name', ...nameProblem })
  const shortProblem = await setShortName(tx, { organisationId, shortName: form.shortName })
  if (shortProblem) problems.push({ field: 'shortName', ...shortProblem })
  const codeProblem = await setEdrpou(tx, { organisationId, edrpou: form.edrpou })
  if (codeProblem) problems.push({ field: 'edrpou', ...codeProblem })
  await setIsOfficial(tx, { organisationId, isOfficial: form.isOfficial })
  return problems
}
