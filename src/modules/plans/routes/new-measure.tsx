import { randomUUID } from 'node:crypto'
import { data, Link, redirect } from 'react-router'
import { paths } from '#app/paths.ts'
import { asOperator } from '#platform/actor.ts'
import { missingPage } from '#platform/errors/missing-page.ts'
import { servicesContext } from '#platform/services.ts'
import { useTexts } from '#ui/i18n.tsx'
import { addMeasure } from '../commands/add-measure.ts'
import { getPlan } from '../db/get-plan.ts'
import { draftsOf } from '../domain/fields/draft-of-value.ts'
import type { FieldDrafts } from '../domain/fields/drafts.ts'
import { parseMeasure } from '../domain/measure-edit.ts'
import { measureForm } from '../domain/measure-form.ts'
import { labelOfNode, nextNumber } from '../domain/nodes.ts'
import type { StoredPlan } from '../domain/stored-plan.ts'
import { editTexts } from '../edit-texts.ts'
import { requestIdOf } from '../page/request-id.ts'
import { planTexts } from '../texts.ts'
import { ApprovedNotice } from '../view/approved-notice.tsx'
import { deviceKeys } from '../view/device-keys.ts'
import { MeasureForm } from '../view/measure-form.tsx'
import type { Route } from './+types/new-measure.ts'
import '../view/measure-page.css'
import '../view/edit-page.css'

function findTask(plan: StoredPlan, taskId: string) {
  const tasks = plan.strategicGoals.flatMap((goal) => goal.operationalGoals.flatMap(({ tasks: inGoal }) => inGoal))
  const task = tasks.find(({ id }) => id === taskId)
  if (!task) throw missingPage()
  return task
}

/** An executor and an indicator are asked for at once: nearly every measure has them. */
function withEmptyRows(drafts: FieldDrafts): FieldDrafts {
  return {
    ...drafts,
    executors: { rows: [{ key: '0', name: '', byConsent: false }] },
    indicators: { items: [{ key: '0', text: '', by: 'words', targets: [], disaggregation: [] }] },
  }
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const plan = await asOperator(context.get(servicesContext), (tx) => getPlan(tx, params.planId))
  const task = findTask(plan, params.taskId)
  const { versionNumber, state, amendingAct, planId } = plan.head
  const empty = {
    number: nextNumber(task.measures.map(({ number }) => number)),
    text: '',
    nationalMeasure: null,
    executors: [],
    term: null,
    indicators: [],
    funding: null,
    expectedResult: null,
    execution: null,
  }
  return {
    community: plan.community,
    plan: { id: planId, title: plan.title, period: plan.period, isReport: plan.kind === 'implementation-report' },
    approved: state === 'approved' ? { versionNumber, approval: amendingAct ?? plan.approval } : null,
    task: { id: task.id, ...labelOfNode(plan, task.id) },
    drafts: withEmptyRows(draftsOf(empty, plan.period)),
    requestId: randomUUID(),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { planId, taskId } = params
  const sent = await request.formData()
  const form = measureForm(sent)
  return asOperator(context.get(servicesContext), async (tx) => {
    const { period } = await getPlan(tx, planId)
    const parsed = parseMeasure(form.drafts, period)
    if (!parsed.isOk) {
      const answer = {
        drafts: form.drafts,
        confirmed: [],
        revision: 0,
        errors: parsed.errors,
        conflicts: [],
        taken: [],
      }
      return data(answer, { status: 422 })
    }
    const made = await addMeasure(tx, { planId, taskId, values: parsed.value, requestId: requestIdOf(sent) })
    return redirect(`${paths.plans.edit({ planId })}?saved=${made.editId}&of=${taskId}#node-${taskId}`)
  })
}

/** A measure that the document does not have, added to one of its tasks. */
export default function NewMeasurePage({ loaderData, actionData }: Route.ComponentProps) {
  const { plan, task, approved, drafts, requestId } = loaderData
  const texts = useTexts(editTexts)
  const { task: taskWord } = useTexts(planTexts)
  const editPath = paths.plans.edit({ planId: plan.id })
  return (
    <main className="wrap edit" id="content">
      <title>{`${texts.newMeasureTitle} — Поступ`}</title>
      <nav className="trail s" aria-label={texts.backToPlan}>
        <Link to={editPath}>{plan.title}</Link>
      </nav>
      <h1>{texts.newMeasureTitle}</h1>
      <p className="lede mut">
        {taskWord(task.number ?? null)}
        {task.title}
      </p>
      <div className="edit-one">
        <MeasureForm
          start={{ drafts, revision: 0, confirmed: [] }}
          answer={actionData}
          unsure={[]}
          sources={undefined}
          taskTitle={task.title ?? null}
          period={plan.period}
          isReport={plan.isReport}
          requestId={requestId}
          deviceKey={deviceKeys.newMeasure(task.id)}
          cancelTo={`${editPath}#node-${task.id}`}
          isNew
          notice={<ApprovedNotice approved={approved} />}
        />
      </div>
    </main>
  )
}
