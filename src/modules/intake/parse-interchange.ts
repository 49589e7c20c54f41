import { AppError } from '#platform/errors/app-error.ts'
import type { PlanInterchange } from './interchange.ts'

const BRACE = 0x7b
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf])

/** Whether bytes may be a JSON object: the first sign that is no blank opens one. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 64).find((byte) => !BLANKS.has(byte))
  return first === BRACE
}

/**
 * Checks foreign JSON against the plan interchange form, version 1. The schema is loaded only here: reading a document
 * does not need it. Throws `intake.not_interchange` with the first fault and its place.
 */
export async function parseInterchange(bytes: Uint8Array): Promise<PlanInterchange> {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8').decode(bytes))
  } catch (cause) {
    throw new AppError('intake.not_interchange', { at: '', fault: 'not JSON' }, { cause })
  }
  const { PlanInterchange: schema } = await import('./interchange.ts')
  const result = schema.safeParse(json)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new AppError('intake.not_interchange', { at: issue?.path.join('.') ?? '', fault: issue?.message ?? '' })
}
