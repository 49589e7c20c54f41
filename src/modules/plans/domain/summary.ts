import { sortUk } from '#platform/text/collate.ts'
import { measuresOf } from './filter-plan.ts'
import type { GoalView, MeasureView } from './plan-view.ts'

/** What stands in a plan, for the strip above the table and the choices of the filter. */
export interface PlanSummary {
  readonly measures: number
  readonly goals: readonly {
    readonly id: string
    readonly number: string | null
    readonly title: string | null
    readonly measures: number
  }[]
  readonly years: readonly number[]
  readonly executors: readonly { readonly name: string; readonly measures: number }[]
  readonly findings: { readonly error: number; readonly warning: number; readonly notice: number }
  readonly rules: readonly { readonly rule: string; readonly count: number }[]
  /** Measures with fields that nobody has confirmed yet. */
  readonly unsure: number
  /** Thousand UAH; null where no measure names an amount. */
  readonly planned: number | null
  /** Measures that need no money, and measures paid within what can be afforded. */
  readonly withoutAmount: number
}

function counts<K>(keys: Iterable<K>): Map<K, number> {
  const counted = new Map<K, number>()
  for (const key of keys) counted.set(key, (counted.get(key) ?? 0) + 1)
  return counted
}

function yearsOf(measures: readonly MeasureView[], period: { from: number | null; to: number | null }): number[] {
  const years = new Set<number>()
  if (period.from !== null && period.to !== null) {
    for (let year = period.from; year <= period.to; year++) years.add(year)
  }
  for (const { term } of measures) for (const year of term?.years ?? []) years.add(year)
  return [...years].sort((a, b) => a - b)
}

/** Sum of the planned amounts: a whole amount where the measure names one, else its years; null where nothing is named. */
function plannedOf(measures: readonly MeasureView[]): number | null {
  const kopecks = measures.flatMap(({ funding, execution }) => {
    if (execution?.planned != null) return [Math.round(execution.planned * 100_000)]
    if (funding?.amount != null) return [Math.round(funding.amount * 100_000)]
    return Object.values(funding?.byYear ?? {}).map((amount) => Math.round(amount * 100_000))
  })
  return kopecks.length === 0 ? null : kopecks.reduce((sum, amount) => sum + amount, 0) / 100_000
}

/** Counts a plan. `documentFindings` are those that stand at no measure. */
export function summarise(
  goals: readonly GoalView[],
  period: { from: number | null; to: number | null },
  documentFindings: readonly { rule: string; severity: 'error' | 'warning' | 'notice' }[],
): PlanSummary {
  const measures = measuresOf(goals)
  const findings = [...documentFindings, ...measures.flatMap((measure) => measure.findings)]
  const severities = counts(findings.map((finding) => finding.severity))
  const executors = counts(
    measures.flatMap((measure) => [...new Set(measure.executors.map((executor) => executor.name))]),
  )
  return {
    measures: measures.length,
    goals: goals.map((goal) => ({
      id: goal.id,
      number: goal.number,
      title: goal.title,
      measures: measuresOf([goal]).length,
    })),
    years: yearsOf(measures, period),
    executors: sortUk(
      [...executors].map(([name, count]) => ({ name, measures: count })),
      (executor) => executor.name,
    ),
    findings: {
      error: severities.get('error') ?? 0,
      warning: severities.get('warning') ?? 0,
      notice: severities.get('notice') ?? 0,
    },
    rules: [...counts(findings.map((finding) => finding.rule))].map(([rule, count]) => ({ rule, count })),
    unsure: measures.filter((measure) => measure.unsure > 0).length,
    planned: plannedOf(measures),
    withoutAmount: measures.filter(({ funding }) => funding?.note != null).length,
  }
}
