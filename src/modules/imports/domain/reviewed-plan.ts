import type { Measure, MeasureField, PlanInterchange } from '#modules/intake/index.ts'
import type { HeadValues } from '#modules/plans/index.ts'
import type { ReviewAction } from './review-action.ts'

/** A measure under review: as corrected so far, with the key that its actions name. */
export interface ReviewedMeasure extends Measure {
  readonly key: string
  /** Fields that the reading was not sure of, whether or not somebody has looked at them since. */
  readonly doubtful: readonly MeasureField[]
}

interface ReviewedNode<Child> {
  readonly key: string
  readonly number: string | null
  readonly title: string | null
  readonly children: readonly Child[]
}

export type ReviewedTask = ReviewedNode<ReviewedMeasure>
export type ReviewedOperationalGoal = ReviewedNode<ReviewedTask>
export type ReviewedGoal = ReviewedNode<ReviewedOperationalGoal>

/** A plan with all corrections of its review applied. */
export interface ReviewedPlan extends Omit<PlanInterchange, 'strategicGoals' | 'findings'> {
  readonly goals: readonly ReviewedGoal[]
  /** Keys of findings that a person has set aside. */
  readonly dismissed: ReadonlySet<string>
  /** Organisation chosen for an executor's name; null: a new one. */
  readonly matches: ReadonlyMap<string, string | null>
}

/** What the actions of one target come to. */
interface Corrections {
  readonly fields: Map<string, Partial<Measure>>
  readonly settled: Map<string, Set<MeasureField>>
  readonly removed: Set<string>
  readonly added: Map<string, string[]>
  readonly nodes: Map<string, { number: string | null; title: string | null }>
  readonly dismissed: Set<string>
  readonly matches: Map<string, string | null>
  head: Partial<HeadValues>
}

function gather(actions: readonly ReviewAction[]): Corrections {
  const gathered: Corrections = {
    fields: new Map(),
    settled: new Map(),
    removed: new Set(),
    added: new Map(),
    nodes: new Map(),
    dismissed: new Set(),
    matches: new Map(),
    head: {},
  }
  for (const action of actions) note(gathered, action)
  return gathered
}

function settle(gathered: Corrections, target: string, field: MeasureField): void {
  const settled = gathered.settled.get(target) ?? new Set()
  gathered.settled.set(target, settled.add(field))
}

function note(gathered: Corrections, action: ReviewAction): void {
  switch (action.kind) {
    case 'field-changed': {
      const { field, value } = action.value
      gathered.fields.set(action.target, { ...gathered.fields.get(action.target), [field]: value })
      settle(gathered, action.target, field)
      break
    }
    case 'field-confirmed':
      settle(gathered, action.target, action.value.field)
      break
    case 'finding-dismissed':
      gathered.dismissed.add(action.target)
      break
    case 'measure-removed':
      gathered.removed.add(action.target)
      break
    case 'measure-added':
      gathered.added.set(action.target, [...(gathered.added.get(action.target) ?? []), action.value.key])
      break
    case 'node-changed':
      gathered.nodes.set(action.target, action.value)
      break
    case 'plan-changed':
      gathered.head = { ...gathered.head, ...action.value }
      return
    case 'executor-matched':
      gathered.matches.set(action.target, action.value.organisationId)
      break
    default:
      action satisfies never
  }
}

const EMPTY_MEASURE: Measure = {
  number: null,
  text: '',
  nationalMeasure: null,
  executors: [],
  term: null,
  indicators: [],
  funding: null,
  expectedResult: null,
  execution: null,
  source: { page: null, table: null, row: null },
  unsure: [],
}

/**
 * The plan that a review has come to: what was read, corrected by the actions in their order. Keys count goals, tasks
 * and measures as they were read (`g0`, `g0.1`, `g0.1.2`, `m17`), so that they stay when something is added or removed.
 */
export function reviewPlan(read: PlanInterchange, actions: readonly ReviewAction[]): ReviewedPlan {
  const gathered = gather(actions)
  const { strategicGoals, findings: _findings, ...head } = read
  let count = 0
  const reviewed = (key: string, measure: Measure): ReviewedMeasure => {
    const settled = gathered.settled.get(key)
    return {
      ...measure,
      ...gathered.fields.get(key),
      key,
      doubtful: measure.unsure,
      unsure: measure.unsure.filter((field) => !settled?.has(field)),
    }
  }
  const named = (key: string, node: { number: string | null; title: string | null }) => ({
    key,
    ...(gathered.nodes.get(key) ?? { number: node.number, title: node.title }),
  })
  const goals = strategicGoals.map((goal, g) => ({
    ...named(`g${g}`, goal),
    children: goal.operationalGoals.map((operational, o) => ({
      ...named(`g${g}.${o}`, operational),
      children: operational.tasks.map((task, t) => {
        const key = `g${g}.${o}.${t}`
        const own = task.measures.map((measure) => reviewed(`m${count++}`, measure))
        const added = (gathered.added.get(key) ?? []).map((addedKey) => reviewed(addedKey, EMPTY_MEASURE))
        return {
          ...named(key, task),
          children: [...own, ...added].filter((measure) => !gathered.removed.has(measure.key)),
        }
      }),
    })),
  }))
  return { ...head, ...gathered.head, goals, dismissed: gathered.dismissed, matches: gathered.matches }
}

/** Every measure under review with what stands above it. */
export function* eachReviewed(plan: ReviewedPlan) {
  for (const goal of plan.goals) {
    for (const operational of goal.children) {
      for (const task of operational.children) {
        for (const measure of task.children) yield { goal, operational, task, measure }
      }
    }
  }
}

/** The interchange form of what the review has come to; goals and tasks that lost all their measures stay out. */
export function interchangeOf(plan: ReviewedPlan): PlanInterchange {
  const { goals, dismissed: _dismissed, matches: _matches, ...head } = plan
  const strategicGoals = goals.map((goal) => ({
    number: goal.number,
    title: goal.title,
    operationalGoals: goal.children
      .map((operational) => ({
        number: operational.number,
        title: operational.title,
        tasks: operational.children
          .map((task) => ({
            number: task.number,
            title: task.title,
            measures: task.children.map(({ key: _key, doubtful: _doubtful, ...measure }) => measure),
          }))
          .filter((task) => task.measures.length > 0),
      }))
      .filter((operational) => operational.tasks.length > 0),
  }))
  return { ...head, strategicGoals: strategicGoals.filter((goal) => goal.operationalGoals.length > 0), findings: [] }
}
