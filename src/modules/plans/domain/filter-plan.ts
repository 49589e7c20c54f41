import { fold } from '#platform/text/fold.ts'
import { stemText } from '#platform/text/stem.ts'
import type { GoalView, MeasureView } from './plan-view.ts'

/** What a person asks of a plan; it lives in the address of the page. */
export interface PlanFilter {
  /** Words, a number of a measure, or a part of an executor's name. */
  readonly words: string
  /** Name of an executor as the plan has it. */
  readonly executor: string | null
  readonly year: number | null
  /** Id of a strategic goal. */
  readonly goal: string | null
  /** `any`, `unsure`, a severity or the name of a rule. */
  readonly finding: string | null
}

/** Reads the filter out of the address. */
export function filterOf(query: URLSearchParams): PlanFilter {
  const year = Number(query.get('year'))
  return {
    words: (query.get('q') ?? '').trim().slice(0, 200),
    executor: query.get('executor') || null,
    year: Number.isInteger(year) && year > 0 ? year : null,
    goal: query.get('goal') || null,
    finding: query.get('finding') || null,
  }
}

export const isFiltering = (filter: PlanFilter): boolean =>
  filter.words !== '' || [filter.executor, filter.year, filter.goal, filter.finding].some((value) => value !== null)

/**
 * Whether a measure is to be done in a year: its term covers the year, or names it. A measure that is done all the
 * time, or whose term could not be read, is due in every year.
 */
export function isDueIn(term: MeasureView['term'], year: number): boolean {
  if (term === null || term.ongoing) return true
  if (term.years !== null && term.years.length > 0) return term.years.includes(year)
  if (term.from === null && term.to === null) return true
  const from = term.from === null ? Number.NEGATIVE_INFINITY : Number(term.from.slice(0, 4))
  const to = term.to === null ? Number.POSITIVE_INFINITY : Number(term.to.slice(0, 4))
  return from <= year && year <= to
}

function hasFinding(measure: MeasureView, wanted: string): boolean {
  if (wanted === 'any') return measure.findings.length > 0
  if (wanted === 'unsure') return measure.unsure > 0
  return measure.findings.some((finding) => finding.severity === wanted || finding.rule === wanted)
}

const SEARCHED = (measure: MeasureView): string =>
  [
    measure.text,
    measure.nationalMeasure ?? '',
    ...measure.executors.map((executor) => executor.name),
    ...measure.indicators.map((indicator) => indicator.text),
    measure.expectedResult ?? '',
    measure.execution?.narrative ?? '',
  ].join(' ')

/** Makes the test for words: every word asked for must begin some word of the measure, apart from case endings. */
function wordsTest(words: string): (measure: MeasureView) => boolean {
  const folded = fold(words)
  const number = words.trim()
  const stems = stemText(words).split(' ').filter(Boolean)
  return (measure) => {
    if (measure.label === number || measure.label.startsWith(`${number}.`)) return true
    const text = SEARCHED(measure)
    if (fold(text).includes(folded)) return true
    if (stems.length === 0) return false
    const have = ` ${stemText(text)}`
    return stems.every((stem) => have.includes(` ${stem}`))
  }
}

/** Keeps the measures that the filter lets through, and the goals and tasks above them. */
export function filterGoals(goals: readonly GoalView[], filter: PlanFilter): GoalView[] {
  const tests: ((measure: MeasureView) => boolean)[] = []
  const { executor, year, finding } = filter
  if (filter.words !== '') tests.push(wordsTest(filter.words))
  if (executor !== null) tests.push((measure) => measure.executors.some((item) => item.name === executor))
  if (year !== null) tests.push((measure) => isDueIn(measure.term, year))
  if (finding !== null) tests.push((measure) => hasFinding(measure, finding))
  return goals
    .filter((goal) => filter.goal === null || goal.id === filter.goal)
    .map((goal) => ({
      ...goal,
      operationalGoals: goal.operationalGoals
        .map((operational) => ({
          ...operational,
          tasks: operational.tasks
            .map((task) => ({
              ...task,
              measures: task.measures.filter((measure) => tests.every((test) => test(measure))),
            }))
            .filter((task) => task.measures.length > 0),
        }))
        .filter((operational) => operational.tasks.length > 0),
    }))
    .filter((goal) => goal.operationalGoals.length > 0)
}

/** All measures below some goals, in their order. */
export const measuresOf = (goals: readonly GoalView[]): MeasureView[] =>
  goals.flatMap((goal) =>
    goal.operationalGoals.flatMap((operational) => operational.tasks.flatMap((task) => task.measures)),
  )
