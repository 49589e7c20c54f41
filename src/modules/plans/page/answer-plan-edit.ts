import { paths } from '#app/paths.ts'
import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { collapse } from '#platform/text/fold.ts'
import { addTask } from '../commands/add-task.ts'
import { approvePlan } from '../commands/approve-plan.ts'
import { changeNode, type NodeLabel } from '../commands/change-node.ts'
import { removeMeasure } from '../commands/remove-measure.ts'
import { removeTask } from '../commands/remove-task.ts'
import { saveHead } from '../commands/save-head.ts'
import { getPlan } from '../db/get-plan.ts'
import type { FieldError } from '../domain/fields/field-values.ts'
import { textOrNull, typedAt } from '../domain/fields/form-reading.ts'
import { HEAD_FIELDS, type HeadDrafts, headDraftsOfForm } from '../domain/head/head-drafts.ts'
import type { HeadConflict } from '../domain/head/head-edit.ts'
import { parseApproval } from '../domain/head/parse-head.ts'
import { labelOfNode } from '../domain/nodes.ts'
import { editNumber } from './load-saved-news.ts'
import { requestIdOf } from './request-id.ts'

interface TypedLabel {
  readonly number: string
  readonly title: string
}

/** What the page says of a form that was not accepted; everything typed comes back. */
export type PlanEditAnswer =
  | {
      readonly of: 'head'
      readonly drafts: HeadDrafts
      readonly seenEdit: string
      readonly errors: readonly FieldError[]
      readonly conflicts: readonly HeadConflict[]
    }
  | {
      readonly of: 'node'
      readonly id: string
      readonly typed: TypedLabel
      readonly errors: readonly FieldError[]
      /** What somebody else has put there meanwhile. */
      readonly now: NodeLabel | null
    }
  | { readonly of: 'approval'; readonly typed: HeadDrafts['approval']; readonly errors: readonly FieldError[] }

export type PlanEditResult = { readonly goTo: string } | { readonly answer: PlanEditAnswer }

interface PlanForm {
  readonly planId: string
  readonly form: FormData
  readonly now: Date
}

/** Does what one of the forms of the page asks. */
export function answerPlanEdit(tx: Tx, asked: PlanForm): Promise<PlanEditResult> {
  const intent = typedAt(asked.form, 'intent')
  const handle = HANDLERS[intent]
  if (!handle) throw new AppError('invalid', { field: 'intent' })
  return handle(tx, asked)
}

const HANDLERS: Readonly<Record<string, (tx: Tx, asked: PlanForm) => Promise<PlanEditResult>>> = {
  head: answerHead,
  node: answerNode,
  'new-task': answerNewTask,
  remove: answerRemoval,
  approve: answerApproval,
}

const saved = (planId: string, editId: bigint | null, place = ''): PlanEditResult => ({
  goTo: `${paths.plans.edit({ planId })}?saved=${editId ?? 0}${place}`,
})

async function answerHead(tx: Tx, { planId, form }: PlanForm): Promise<PlanEditResult> {
  const drafts = headDraftsOfForm(form)
  const seenEdit = editNumber(typedAt(form, 'seenEdit')) ?? 0n
  const kept = HEAD_FIELDS.flatMap((field) => {
    const choice = form.get(`keep.${field}`)
    return choice === 'mine' || choice === 'theirs' ? [[field, choice] as const] : []
  })
  const requestId = requestIdOf(form)
  const result = await saveHead(tx, { planId, drafts, seenEdit, kept: Object.fromEntries(kept), requestId })
  if (result.kind === 'saved') return saved(planId, result.editId, '&of=head')
  const errors = result.kind === 'wrong' ? result.errors : []
  const conflicts = result.kind === 'conflict' ? result.conflicts : []
  return { answer: { of: 'head', drafts, seenEdit: String(seenEdit), errors, conflicts } }
}

const typedLabel = (form: FormData): TypedLabel => ({ number: typedAt(form, 'number'), title: typedAt(form, 'title') })

const labelOf = ({ number, title }: TypedLabel): NodeLabel => ({
  number: textOrNull(collapse(number).replace(/[.)]+$/u, '')),
  title: textOrNull(collapse(title)),
})

const missingTitle = (id: string): readonly FieldError[] => [{ at: `title-${id}`, code: 'text-missing' }]

async function answerNode(tx: Tx, { planId, form }: PlanForm): Promise<PlanEditResult> {
  const id = typedAt(form, 'nodeId')
  const typed = typedLabel(form)
  const change = labelOf(typed)
  const seen = { number: textOrNull(typedAt(form, 'seen.number')), title: textOrNull(typedAt(form, 'seen.title')) }
  if (change.title === null) return { answer: { of: 'node', id, typed, errors: missingTitle(id), now: null } }
  const place = `#node-${id}`
  if (change.number === seen.number && change.title === seen.title) return saved(planId, null, place)
  try {
    const made = await changeNode(tx, { planId, nodeId: id, seen, change, requestId: requestIdOf(form) })
    return saved(planId, made.editId, place)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error
    const now = labelOfNode(await getPlan(tx, planId), id)
    return { answer: { of: 'node', id, typed, errors: [], now: now ?? null } }
  }
}

async function answerNewTask(tx: Tx, { planId, form }: PlanForm): Promise<PlanEditResult> {
  const goalId = typedAt(form, 'goalId')
  const typed = typedLabel(form)
  const label = labelOf(typed)
  if (label.title === null)
    return { answer: { of: 'node', id: goalId, typed, errors: missingTitle(goalId), now: null } }
  const made = await addTask(tx, { planId, goalId, label, requestId: requestIdOf(form) })
  return saved(planId, made.editId, `#node-${goalId}`)
}

async function answerRemoval(tx: Tx, { planId, form }: PlanForm): Promise<PlanEditResult> {
  const requestId = requestIdOf(form)
  const measureId = typedAt(form, 'measureId')
  const made =
    measureId === ''
      ? await removeTask(tx, { planId, taskId: typedAt(form, 'taskId'), requestId })
      : await removeMeasure(tx, { planId, measureId, requestId })
  return saved(planId, made.editId)
}

async function answerApproval(tx: Tx, { planId, form, now }: PlanForm): Promise<PlanEditResult> {
  const typed = headDraftsOfForm(form).approval
  const { value: act, errors } = parseApproval(typed)
  const missing: FieldError[] = []
  if (!act?.number) missing.push({ at: 'approval.number', code: 'act-number-missing' })
  if (!act?.date && errors.length === 0) missing.push({ at: 'approval.date', code: 'act-date-missing' })
  const wrong = [...missing, ...errors]
  if (act === null || wrong.length > 0) return { answer: { of: 'approval', typed, errors: wrong } }
  await approvePlan(tx, { planId, act, requestId: requestIdOf(form), now })
  return { goTo: paths.plans.history({ planId }) }
}
