import { randomUUID } from 'node:crypto'
import { data, Link, redirect } from 'react-router'
import { paths } from '#app/paths.ts'
import { asOperator } from '#platform/actor.ts'
import { missingPage } from '#platform/errors/missing-page.ts'
import { servicesContext } from '#platform/services.ts'
import { useTexts } from '#ui/i18n.tsx'
import { moveMeasure } from '../commands/move-measure.ts'
import { saveMeasure } from '../commands/save-measure.ts'
import { getPlan } from '../db/get-plan.ts'
import { draftsOf } from '../domain/fields/draft-of-value.ts'
import { fieldValuesOf } from '../domain/measure-edit.ts'
import { measureForm } from '../domain/measure-form.ts'
import { findInPlan } from '../domain/measure-page.ts'
import { tasksOf } from '../domain/nodes.ts'
import { editTexts } from '../edit-texts.ts'
import { requestIdOf } from '../page/request-id.ts'
import { ApprovedNotice } from '../view/approved-notice.tsx'
import { deviceKeys } from '../view/device-keys.ts'
import { MeasureForm } from '../view/measure-form.tsx'
import { MeasureSource } from '../view/measure-source.tsx'
import { MoveMeasureForm } from '../view/move-measure-form.tsx'
import type { Route } from './+types/edit-measure.ts'
import '../view/measure-page.css'
import '../view/edit-page.css'

export async function loader({ context, params }: Route.LoaderArgs) {
  const plan = await asOperator(context.get(servicesContext), (tx) => getPlan(tx, params.planId))
  const found = findInPlan(plan, params.measureId)
  if (!found) throw missingPage()
  const { measure, label, task } = found
  const { planId, sourceName, versionNumber, state } = plan.head
  return {
    community: plan.community,
    plan: {
      id: planId,
      title: plan.title,
      period: plan.period,
      sourceName,
      isReport: plan.kind === 'implementation-report',
    },
    approved: state === 'approved' ? { versionNumber, approval: plan.head.amendingAct ?? plan.approval } : null,
    label,
    task,
    measure,
    drafts: draftsOf(fieldValuesOf(measure), plan.period),
    tasks: tasksOf(plan),
    requestId: randomUUID(),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { planId, measureId } = params
  const sent = await request.formData()
  if (sent.get('intent') === 'move') {
    const command = { planId, measureId, taskId: String(sent.get('taskId')), requestId: requestIdOf(sent) }
    const { editId } = await asOperator(context.get(servicesContext), (tx) => moveMeasure(tx, command))
    return redirect(`${paths.plans.measure({ planId, measureId })}?saved=${editId}`)
  }
  const form = measureForm(sent)
  const saved = await asOperator(context.get(servicesContext), (tx) =>
    saveMeasure(tx, { planId, measureId, revision: Number(sent.get('revision')), form, requestId: requestIdOf(sent) }),
  )
  if (saved.kind === 'saved') {
    return redirect(`${paths.plans.measure({ planId, measureId })}?saved=${saved.editId ?? 0}&of=form`)
  }
  const { confirmed } = form
  if (saved.kind === 'wrong') {
    // What the person was shown at first stays the ground of comparison, until they have seen what others changed.
    const revision = Number(sent.get('revision'))
    const { drafts } = form
    return data({ drafts, confirmed, revision, errors: saved.errors, conflicts: [], taken: [] }, { status: 422 })
  }
  const { drafts, conflicts, taken, revision } = saved
  return data({ drafts, confirmed, revision, conflicts, taken, errors: [] }, { status: 409 })
}

/** Every field of one measure, to be changed, beside what the council's document says. */
export default function EditMeasurePage({ loaderData, actionData }: Route.ComponentProps) {
  const { plan, label, task, measure, approved, drafts, tasks, requestId } = loaderData
  const texts = useTexts(editTexts)
  const measurePath = paths.plans.measure({ planId: plan.id, measureId: measure.id })
  return (
    <main className="wrap edit" id="content">
      <title>{`${texts.measureTitle(label)} — Поступ`}</title>
      <nav className="trail s" aria-label={texts.back}>
        <Link to={paths.plans.show({ planId: plan.id })}>{plan.title}</Link>
        <span>
          <Link to={measurePath}>{label}</Link>
        </span>
      </nav>
      <h1>{texts.measureTitle(label)}</h1>
      <div className="edit-two">
        <MeasureForm
          key={measure.id}
          start={{ drafts, revision: measure.revision, confirmed: [] }}
          answer={actionData}
          unsure={measure.unsure}
          sources={measure.fieldSources}
          taskTitle={[task.number, task.title].filter(Boolean).join('. ')}
          period={plan.period}
          isReport={plan.isReport}
          requestId={requestId}
          deviceKey={deviceKeys.measure(measure.id)}
          cancelTo={measurePath}
          notice={<ApprovedNotice approved={approved} />}
        />
        <div className="beside">
          <MeasureSource planId={plan.id} measure={measure} sourceName={plan.sourceName} />
          <MoveMeasureForm taskId={task.id} tasks={tasks} requestId={requestId} />
        </div>
      </div>
    </main>
  )
}
