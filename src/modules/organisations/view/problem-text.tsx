import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { useTexts } from '#ui/i18n.tsx'
import type { FormProblem } from '../domain/form-problem.ts'
import type { Holder } from '../domain/organisation-problems.ts'
import { organisationTexts } from '../texts.ts'

/** The sentence of a mistake: what is wrong and what to do. `ownId` is the organisation that is being changed. */
export function ProblemText({ problem, ownId }: { problem: FormProblem; ownId: string }) {
  const { errors } = useTexts(organisationTexts)
  switch (problem.kind) {
    case 'taken':
      return (
        <>
          {problem.field === 'edrpou' ? errors.codeTaken : errors.taken} <HolderLink holder={problem.by} />.{' '}
          <Link to={`${paths.organisations.merge({ organisationId: ownId })}?with=${problem.by.id}`}>
            {errors.same}
          </Link>
        </>
      )
    case 'name-taken':
    case 'code-taken':
      return (
        <>
          {problem.kind === 'name-taken' ? errors.nameTaken : errors.codeTakenMeanwhile}{' '}
          <HolderLink holder={problem.by} />.
        </>
      )
    case 'changed':
      return errors.changed(problem.name)
    case 'check-digit':
      return errors['check-digit'](problem.expected ?? 0)
    default:
      return errors[problem.kind]
  }
}

export function HolderLink({ holder }: { holder: Holder }) {
  return <Link to={paths.organisations.show({ organisationId: holder.id })}>{holder.name}</Link>
}
