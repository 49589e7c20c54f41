import { data, Form, Link, redirect } from 'react-router'
import { paths } from '#app/paths.ts'
import { asOperator } from '#platform/actor.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { servicesContext } from '#platform/services.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { confirmDifferent } from '../commands/confirm-different.ts'
import { mergeOrganisations } from '../commands/merge-organisations.ts'
import { loadMergePage } from '../db/merge-page.ts'
import { organisationTexts } from '../texts.ts'
import { ChooseOther } from '../view/choose-other.tsx'
import { FieldError } from '../view/field.tsx'
import { MergeTable } from '../view/merge-table.tsx'
import type { Route } from './+types/merge.ts'
import '../view/organisations.css'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { organisationId } = params
  const withId = new URL(request.url).searchParams.get('with')
  const page = await asOperator(context.get(servicesContext), (tx) => loadMergePage(tx, organisationId, withId || null))
  const { one, other, mergedInto, likely, rest, reasonsOf, community } = page
  if (!one) throw redirect(paths.organisations.edit({ organisationId: mergedInto ?? organisationId }))
  const reasons = other ? (reasonsOf.get(other.id) ?? []) : []
  return { community, one, other: other ?? null, reasons, likely, rest, isUnchosen: withId === '' }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const otherId = new URL(request.url).searchParams.get('with') ?? ''
  const { organisationId } = params
  const services = context.get(servicesContext)
  if (form.get('intent') === 'different') {
    await asOperator(services, (tx) => confirmDifferent(tx, { oneId: organisationId, otherId }))
    return redirect(`${paths.organisations.edit({ organisationId })}?done=different`)
  }
  const keptId = String(form.get('kept') ?? '')
  if (keptId !== organisationId && keptId !== otherId) throw new AppError('invalid', { field: 'kept' })
  const mergedId = keptId === organisationId ? otherId : organisationId
  const problem = await asOperator(services, (tx) => mergeOrganisations(tx, { keptId, mergedId }))
  if (problem) return data({ problem, keptId }, { status: 422 })
  return redirect(`${paths.organisations.edit({ organisationId: keptId })}?done=merged`)
}

/** Two executors side by side, to be made one or told apart; before that, the choice of the other one. */
export default function MergePage({ loaderData, actionData }: Route.ComponentProps) {
  const { one, other, reasons, likely, rest, isUnchosen } = loaderData
  const texts = useTexts(organisationTexts)
  const words = texts.merge
  return (
    <main className="wrap organisation-edit" id="content">
      <title>{`${words.title(one.name)} — Поступ`}</title>
      <nav className="back s" aria-label={texts.toExecutor}>
        <Link to={paths.organisations.show({ organisationId: one.id })}>
          <Icon name="left" /> {texts.toExecutor}
        </Link>
      </nav>
      <h1>{words.title(one.name)}</h1>
      {other === null ? (
        <ChooseOther likely={likely} rest={rest} error={isUnchosen ? texts.errors.noOther : null} />
      ) : (
        <>
          <p className="lede">{words.lede}</p>
          <Form method="post">
            {actionData?.problem && (
              <FieldError id="merge-error">
                {texts.errors.differentCodes(actionData.problem.kept, actionData.problem.merged)}
              </FieldError>
            )}
            <MergeTable both={[one, other]} keptId={actionData?.keptId ?? one.id} reasons={reasons} />
            <div className="acts-row">
              <button type="submit" className="btn pri" name="intent" value="merge">
                {words.submit}
              </button>
              <button type="submit" className="btn" name="intent" value="different">
                {words.different}
              </button>
              <Link className="btn ghost" to={paths.organisations.edit({ organisationId: one.id })}>
                {words.cancel}
              </Link>
            </div>
          </Form>
        </>
      )}
    </main>
  )
}
