import { redirect } from 'react-router'
import { paths } from '#app/paths.ts'
import { parseMeasureField } from '#modules/plans/index.ts'
import { asOperator } from '#platform/actor.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { Services } from '#platform/services.ts'
import { actOnReview, nameCommunity } from './commands/act-on-review.ts'
import { retryImport } from './commands/begin-import.ts'
import { saveImport } from './commands/save-import.ts'
import type { FieldChange, ReviewAction } from './domain/review-action.ts'
import { isEditableField, loadReview, readAddress } from './load-review.ts'

/** Does what a form of the review page asks and says where to go next. Throws AppError. */
export async function answerReview(services: Services, importId: string, request: Request): Promise<Response> {
  const form = await request.formData()
  const here = new URL(request.url)
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
    default: {
      const action = actionOf(form, text)
      const id = await asOperator(services, (tx) => actOnReview(tx, { importId, action, requestId: text('requestId') }))
      return redirect(await nextAddress(services, importId, here, id))
    }
  }
}

function actionOf(form: FormData, text: (name: string) => string): ReviewAction {
  const target = text('target')
  const field = text('field')
  switch (text('intent')) {
    case 'confirm':
      return { kind: 'field-confirmed', target, value: { field: isEditableField(field) ? field : 'task' } }
    case 'dismiss':
      return { kind: 'finding-dismissed', target }
    case 'remove':
      return { kind: 'measure-removed', target }
    case 'change': {
      if (!isEditableField(field)) throw new AppError('invalid', { field: 'field' })
      const parsed = parseMeasureField(form, field)
      if ('error' in parsed) throw new AppError('invalid', { field: parsed.error })
      return { kind: 'field-changed', target, value: { field, value: parsed.value } as FieldChange }
    }
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
