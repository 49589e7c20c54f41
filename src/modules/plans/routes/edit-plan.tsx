import { randomUUID } from 'node:crypto'
import { data, Link, redirect } from 'react-router'
import { paths } from '#app/paths.ts'
import { asOperator } from '#platform/actor.ts'
import { servicesContext } from '#platform/services.ts'
import { useTexts } from '#ui/i18n.tsx'
import { newestEdit } from '../db/edits.ts'
import { getPlan } from '../db/get-plan.ts'
import { headDraftsOf } from '../domain/head/head-drafts.ts'
import { outlineOf } from '../domain/outline.ts'
import { editTexts } from '../edit-texts.ts'
import { answerPlanEdit } from '../page/answer-plan-edit.ts'
import { loadSavedNews } from '../page/load-saved-news.ts'
import { ApproveDialog } from '../view/approve-dialog.tsx'
import { deviceKeys } from '../view/device-keys.ts'
import { HeadForm } from '../view/head-form.tsx'
import { PlanOutline } from '../view/plan-outline.tsx'
import { SavedToast } from '../view/saved-toast.tsx'
import { useActWords } from '../view/use-act-words.ts'
import type { Route } from './+types/edit-plan.ts'
import '../view/measure-page.css'
import '../view/edit-page.css'
import '../view/plan-outline.css'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const services = context.get(servicesContext)
  const { planId } = params
  const { plan, seenEdit, saved } = await asOperator(services, async (tx) => ({
    plan: await getPlan(tx, planId),
    seenEdit: await newestEdit(tx, planId),
    saved: await loadSavedNews(tx, planId, url, services.now()),
  }))
  const { versionNumber, state, amendingAct } = plan.head
  return {
    community: plan.community,
    plan: { id: planId, title: plan.title, kind: plan.kind },
    edition: { number: versionNumber, isApproved: state === 'approved', act: amendingAct ?? plan.approval },
    head: headDraftsOf(plan),
    approval: plan.approval,
    outline: outlineOf(plan),
    errors: plan.findings.filter(({ severity }) => severity === 'error').length,
    seenEdit: String(seenEdit),
    requestId: randomUUID(),
    saved,
    open: {
      node: url.searchParams.get('node'),
      goal: url.searchParams.get('goal'),
      approval: url.searchParams.has('approve'),
    },
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const services = context.get(servicesContext)
  const form = await request.formData()
  const asked = { planId: params.planId, form, now: services.now() }
  const result = await asOperator(services, (tx) => answerPlanEdit(tx, asked))
  if ('goTo' in result) return redirect(result.goTo)
  const { answer } = result
  return data(answer, { status: answer.errors.length > 0 ? 422 : 409 })
}

/** Which unsaved form of this device is saved now: that of the head, or of a measure that was added to a task. */
function forgetting(planId: string, of: string | null): { forgets?: string } {
  if (of === null) return {}
  return { forgets: of === 'head' ? deviceKeys.head(planId) : deviceKeys.newMeasure(of) }
}

/** What is said about a plan, its goals and tasks, and which measures it has. */
export default function EditPlanPage({ loaderData, actionData }: Route.ComponentProps) {
  const { plan, edition, outline, open, requestId, saved } = loaderData
  const texts = useTexts(editTexts)
  const actWords = useActWords()
  const here = paths.plans.edit({ planId: plan.id })
  return (
    <main className="wrap edit" id="content">
      <title>{`${texts.planTitle} — Поступ`}</title>
      <nav className="trail s" aria-label={texts.backToPlan}>
        <Link to={paths.plans.show({ planId: plan.id })}>{plan.title}</Link>
      </nav>
      <div className="ph">
        <div>
          <h1>{texts.planTitle}</h1>
          {edition.isApproved && (
            <p className="note acc lede">{texts.approve.already(edition.number, actWords(edition.act))}</p>
          )}
        </div>
        {!edition.isApproved && (
          <div className="acts noprint">
            <Link className="btn sm" to="?approve" preventScrollReset>
              {texts.approve.open(edition.number)}
            </Link>
          </div>
        )}
      </div>
      <HeadForm
        key={saved?.of === 'head' ? saved.editId : 'begun'}
        kind={plan.kind}
        drafts={loaderData.head}
        seenEdit={loaderData.seenEdit}
        answer={actionData?.of === 'head' ? actionData : undefined}
        requestId={requestId}
        deviceKey={deviceKeys.head(plan.id)}
      />
      <PlanOutline
        plan={plan}
        goals={outline}
        open={open}
        answer={actionData?.of === 'node' ? actionData : undefined}
        requestId={requestId}
      />
      {open.approval && !edition.isApproved && (
        <ApproveDialog
          edition={edition.number}
          approval={loaderData.approval}
          errorsFound={loaderData.errors}
          answer={actionData?.of === 'approval' ? actionData : undefined}
          requestId={requestId}
          closeTo={here}
        />
      )}
      {saved && (
        <SavedToast
          key={saved.requestId}
          planId={plan.id}
          news={saved}
          back={here}
          {...forgetting(plan.id, saved.of)}
        />
      )}
    </main>
  )
}
