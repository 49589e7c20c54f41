import { type ReadOptions, readDocument } from '#modules/documents/index.ts'
import { type ImportOptions, importDocument } from './import-document.ts'
import type { PlanInterchange } from './interchange.ts'
import { looksLikeJson, parseInterchange } from './parse-interchange.ts'

export type ReadPlanOptions = ReadOptions & ImportOptions

/**
 * Reads a file as a plan: any office document that `documents` reads, or JSON in the interchange form.
 * Throws the `document.*` errors of reading, `intake.no_measures`, `intake.not_interchange`.
 */
export async function readPlan(bytes: Uint8Array, options: ReadPlanOptions = {}): Promise<PlanInterchange> {
  if (looksLikeJson(bytes)) return parseInterchange(bytes)
  return importDocument(await readDocument(bytes, options), options)
}
