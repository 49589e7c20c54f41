import { type ReadOptions, readDocument } from '#modules/documents/index.ts'
import { findFaults } from './findings/find-faults.ts'
import { type ImportOptions, understandDocument } from './import-document.ts'
import type { PlanInterchange } from './interchange.ts'
import { looksLikeJson, parseInterchange } from './parse-interchange.ts'

export interface ReadPlanOptions extends ReadOptions, ImportOptions {
  /** Finds how many people live in a community, asked for where `population` is not given and the plan names one. */
  readonly populationOf?: (community: string) => Promise<number | null>
}

/**
 * Reads a file as a plan: any office document that `documents` reads, or JSON in the interchange form.
 * Throws the `document.*` errors of reading, `intake.no_measures`, `intake.not_interchange`.
 */
export async function readPlan(bytes: Uint8Array, options: ReadPlanOptions = {}): Promise<PlanInterchange> {
  if (looksLikeJson(bytes)) return readAgain(await parseInterchange(bytes), options)
  const { plan, context } = understandDocument(await readDocument(bytes, options))
  if (options.findings === false) return plan
  return { ...plan, findings: findFaults(plan, { ...context(), population: await population(plan, options) }) }
}

/** A plan in the interchange form is read critically as well; faults that its maker saw in the table stay. */
async function readAgain(plan: PlanInterchange, options: ReadPlanOptions): Promise<PlanInterchange> {
  if (options.findings === false) return plan
  const found = findFaults(plan, { population: await population(plan, options) })
  const known = new Set(found.map(({ rule, at }) => `${rule} ${at}`))
  return { ...plan, findings: [...found, ...plan.findings.filter(({ rule, at }) => !known.has(`${rule} ${at}`))] }
}

/** Below this no target exceeds what any community could do, so nobody needs to be asked. */
const LARGE_TARGET = 1_000

async function population(plan: PlanInterchange, options: ReadPlanOptions): Promise<number | null> {
  if (options.population != null) return options.population
  if (plan.community === null || !options.populationOf || !hasLargeTarget(plan)) return null
  return options.populationOf(plan.community)
}

function hasLargeTarget(plan: PlanInterchange): boolean {
  return plan.strategicGoals.some((goal) =>
    goal.operationalGoals.some((operational) =>
      operational.tasks.some((task) =>
        task.measures.some((measure) =>
          measure.indicators.some(({ targets }) => targets.some(({ value }) => (value ?? 0) >= LARGE_TARGET)),
        ),
      ),
    ),
  )
}
