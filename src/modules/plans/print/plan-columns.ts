import { type PrintCell, type PrintRun, textCell } from '#modules/documents/index.ts'
import type { ExecutorEntry, Measure, PlanInterchange } from '#modules/intake/index.ts'
import { amountColumns } from './funding-columns.ts'
import { numbered, numberedMeasure } from './levels.ts'
import type { MeasureColumn } from './measure-column.ts'
import { printNumber } from './numbers.ts'

type ColumnSet = (plan: PlanInterchange, measures: readonly Measure[]) => readonly MeasureColumn[]

/** Columns of the measures in the order that each kind of document has; a column without content is left out. */
export function measureColumns(plan: PlanInterchange, hasTasks: boolean): readonly MeasureColumn[] {
  const measures = allMeasures(plan)
  const hasNumberColumn =
    plan.kind !== 'action-plan' && !hasTasks && measures.some((measure) => measure.number !== null)
  const measure = hasNumberColumn ? numberAndMeasure : measureOnly
  const order: Readonly<Record<PlanInterchange['kind'], readonly ColumnSet[]>> = {
    'action-plan': [national, measure, executors, indicators, term, source, amountColumns, result, execution],
    'target-programme': [national, measure, executors, term, indicators, source, amountColumns, result, execution],
    'implementation-report': [national, measure, term, executors, indicators, source, amountColumns, result, execution],
  }
  return order[plan.kind].flatMap((columns) => columns(plan, measures))
}

export function allMeasures(plan: PlanInterchange): Measure[] {
  return plan.strategicGoals.flatMap((goal) =>
    goal.operationalGoals.flatMap((operational) => operational.tasks.flatMap((task) => task.measures)),
  )
}

const measureOnly: ColumnSet = () => [
  {
    heading: 'Найменування заходу',
    width: 26,
    cell: (measure) => textCell(numberedMeasure(measure.number, measure.text), { isRowHeading: true }),
  },
]

const numberAndMeasure: ColumnSet = () => [
  { heading: '№ з/п', width: 6, cell: (measure) => textCell(measure.number ?? '') },
  { heading: 'Найменування заходу', width: 26, cell: (measure) => textCell(measure.text, { isRowHeading: true }) },
]

const national: ColumnSet = (_plan, measures) =>
  measures.some((measure) => measure.nationalMeasure !== null)
    ? [
        {
          heading: 'Захід Національного плану дій',
          width: 20,
          isMerged: true,
          cell: ({ nationalMeasure }) =>
            textCell(nationalMeasure === null ? '' : numberedMeasure(nationalMeasure.number, nationalMeasure.text)),
        },
      ]
    : []

const executors: ColumnSet = () => [
  {
    heading: 'Відповідальні за виконання',
    width: 20,
    cell: ({ executors: entries }) => ({
      paragraphs: entries.map((entry, index) => executorRuns(entry, index === entries.length - 1)),
    }),
  },
]

function executorRuns(executor: ExecutorEntry, isLast: boolean): PrintRun[] {
  const end = isLast ? '' : ';'
  if (!executor.byConsent) return [{ text: `${executor.name}${end}` }]
  return [{ text: `${executor.name} ` }, { text: '(за згодою)', italic: true }, { text: end }]
}

const indicators: ColumnSet = (_plan, measures) =>
  measures.some((measure) => measure.indicators.length > 0)
    ? [
        {
          heading: 'Показник виконання',
          width: 24,
          cell: (measure) => ({ paragraphs: listed(measure.indicators.map((indicator) => indicator.text)) }),
        },
      ]
    : []

/** Entries of a list, one a paragraph, with the semicolons that tell it from one text over several lines. */
function listed(entries: readonly string[]): PrintRun[][] {
  const isEnded = (text: string, index: number) => index === entries.length - 1 || /[.;:!?…]$/u.test(text)
  return entries.map((text, index) => [{ text: isEnded(text, index) ? text : `${text};` }])
}

const term: ColumnSet = () => [
  { heading: 'Строк виконання', width: 11, cell: (measure) => textCell(measure.term?.raw ?? '', { align: 'center' }) },
]

const source: ColumnSet = (_plan, measures) =>
  measures.some(({ funding }) => funding !== null && (funding.source !== null || funding.programme !== null))
    ? [
        {
          heading: 'Джерела фінансування',
          width: 15,
          cell: ({ funding }) => ({
            paragraphs: [funding?.source ?? '', programmeSentence(funding?.programme ?? null)]
              .filter((text) => text !== '')
              .map((text) => [{ text }]),
          }),
        },
      ]
    : []

/** The city target programme that pays, in the words that plans have for it. */
function programmeSentence(programme: string | null): string {
  return programme === null ? '' : `Заходи включено до МЦП «${programme}»`
}

const result: ColumnSet = (_plan, measures) =>
  measures.some((measure) => measure.expectedResult !== null)
    ? [
        {
          heading: 'Очікуваний результат',
          width: 24,
          isMerged: true,
          cell: (measure) => textCell(measure.expectedResult ?? ''),
        },
      ]
    : []

const figures = [
  { key: 'planned', heading: 'План, тис. грн' },
  { key: 'revised', heading: 'Уточнений план, тис. грн' },
  { key: 'financed', heading: 'Профінансовано, тис. грн' },
  { key: 'percent', heading: 'Відсоток виконання' },
] as const

/** Keys of the columns of figures that a report prints, in their order. */
export function printedFigures(plan: PlanInterchange): readonly (typeof figures)[number][] {
  const executions = allMeasures(plan).flatMap((measure) => (measure.execution === null ? [] : [measure.execution]))
  if (executions.length === 0 && plan.kind !== 'implementation-report') return []
  const rows = [...executions, plan.totals, plan.totals?.general ?? null, plan.totals?.special ?? null]
  return figures.filter(({ key }) => key !== 'revised' || rows.some((row) => row !== null && row.revised !== null))
}

const execution: ColumnSet = (plan, measures) => {
  const printed = printedFigures(plan)
  if (printed.length === 0) return []
  const hasNarrative = measures.some((measure) => (measure.execution?.narrative ?? null) !== null)
  return [
    ...printed.map(({ key, heading }) => ({
      heading,
      width: 9,
      cell: (measure: Measure) => figureCell(measure.execution?.[key] ?? null),
    })),
    ...(hasNarrative
      ? [
          {
            heading: 'Інформація про виконання',
            width: 34,
            cell: (measure: Measure) => textCell(measure.execution?.narrative ?? ''),
          },
        ]
      : []),
  ]
}

/** A figure, or an empty cell where there is none: what is not reported must not look like zero. */
export function figureCell(value: number | null): PrintCell {
  return value === null ? textCell('', { align: 'right' }) : textCell(printNumber(value), { align: 'right', value })
}

/** Column of tasks, whose cells are merged over their measures. */
export const taskColumn = {
  heading: 'Найменування завдання',
  width: 18,
  text: (task: { readonly number: string | null; readonly title: string | null }) => numbered(task.number, task.title),
} as const
