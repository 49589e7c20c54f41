import { z } from 'zod'
import { AppError } from '#platform/errors/app-error.ts'

/** The number of a request, given out with the page that sends it: sent twice, it acts once. */
export function requestIdOf(form: FormData): string {
  const id = z.uuid().safeParse(form.get('requestId'))
  if (!id.success) throw new AppError('invalid', { field: 'requestId' })
  return id.data
}
