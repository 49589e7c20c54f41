import type { Measure, OperationalGoal, PlanInterchange, StrategicGoal, Task } from '../../interchange.ts'
import { DOCUMENT } from './place.ts'

/** A measure with its parents and the address by which findings name it. */
export interface MeasureView {
  readonly measure: Measure
  readonly at: string
  readonly task: TaskView
  /** Position in the document, from 0. */
  readonly index: number
}

export interface TaskView {
  readonly task: Task
  readonly operationalGoal: OperationalGoal
  readonly strategicGoal: StrategicGoal
}

/** Where numbers begin again from the first: those of tasks, or complete ones («1.1» in each section). */
type Restart = 'never' | 'strategic-goal' | 'operational-goal' | 'goal-complete'

/**
 * Addresses of all measures: task.measure as printed («22.2»), or the measure's own number where it is complete
 * («4.3.4»). Where tasks are numbered anew under each goal, the goal's number stands in front («I.2.2»), so that one
 * address never means two places. A measure without a number gets the number of its position.
 */
export function addressMeasures(plan: PlanInterchange): MeasureView[] {
  const tasks = tasksOf(plan)
  const restart = restartOf(tasks)
  const taken = new Set<string>()
  for (const view of tasks)
    for (const measure of view.task.measures)
      if (measure.number !== null) taken.add(addressOf(measure.number, view, restart))
  const measures: MeasureView[] = []
  for (const view of tasks) {
    let position = 0
    for (const measure of view.task.measures) {
      position++
      const at =
        measure.number === null ? freeAddress(position, view, restart, taken) : addressOf(measure.number, view, restart)
      measures.push({ measure, at, task: view, index: measures.length })
    }
  }
  return measures
}

export function tasksOf(plan: PlanInterchange): TaskView[] {
  const tasks: TaskView[] = []
  for (const strategicGoal of plan.strategicGoals)
    for (const operationalGoal of strategicGoal.operationalGoals)
      for (const task of operationalGoal.tasks) tasks.push({ task, operationalGoal, strategicGoal })
  return tasks
}

/** A number that already names its parents: «4.3.4», «1.2». */
export function isComplete(number: string): boolean {
  return /[.\-–]/u.test(number.replace(/[.)\s]+$/u, ''))
}

function addressOf(number: string, view: TaskView, restart: Restart): string {
  const own = number.replace(/[.)\s]+$/u, '')
  const parents: string[] = []
  if (isComplete(own)) return restart === 'goal-complete' ? [goalNumber(view), own].filter(Boolean).join('.') : own
  if (restart === 'strategic-goal' && view.strategicGoal.number) parents.push(trimmed(view.strategicGoal.number))
  if (restart === 'operational-goal') {
    const goal = view.operationalGoal.number ?? view.strategicGoal.number
    if (goal) parents.push(trimmed(goal))
  }
  if (view.task.number) parents.push(trimmed(view.task.number))
  return [...parents, own].join('.')
}

function freeAddress(position: number, view: TaskView, restart: Restart, taken: Set<string>): string {
  const sibling = view.task.measures.find((measure) => measure.number !== null && isComplete(measure.number))
  const prefix = sibling?.number?.replace(/[.\-–][^.\-–]*$/u, '')
  for (let number = position; number < position + 200; number++) {
    const at = prefix ? `${prefix}.${number}` : addressOf(String(number), view, restart)
    if (!taken.has(at)) {
      taken.add(at)
      return at
    }
  }
  return DOCUMENT
}

function trimmed(number: string): string {
  return number.replace(/[.)\s]+$/u, '')
}

function goalNumber(view: TaskView): string {
  return trimmed(view.strategicGoal.number ?? '')
}

/** Where the numbers of the document begin again. */
export function restartOf(tasks: readonly TaskView[]): Restart {
  if (restartsBy(tasks, (view) => view.strategicGoal, firstComplete)) return 'goal-complete'
  if (restartsBy(tasks, (view) => view.strategicGoal, firstRelative)) return 'strategic-goal'
  if (restartsBy(tasks, (view) => view.operationalGoal, firstRelative)) return 'operational-goal'
  return 'never'
}

/** True where every second and later group begins with the number with which the first one began. */
function restartsBy(
  tasks: readonly TaskView[],
  groupOf: (view: TaskView) => object,
  firstOf: (task: Task) => string | null,
): boolean {
  const firsts = new Map<object, string>()
  for (const view of tasks) {
    const group = groupOf(view)
    const first = firstOf(view.task)
    if (!firsts.has(group) && first) firsts.set(group, trimmed(first))
  }
  if (firsts.size < 2) return false
  const [start, ...others] = firsts.values()
  return others.every((number) => number === start)
}

function firstRelative({ number, measures }: Task): string | null {
  const first = number ?? measures[0]?.number ?? null
  return first !== null && !isComplete(first) ? first : null
}

function firstComplete({ measures }: Task): string | null {
  const first = measures[0]?.number ?? null
  return first !== null && isComplete(first) ? first : null
}
