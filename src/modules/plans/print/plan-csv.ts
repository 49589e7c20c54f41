import type { CsvField } from '#modules/documents/index.ts'
import type { Measure, OperationalGoal, PlanInterchange, StrategicGoal, Task } from '#modules/intake/index.ts'

/** A measure with the levels above it. */
interface MeasureLine {
  readonly goal: StrategicGoal
  readonly operational: OperationalGoal
  readonly task: Task
  readonly measure: Measure
}

/** Between several values of one field; names and sentences hold semicolons themselves. */
const LIST = ' | '

/** Codes of the columns, stable from version to version (docs/interchange.md), and what they hold. */
const COLUMNS: readonly (readonly [string, (line: MeasureLine) => CsvField])[] = [
  ['strategic_goal_number', ({ goal }) => goal.number],
  ['strategic_goal', ({ goal }) => goal.title],
  ['operational_goal_number', ({ operational }) => operational.number],
  ['operational_goal', ({ operational }) => operational.title],
  ['task_number', ({ task }) => task.number],
  ['task', ({ task }) => task.title],
  ['measure_number', ({ measure }) => measure.number],
  ['measure', ({ measure }) => measure.text],
  ['national_measure_number', ({ measure }) => measure.nationalMeasure?.number ?? null],
  ['national_measure', ({ measure }) => measure.nationalMeasure?.text ?? null],
  [
    'executors',
    ({ measure }) => list(measure.executors.map(({ name, byConsent }) => (byConsent ? `${name} (за згодою)` : name))),
  ],
  ['term', ({ measure }) => measure.term?.raw ?? null],
  ['term_from', ({ measure }) => measure.term?.from ?? null],
  ['term_to', ({ measure }) => measure.term?.to ?? null],
  ['term_ongoing', ({ measure }) => measure.term?.ongoing ?? null],
  ['term_recurrence', ({ measure }) => measure.term?.recurrence ?? null],
  ['indicators', ({ measure }) => list(measure.indicators.map((indicator) => indicator.text))],
  ['funding_source', ({ measure }) => measure.funding?.source ?? null],
  ['funding_note', ({ measure }) => measure.funding?.note ?? null],
  ['funding_programme', ({ measure }) => measure.funding?.programme ?? null],
  ['funding_amount', ({ measure }) => measure.funding?.amount ?? null],
  ['expected_result', ({ measure }) => measure.expectedResult],
  ['planned', ({ measure }) => measure.execution?.planned ?? null],
  ['revised', ({ measure }) => measure.execution?.revised ?? null],
  ['financed', ({ measure }) => measure.execution?.financed ?? null],
  ['percent', ({ measure }) => measure.execution?.percent ?? null],
  ['narrative', ({ measure }) => measure.execution?.narrative ?? null],
]

/** The plan as one flat table, one row a measure; amounts by year (`funding_2026`) stand last, thousand UAH. */
export function planCsvRows(plan: PlanInterchange): CsvField[][] {
  const lines = measureLines(plan)
  const years = [...new Set(lines.flatMap(({ measure }) => Object.keys(measure.funding?.byYear ?? {})))].sort()
  return [
    [...COLUMNS.map(([code]) => code), ...years.map((year) => `funding_${year}`)],
    ...lines.map((line) => [
      ...COLUMNS.map(([, value]) => value(line)),
      ...years.map((year) => line.measure.funding?.byYear?.[year] ?? null),
    ]),
  ]
}

function measureLines(plan: PlanInterchange): MeasureLine[] {
  return plan.strategicGoals.flatMap((goal) =>
    goal.operationalGoals.flatMap((operational) =>
      operational.tasks.flatMap((task) => task.measures.map((measure) => ({ goal, operational, task, measure }))),
    ),
  )
}

function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(LIST)
}
