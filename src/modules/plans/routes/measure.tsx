import { randomUUID } from 'node:crypto'
import { Form, Link, redirect } from 'react-router'
import { paths } from '#app/paths.ts'
import { asOperator } from '#platform/actor.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { missingPage } from '#platform/errors/missing-page.ts'
import { servicesContext } from '#platform/services.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { applySuggestion } from '../commands/apply-suggestion.ts'
import { getPlan } from '../db/get-plan.ts'
import { newestNumber } from '../db/versions.ts'
import { changeBySuggestion } from '../domain/apply-suggestion.ts'
import { editionOf, editionQuery } from '../domain/edition-choice.ts'
import { fieldValuesOf } from '../domain/measure-edit.ts'
import { findInPlan } from '../domain/measure-page.ts'
import { findingView } from '../domain/plan-view.ts'
import { editTexts } from '../edit-texts.ts'
import { loadSavedNews } from '../page/load-saved-news.ts'
import { requestIdOf } from '../page/request-id.ts'
import { planTexts } from '../texts.ts'
import { deviceKeys } from '../view/device-keys.ts'
import { FindingLine } from '../view/finding-line.tsx'
import { MeasureFacts } from '../view/measure-facts.tsx'
import { MeasureSource } from '../view/measure-source.tsx'
import { OldEditionNotice } from '../view/old-edition-notice.tsx'
import { SavedToast } from '../view/saved-toast.tsx'
import type { Route } from './+types/measure.ts'
import '../view/measure-page.css'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const services = context.get(servicesContext)
  const { planId, measureId } = params
  const { plan, newest, saved } = await asOperator(services, async (tx) => ({
    plan: await getPlan(tx, planId, editionOf(url.searchParams)),
    newest: await newestNumber(tx, planId),
    saved: await loadSavedNews(tx, planId, url, services.now()),
  }))
  const found = findInPlan(plan, measureId)
  if (!found) throw missingPage()
  const values = fieldValuesOf(found.measure)
  const { versionNumber, sourceName } = plan.head
  const old = versionNumber < newest ? { number: versionNumber, newest } : null
  return {
    community: plan.community,
    plan: { id: planId, title: plan.title, kind: plan.kind, sourceName },
    old,
    saved,
    ...found,
    requestId: randomUUID(),
    findings: plan.findings
      .filter((finding) => finding.measureId === measureId)
      .map((finding) => ({
        ...findingView(finding),
        suggestion: finding.suggestion ?? null,
        canApply: old === null && changeBySuggestion(finding, values, plan.period) !== null,
      })),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { planId, measureId } = params
  const form = await request.formData()
  const page = paths.plans.measure({ planId, measureId })
  const command = {
    planId,
    measureId,
    rule: String(form.get('rule')),
    message: String(form.get('message')),
    requestId: requestIdOf(form),
  }
  try {
    const made = await asOperator(context.get(servicesContext), (tx) => applySuggestion(tx, command))
    return redirect(`${page}?saved=${made.editId}`)
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return redirect(`${page}?stale`)
    throw error
  }
}

type Data = Route.ComponentProps['loaderData']

/** Everything about one measure, and where it stands in the council's document. */
export default function MeasurePage({ loaderData }: Route.ComponentProps) {
  const { plan, label, measure, trail, previous, next, old, saved } = loaderData
  const texts = useTexts(planTexts)
  const page = paths.plans.measure({ planId: plan.id, measureId: measure.id })
  const edition = editionQuery(old?.number ?? null)
  return (
    <main className="wrap measure" id="content">
      <title>{`${label}. ${measure.text.slice(0, 80)} — Поступ`}</title>
      <nav className="trail s" aria-label={texts.measure.back}>
        <Link to={`${paths.plans.show({ planId: plan.id })}${edition}#m-${measure.id}`}>{plan.title}</Link>
        {trail.map((level) => (
          <span key={`${level.number}${level.title}`}>
            {level.number === null ? '' : `${level.number}. `}
            {level.title}
          </span>
        ))}
      </nav>
      <div className="ph">
        <h1>
          <span className="mut">{label}</span> {measure.text}
        </h1>
        {old === null && (
          <div className="acts noprint">
            <Link className="btn sm" to={paths.plans.editMeasure({ planId: plan.id, measureId: measure.id })}>
              <Icon name="pencil" />
              {texts.change}
            </Link>
          </div>
        )}
      </div>
      <OldEditionNotice old={old} toNewest={page} />
      <div className="two">
        <div>
          <MeasureFacts measure={measure} kind={plan.kind} />
          <Findings findings={loaderData.findings} requestId={loaderData.requestId} />
        </div>
        <MeasureSource planId={plan.id} measure={measure} sourceName={plan.sourceName} />
      </div>
      <nav className="neighbours noprint" aria-label={texts.plans}>
        <Neighbour planId={plan.id} edition={edition} to={previous} icon="left" label={texts.measure.previous} />
        <Neighbour planId={plan.id} edition={edition} to={next} icon="right" label={texts.measure.next} />
      </nav>
      {saved && (
        <SavedToast
          key={saved.requestId}
          planId={plan.id}
          news={saved}
          back={page}
          {...(saved.of === 'form' ? { forgets: deviceKeys.measure(measure.id) } : {})}
        />
      )}
    </main>
  )
}

/** What a critical reader remarks on the measure; a suggestion that can be taken as it is has its button. */
function Findings({ findings, requestId }: Pick<Data, 'findings' | 'requestId'>) {
  const texts = useTexts(planTexts).measure
  const edit = useTexts(editTexts)
  if (findings.length === 0) return null
  return (
    <section>
      <h2>{texts.findings}</h2>
      {findings.map((finding) => (
        <div key={finding.rule + finding.message} className="finding">
          <FindingLine finding={finding} />
          {finding.canApply && (
            <Form method="post" className="suggestion noprint">
              <input type="hidden" name="rule" value={finding.rule} />
              <input type="hidden" name="message" value={finding.message} />
              <input type="hidden" name="requestId" value={requestId} />
              <span className="s mut">{texts.suggestion}:</span> <span className="doc">{finding.suggestion}</span>{' '}
              <button type="submit" className="btn sm" aria-label={`${edit.apply}: ${finding.suggestion}`}>
                {edit.apply}
              </button>
            </Form>
          )}
        </div>
      ))}
    </section>
  )
}

interface NeighbourProps {
  readonly planId: string
  readonly edition: string
  readonly to: { readonly id: string; readonly label: string } | null
  readonly icon: 'left' | 'right'
  readonly label: string
}

function Neighbour({ planId, edition, to, icon, label }: NeighbourProps) {
  if (to === null) return <span />
  return (
    <Link to={`${paths.plans.measure({ planId, measureId: to.id })}${edition}`}>
      {icon === 'left' && <Icon name="left" />} {label} {to.label} {icon === 'right' && <Icon name="right" />}
    </Link>
  )
}
