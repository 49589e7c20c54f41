import { z } from 'zod'
import { AppError } from '#platform/errors/app-error.ts'
import { readWords } from '../domain/fields/read-words.ts'
import type { Route } from './+types/read-field.ts'

const year = z
  .string()
  .transform((text) => (/^\d{4}$/.test(text) ? Number(text) : null))
  .catch(null)

const Question = z.object({
  field: z.enum(['executors', 'term', 'indicators', 'funding']),
  words: z.string().max(20_000),
  from: year,
  to: year,
})

/** How the readers of documents read the words of one field; editors ask while a person types. */
export async function action({ request }: Route.ActionArgs) {
  const asked = Question.safeParse(Object.fromEntries(await request.formData()))
  if (!asked.success) throw new AppError('invalid')
  const { field, words, from, to } = asked.data
  return Response.json(readWords(field, words, { from, to }))
}
