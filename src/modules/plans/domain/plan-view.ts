import type { Execution, Funding, Indicator, PlanInterchange, Severity, Term } from '#modules/intake/index.ts'
import { measureLabel } from './measure-label.ts'
import type { StoredFinding, StoredMeasure, StoredPlan, StoredTask, VersionHead } from './stored-plan.ts'

/** What the plan page shows of an executor. */
export interface ExecutorView {
  readonly name: string
  readonly byConsent: boolean
  readonly organisationId: string | null
}

export interface FindingView {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly messageEn: string | null
}

/** A row of the plan table: only what it prints, because the page carries every row twice. */
export interface MeasureView {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly nationalMeasure: string | null
  readonly executors: readonly ExecutorView[]
  readonly term: Pick<Term, 'raw' | 'from' | 'to' | 'ongoing' | 'recurrence' | 'months' | 'years'> | null
  readonly indicators: readonly Pick<Indicator, 'text'>[]
  readonly funding: Funding | null
  readonly expectedResult: string | null
  readonly execution: Execution | null
  readonly unsure: number
  readonly findings: readonly FindingView[]
}

export interface TaskView {
  readonly id: string
  readonly number: string | null
  readonly title: string | null
  readonly measures: readonly MeasureView[]
}

export interface OperationalGoalView {
  readonly id: string
  readonly number: string | null
  readonly title: string | null
  readonly tasks: readonly TaskView[]
}

export interface GoalView {
  readonly id: string
  readonly number: string | null
  readonly title: string | null
  readonly operationalGoals: readonly OperationalGoalView[]
}

/** The head of a plan page. */
export interface PlanHeadView
  extends Pick<
      PlanInterchange,
      | 'kind'
      | 'title'
      | 'community'
      | 'period'
      | 'reportYear'
      | 'approval'
      | 'passport'
      | 'reportingDeadline'
      | 'totals'
    >,
    Pick<VersionHead, 'planId' | 'state' | 'versionNumber' | 'sourceName'> {}

export function headView(plan: StoredPlan): PlanHeadView {
  const { planId, state, versionNumber, sourceName } = plan.head
  const { kind, title, community, period, reportYear, approval, passport, reportingDeadline, totals } = plan
  return {
    planId,
    state,
    versionNumber,
    sourceName,
    kind,
    title,
    community,
    period,
    reportYear,
    approval,
    passport,
    reportingDeadline,
    totals,
  }
}

export const findingView = (finding: StoredFinding): FindingView => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  messageEn: finding.messageEn ?? null,
})

/**
 * Gives equal values as one object. Executors and terms repeat from measure to measure, and the page sends an object
 * that it has sent already as a reference.
 */
function sharing<T extends object | null>(): (value: T) => T {
  const known = new Map<string, T>()
  return (value) => {
    if (value === null) return value
    const key = Object.values(value).join('\u0000')
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, value)
    return value
  }
}

const NOTHING: readonly never[] = []

/** Goals, tasks and measures of an edition for the page, each measure with its findings. */
export function goalViews(plan: StoredPlan): GoalView[] {
  const findings = Map.groupBy(plan.findings, (finding) => finding.measureId)
  const executorOf = sharing<ExecutorView>()
  const termOf = sharing<MeasureView['term']>()
  const measureView = (task: StoredTask, measure: StoredMeasure): MeasureView => ({
    id: measure.id,
    label: measureLabel(task.number, measure.number),
    text: measure.text,
    nationalMeasure: measure.nationalMeasure?.text ?? null,
    executors: measure.executors.map(executorOf),
    term: termOf(measure.term),
    indicators: measure.indicators.map(({ text }) => ({ text })),
    funding: measure.funding,
    expectedResult: measure.expectedResult,
    execution: measure.execution,
    unsure: measure.unsure.length,
    findings: findings.get(measure.id)?.map(findingView) ?? NOTHING,
  })
  return plan.strategicGoals.map(({ id, number, title, operationalGoals }) => ({
    id,
    number,
    title,
    operationalGoals: operationalGoals.map((operational) => ({
      id: operational.id,
      number: operational.number,
      title: operational.title,
      tasks: operational.tasks.map((task) => ({
        id: task.id,
        number: task.number,
        title: task.title,
        measures: task.measures.map((measure) => measureView(task, measure)),
      })),
    })),
  }))
}

/** Findings of the document as a whole. */
export function documentFindings(plan: StoredPlan): FindingView[] {
  return plan.findings.filter((finding) => finding.measureId === null).map(findingView)
}
