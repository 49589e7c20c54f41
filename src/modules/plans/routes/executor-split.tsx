import { randomUUID } from 'node:crypto'
import { data, Link, redirect } from 'react-router'
import { paths } from '#app/paths.ts'
import { splitOrganisation } from '#modules/organisations/index.ts'
import { asOperator } from '#platform/actor.ts'
import { servicesContext } from '#platform/services.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { loadSplitPage } from '../db/executor-page.ts'
import { executorTexts } from '../executor-texts.ts'
import { ExecutorSplitForm, type SplitErrors } from '../view/executor-split-form.tsx'
import type { Route } from './+types/executor-split.ts'
import '../view/executor.css'

export async function loader({ context, params }: Route.LoaderArgs) {
  const page = await asOperator(context.get(servicesContext), (tx) => loadSplitPage(tx, params.organisationId))
  if ('mergedInto' in page) throw redirect(paths.organisations.split({ organisationId: page.mergedInto }))
  return { ...page, requestId: randomUUID() }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '')
  const typed = {
    names: form.getAll('names').map(String),
    isKnown: text('to') === 'known',
    name: text('name'),
    knownId: text('knownId'),
  }
  const refuse = (errors: SplitErrors) => data({ errors, typed }, { status: 422 })
  if (typed.isKnown && typed.knownId === '') return refuse({ known: 'no-target' })
  const result = await asOperator(context.get(servicesContext), (tx) =>
    splitOrganisation(tx, {
      organisationId: params.organisationId,
      names: typed.names,
      to: typed.isKnown ? { organisationId: typed.knownId } : { name: typed.name.trim() || (typed.names[0] ?? '') },
      requestId: text('requestId'),
    }),
  )
  switch (result.kind) {
    case 'done':
      return redirect(paths.organisations.show({ organisationId: result.toId }))
    case 'new-name':
      return refuse({ name: result.problem })
    case 'name-taken':
      return refuse({ names: { kind: result.kind, name: result.name, by: result.by } })
    default:
      return refuse({ names: { kind: result.kind } })
  }
}

/** Which names of an executor mean another one, and whom. */
export default function ExecutorSplit({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, names, others, requestId } = loaderData
  const texts = useTexts(executorTexts)
  const words = texts.split
  return (
    <main className="wrap organisation-edit" id="content">
      <title>{`${words.title(organisation.name)} — Поступ`}</title>
      <nav className="back s" aria-label={words.back}>
        <Link to={paths.organisations.edit({ organisationId: organisation.id })}>
          <Icon name="left" /> {words.back}
        </Link>
      </nav>
      <h1>{words.title(organisation.name)}</h1>
      {names.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="lede">{words.lede}</p>
          <ExecutorSplitForm
            organisationId={organisation.id}
            names={names}
            others={others}
            requestId={requestId}
            typed={actionData?.typed ?? null}
            errors={actionData?.errors ?? {}}
          />
        </>
      )}
    </main>
  )
}
