import { organisationKey } from '#modules/organisations/index.ts'
import { isDueIn, measuresOf } from './filter-plan.ts'
import { goalViews, headView, type MeasureView, type PlanHeadView } from './plan-view.ts'
import type { StoredPlan } from './stored-plan.ts'

/** An executor of a measure as a row of a plan has it. */
export interface ExecutorRow {
  readonly planId: string
  readonly kind: string
  readonly measureId: string
  readonly position: number
  readonly name: string
  readonly organisationId: string | null
}

/** The organisation that a row means today (organisations/domain/lineage.ts). */
export type OwnerOf = (organisationId: string, name: string) => string

export interface Tally {
  readonly measures: number
  /** Measures in which it stands first. */
  readonly leading: number
  readonly plans: number
}

export const NO_DUTIES: Tally = { measures: 0, leading: 0, plans: 0 }

/**
 * How much each organisation has to do. A measure that names it twice counts once; a report repeats the measures of its
 * plan and is not counted.
 */
export function tallyExecutors(rows: readonly ExecutorRow[], ownerOf: OwnerOf): Map<string, Tally> {
  const duties = new Map<string, { measures: Set<string>; leading: Set<string>; plans: Set<string> }>()
  for (const { planId, kind, measureId, position, name, organisationId } of rows) {
    if (organisationId === null || kind === 'implementation-report') continue
    const owner = ownerOf(organisationId, name)
    const duty = duties.get(owner) ?? { measures: new Set(), leading: new Set(), plans: new Set() }
    duties.set(owner, duty)
    duty.measures.add(measureId)
    duty.plans.add(planId)
    if (position === 0) duty.leading.add(measureId)
  }
  return new Map(
    [...duties].map(([id, { measures, leading, plans }]) => [
      id,
      { measures: measures.size, leading: leading.size, plans: plans.size },
    ]),
  )
}

/** How often plans use each name for one organisation: measures by name, reports left out. */
export function namesInUse(rows: readonly ExecutorRow[], ownerOf: OwnerOf, ownerId: string): Map<string, number> {
  const used = new Map<string, Set<string>>()
  for (const { kind, measureId, name, organisationId } of rows) {
    if (organisationId === null || ownerOf(organisationId, name) !== ownerId) continue
    const measures = used.get(name) ?? new Set()
    used.set(name, measures)
    if (kind !== 'implementation-report') measures.add(measureId)
  }
  return new Map([...used].map(([name, measures]) => [name, measures.size]))
}

/** One measure as the page of an executor shows it. */
export interface DutyView {
  readonly measure: MeasureView
  readonly isLead: boolean
  readonly byConsent: boolean
  /** The name that the document uses here, where it is neither the executor's own nor that of most of its rows. */
  readonly writtenAs: string | null
  /** The other executors in their order; the first of them leads where this one does not. */
  readonly others: MeasureView['executors']
}

export interface PlanDuties
  extends Pick<PlanHeadView, 'planId' | 'kind' | 'title' | 'period' | 'reportYear' | 'state' | 'versionNumber'> {
  /** The name that most rows of the document use, where it is not the executor's own. */
  readonly writtenAs: string | null
  readonly duties: readonly DutyView[]
}

/** What one organisation has to do in a plan, in the order of the document, those that it leads first. */
export function dutiesIn(plan: StoredPlan, ownerOf: OwnerOf, owner: { id: string; name: string }): PlanDuties {
  const resolve = (executor: Executor): Executor =>
    executor.organisationId === null
      ? executor
      : { ...executor, organisationId: ownerOf(executor.organisationId, executor.name) }
  const duties = measuresOf(goalViews(plan)).flatMap((measure) => {
    const executors = measure.executors.map(resolve)
    const at = executors.findIndex(({ organisationId }) => organisationId === owner.id)
    const executor = executors[at]
    if (!executor) return []
    const others = executors.filter(({ organisationId }) => organisationId !== owner.id)
    return [{ measure, isLead: at === 0, byConsent: executor.byConsent, writtenAs: executor.name, others }]
  })
  const usual = mostFrequent(duties.map((duty) => duty.writtenAs))
  const otherThan = (name: string, ...known: (string | null)[]) =>
    known.some((one) => one !== null && organisationKey(one) === organisationKey(name)) ? null : name
  const views = duties.map((duty): DutyView => ({ ...duty, writtenAs: otherThan(duty.writtenAs, usual) }))
  const { planId, kind, title, period, reportYear, state, versionNumber } = headView(plan)
  return {
    planId,
    kind,
    title,
    period,
    reportYear,
    state,
    versionNumber,
    writtenAs: usual === null ? null : otherThan(usual, owner.name),
    duties: [...views.filter((duty) => duty.isLead), ...views.filter((duty) => !duty.isLead)],
  }
}

type Executor = MeasureView['executors'][number]

function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Years for which there is something to choose from: those of the plans' periods and of the terms. */
export function yearsOfDuties(plans: readonly PlanDuties[]): number[] {
  const years = new Set<number>()
  for (const { period, duties } of plans) {
    if (period.from !== null && period.to !== null) {
      for (let year = period.from; year <= Math.min(period.to, period.from + 50); year++) years.add(year)
    }
    for (const { measure } of duties) for (const year of measure.term?.years ?? []) years.add(year)
  }
  return [...years].sort((a, b) => a - b)
}

/** The plans with the measures that are due in a year; plans without any leave. */
export function dutiesOfYear(plans: readonly PlanDuties[], year: number): PlanDuties[] {
  return plans
    .map((plan) => ({ ...plan, duties: plan.duties.filter(({ measure }) => isDueIn(measure.term, year)) }))
    .filter((plan) => plan.duties.length > 0)
}

/** What the opening sentence counts. */
export function tallyDuties(plans: readonly PlanDuties[]): Tally {
  const duties = plans.flatMap((plan) => plan.duties)
  return {
    measures: duties.length,
    leading: duties.filter((duty) => duty.isLead).length,
    plans: plans.filter((plan) => plan.duties.length > 0).length,
  }
}
