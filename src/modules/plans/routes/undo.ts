import { redirect } from 'react-router'
import { z } from 'zod'
import { paths } from '#app/paths.ts'
import { asOperator } from '#platform/actor.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { servicesContext } from '#platform/services.ts'
import { undoEdit } from '../commands/undo-edit.ts'
import type { Route } from './+types/undo.ts'

const Undo = z.object({
  editId: z
    .string()
    .regex(/^\d{1,18}$/)
    .transform(BigInt),
  requestId: z.uuid(),
  back: z.string().optional(),
})

/** Takes an edit back and returns to the page where it was asked for; only to a page of the same plan. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const { planId } = params
  const asked = Undo.safeParse(Object.fromEntries(await request.formData()))
  if (!asked.success) throw new AppError('invalid')
  const { editId, requestId, back = '' } = asked.data
  const plan = paths.plans.show({ planId })
  const page = new URL(
    back === plan || back.startsWith(`${plan}/`) ? back : paths.plans.history({ planId }),
    request.url,
  )
  try {
    const made = await asOperator(context.get(servicesContext), (tx) => undoEdit(tx, { planId, editId, requestId }))
    page.search = `?saved=${made.editId}&undone`
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error
    page.search = '?stale'
  }
  return redirect(page.pathname + page.search)
}

/** The address is for sending only; whoever opens it is shown the history. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(paths.plans.history({ planId: params.planId }))
}
