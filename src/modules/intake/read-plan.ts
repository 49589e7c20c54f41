import { type ReadOptions, readDocument } from '#modules/documents/index.ts'
import { findFaults } from './findings/find-faults.ts'
import { type ImportOptions, importDocument } from './import-document.ts'
import type { PlanInterchange } from './interchange.ts'
import { looksLikeJson, parseInterchange } from './parse-interchange.ts'

export type ReadPlanOptions = ReadOptions & ImportOptions

/**
 * Reads a file as a plan: any office document that `documents` reads, or JSON in the interchange form.
 * Throws the `document.*` errors of reading, `intake.no_measures`, `intake.not_interchange`.
 */
export async function readPlan(bytes: Uint8Array, options: ReadPlanOptions = {}): Promise<PlanInterchange> {
  if (looksLikeJson(bytes)) return readAgain(await parseInterchange(bytes), options)
  return importDocument(await readDocument(bytes, options), options)
}

/** A plan in the interchange form is read critically as well; faults that its maker saw in the table stay. */
function readAgain(plan: PlanInterchange, { findings, population }: ImportOptions): PlanInterchange {
  if (findings === false) return plan
  const found = findFaults(plan, { population: population ?? null })
  const known = new Set(found.map(({ rule, at }) => `${rule} ${at}`))
  return { ...plan, findings: [...found, ...plan.findings.filter(({ rule, at }) => !known.has(`${rule} ${at}`))] }
}
