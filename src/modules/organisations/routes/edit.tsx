import { Link, redirect } from 'react-router'
import { paths } from '#app/paths.ts'
import { asOperator } from '#platform/actor.ts'
import { servicesContext } from '#platform/services.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { loadEditPage } from '../db/edit-page.ts'
import type { FormProblem } from '../domain/form-problem.ts'
import { answerEdit, DONE } from '../page/answer-edit.ts'
import { organisationTexts } from '../texts.ts'
import { AliasesSection, DifferentSection, MergedSection, SplitSection } from '../view/edit-sections.tsx'
import { FactsForm } from '../view/facts-form.tsx'
import { FormErrors } from '../view/form-errors.tsx'
import { History } from '../view/history.tsx'
import { ProblemText } from '../view/problem-text.tsx'
import type { Route } from './+types/edit.ts'
import '../view/organisations.css'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const services = context.get(servicesContext)
  const page = await asOperator(services, (tx) => loadEditPage(tx, params.organisationId))
  const { mergedInto } = page.organisation
  if (mergedInto !== null) throw redirect(paths.organisations.edit({ organisationId: mergedInto }))
  const asked = new URL(request.url).searchParams.get('done')
  return { ...page, done: DONE.find((done) => done === asked) ?? null, now: services.now() }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  return answerEdit(context.get(servicesContext), params.organisationId, await request.formData())
}

/** Everything that may be changed of one executor; each part is a form of its own that works without scripts. */
export default function EditPage({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, aliases, merged, gone, distinct, actions, done, now } = loaderData
  const texts = useTexts(organisationTexts)
  const { id } = organisation
  const problems = actionData?.problems ?? []
  const errorOf = (field: FormProblem['field']) => {
    const problem = problems.find((candidate) => candidate.field === field)
    return problem ? <ProblemText problem={problem} ownId={id} /> : null
  }
  const labels = {
    name: texts.name,
    shortName: texts.shortName,
    edrpou: texts.edrpou,
    alias: texts.aliases.addLabel,
    merged: texts.merged.title,
  }
  return (
    <main className="wrap organisation-edit" id="content">
      <title>{`${texts.title(organisation.name)} — Поступ`}</title>
      <nav className="back s" aria-label={texts.toExecutor}>
        <Link to={paths.organisations.show({ organisationId: id })}>
          <Icon name="left" /> {texts.toExecutor}
        </Link>
      </nav>
      <h1>{texts.title(organisation.name)}</h1>
      {done !== null && problems.length === 0 && (
        <p className="saved" role="status">
          <Icon name="done" />
          {texts.done[done]}
        </p>
      )}
      <FormErrors
        errors={problems.map((problem) => ({
          at: problem.field,
          label: labels[problem.field],
          content: <ProblemText problem={problem} ownId={id} />,
        }))}
      />
      <FactsForm
        key={`facts ${organisation.revision}`}
        facts={factsShown(organisation, actionData?.facts ?? null, problems)}
        errorOf={errorOf}
      />
      <AliasesSection
        key={`aliases ${aliases.length}`}
        aliases={aliases}
        typed={actionData?.alias ?? ''}
        error={errorOf('alias')}
      />
      <MergedSection organisationId={id} merged={merged} error={errorOf('merged')} />
      <SplitSection organisationId={id} gone={gone} />
      <DifferentSection distinct={distinct} />
      <History steps={actions} now={now} />
    </main>
  )
}

type Shown = Route.ComponentProps['loaderData']['organisation']
type Typed = NonNullable<Route.ComponentProps['actionData']>['facts']

/** What was typed stays; after a conflict it is saved over what stands there now only by saving once more. */
function factsShown(organisation: Shown, typed: Typed, problems: readonly FormProblem[]) {
  if (typed === null) {
    const { revision, name, shortName, edrpou, isOfficial } = organisation
    return { revision, name, keepOldName: true, shortName: shortName ?? '', edrpou: edrpou ?? '', isOfficial }
  }
  const changed = problems.find((problem) => problem.kind === 'changed')
  return changed?.kind === 'changed' ? { ...typed, revision: changed.revision } : typed
}
