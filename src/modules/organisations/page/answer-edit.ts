import { redirect } from 'react-router'
import { paths } from '#app/paths.ts'
import { asOperator } from '#platform/actor.ts'
import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { Services } from '#platform/services.ts'
import { addAlias, removeAlias } from '../commands/aliases.ts'
import { changeFacts, type FactsForm } from '../commands/change-facts.ts'
import { compareAgain } from '../commands/confirm-different.ts'
import { unmergeOrganisation } from '../commands/unmerge-organisation.ts'
import type { FormProblem } from '../domain/form-problem.ts'

/** Why nothing was saved, and what the person typed. */
export interface EditAnswer {
  readonly problems: readonly FormProblem[]
  readonly facts: FactsForm | null
  readonly alias: string | null
}

/** What the page may say after a change; stands in its address. */
export const DONE = ['facts', 'alias-added', 'alias-removed', 'merged', 'unmerged', 'compared', 'different'] as const
export type Done = (typeof DONE)[number]

/** Carries problems out of a transaction so that it is rolled back. */
class Refused extends Error {
  readonly problems: readonly FormProblem[]
  constructor(problems: readonly FormProblem[]) {
    super('the form has mistakes')
    this.problems = problems
  }
}

/** Does what a form of the page asks for: a redirect when it is done, else the mistakes with what was typed. */
export async function answerEdit(services: Services, organisationId: string, form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '')
  const work = workOf(organisationId, form)
  try {
    const done = await asOperator(services, async (tx) => {
      const { problems, done } = await work(tx)
      if (problems.length > 0) throw new Refused(problems)
      return done
    })
    return redirect(`${paths.organisations.edit({ organisationId })}?done=${done}`)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const isFacts = form.get('intent') === 'facts'
    const answer: EditAnswer = {
      problems: error.problems,
      facts: isFacts ? factsOf(form) : null,
      alias: isFacts ? null : text('alias'),
    }
    return answer
  }
}

type Work = (tx: Tx) => Promise<{ readonly problems: readonly FormProblem[]; readonly done: Done }>

function workOf(organisationId: string, form: FormData): Work {
  const text = (name: string) => String(form.get(name) ?? '')
  switch (form.get('intent')) {
    case 'facts':
      return async (tx) => ({ problems: await changeFacts(tx, organisationId, factsOf(form)), done: 'facts' })
    case 'alias-add':
      return async (tx) => {
        const problem = await addAlias(tx, { organisationId, alias: text('alias') })
        return { problems: problem ? [{ field: 'alias', ...problem }] : [], done: 'alias-added' }
      }
    case 'alias-remove':
      return async (tx) => {
        await removeAlias(tx, { organisationId, alias: text('alias') })
        return { problems: [], done: 'alias-removed' }
      }
    case 'unmerge':
      return async (tx) => {
        const problem = await unmergeOrganisation(tx, { organisationId: text('id') })
        return { problems: problem ? [{ field: 'merged', ...problem }] : [], done: 'unmerged' }
      }
    case 'compare-again':
      return async (tx) => {
        await compareAgain(tx, { oneId: text('oneId'), otherId: text('otherId') })
        return { problems: [], done: 'compared' }
      }
    default:
      throw new AppError('invalid', { field: 'intent' })
  }
}

function factsOf(form: FormData): FactsForm {
  const text = (name: string) => String(form.get(name) ?? '')
  return {
    revision: Number(text('revision')),
    name: text('name'),
    keepOldName: form.get('keepOldName') === 'on',
    shortName: text('shortName'),
    edrpou: text('edrpou'),
    isOfficial: form.get('kind') === 'official',
  }
}
