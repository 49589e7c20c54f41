import { data, redirect } from 'react-router'
import { paths } from '#app/paths.ts'
import {
  type EditableField,
  type FieldDrafts,
  type FieldError,
  type HeadDrafts,
  headDraftsOfForm,
  headValuesOf,
  parseField,
  settleHead,
} from '#modules/plans/index.ts'
import { asOperator } from '#platform/actor.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { Services } from '#platform/services.ts'
import { actOnReview, nameCommunity } from '../commands/act-on-review.ts'
import { retryImport } from '../commands/begin-import.ts'
import { saveImport } from '../commands/save-import.ts'
import { getReview } from '../db/reviews.ts'
import type { FieldChange, ReviewAction } from '../domain/review-action.ts'
import { isEditableField, loadReview, readAddress } from './load-review.ts'

/** A correction that could not be kept: what was typed, and what is wrong with it. */
export interface FailedCorrection {
  readonly field: EditableField
  readonly draft: FieldDrafts[EditableField]
  readonly errors: readonly FieldError[]
}

/** A head of the plan that could not be kept. */
export interface FailedHead {
  readonly drafts: HeadDrafts
  readonly errors: readonly FieldError[]
}

/**
 * Does what a form of the review page asks and says where to go next; a correction with mistakes comes back to be
 * mended. Throws AppError.
 */
export async function answerReview(services: Services, importId: string, request: Request, url: URL) {
  const form = await request.formData()
  const here = new URL(url)
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  switch (text('intent')) {
    case 'save': {
      const { planId } = await asOperator(services, (tx) => saveImport(tx, importId))
      return redirect(paths.plans.show({ planId }))
    }
    case 'retry':
      await retryImport(services, importId)
      return redirect(paths.imports.review({ importId }))
    case 'community':
      await asOperator(services, (tx) => nameCommunity(tx, importId, text('community')))
      return redirect(here.pathname + here.search)
    case 'undo': {
      const action = { kind: 'undone' as const, undoes: BigInt(text('undoes')) }
      await asOperator(services, (tx) => actOnReview(tx, { importId, action, requestId: text('requestId') }))
      here.searchParams.delete('done')
      return redirect(here.pathname + here.search)
    }
    case 'change': {
      const field = text('field')
      if (!isEditableField(field)) throw new AppError('invalid', { field: 'field' })
      const { plan } = await asOperator(services, (tx) => getReview(tx, importId))
      const parsed = parseField(form, field, { period: plan.period })
      if (!parsed.isOk) {
        const correction: FailedCorrection = { field, draft: parsed.draft, errors: parsed.errors }
        return data({ error: null, correction, head: null }, { status: 422 })
      }
      const value = { field, value: parsed.value } as FieldChange
      return record({ kind: 'field-changed', target: text('target'), value })
    }
    case 'head': {
      const { plan } = await asOperator(services, (tx) => getReview(tx, importId))
      const now = headValuesOf(plan)
      const drafts = headDraftsOfForm(form)
      const outcome = settleHead(drafts, {}, { base: now, now })
      if (outcome.kind !== 'ready') {
        const head: FailedHead = { drafts, errors: outcome.kind === 'wrong' ? outcome.errors : [] }
        return data({ error: null, correction: null, head }, { status: 422 })
      }
      return record({ kind: 'plan-changed', target: 'plan', value: outcome.change })
    }
    default:
      return record(actionOf(text))
  }

  async function record(action: ReviewAction) {
    const id = await asOperator(services, (tx) => actOnReview(tx, { importId, action, requestId: text('requestId') }))
    if (action.kind === 'measure-added') {
      return redirect(`${here.pathname}?${new URLSearchParams({ show: 'all', item: action.value.key, edit: 'text' })}`)
    }
    return redirect(await nextAddress(services, importId, here, id))
  }
}

function actionOf(text: (name: string) => string): ReviewAction {
  const target = text('target')
  const field = text('field')
  switch (text('intent')) {
    case 'confirm':
      return { kind: 'field-confirmed', target, value: { field: isEditableField(field) ? field : 'task' } }
    case 'match':
      return { kind: 'executor-matched', target, value: { organisationId: text('organisation') || null } }
    case 'dismiss':
      return { kind: 'finding-dismissed', target }
    case 'node':
      return { kind: 'node-changed', target, value: { number: text('number') || null, title: text('title') || null } }
    case 'add':
      return { kind: 'measure-added', target, value: { key: `new-${text('requestId').slice(0, 8)}` } }
    case 'remove':
      return { kind: 'measure-removed', target }
    default:
      throw new AppError('invalid', { field: 'intent' })
  }
}

/** The next thing to check in the list that is open, with the action that was done, so that it can be taken back. */
async function nextAddress(services: Services, importId: string, here: URL, id: bigint | undefined): Promise<string> {
  const address = readAddress(here.searchParams)
  const before = address.item
  const review = await loadReview(services, importId, { ...address, item: before, edit: null, row: null })
  const at = review.items.findIndex((item) => item.key === before)
  const order = [...review.items.slice(at + 1), ...review.items.slice(0, Math.max(0, at))]
  const next = order.find((item) => !item.isSettled)?.key ?? before
  const query = new URLSearchParams({ show: address.show })
  if (next !== null) query.set('item', next)
  if (id !== undefined) query.set('done', String(id))
  return `${here.pathname}?${query}`
}
