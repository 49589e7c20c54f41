import { measureLabel } from './measure-label.ts'
import type { StoredPlan } from './stored-plan.ts'

interface Label {
  readonly id: string
  readonly number: string | null
  readonly title: string | null
}

/** A measure in the outline of a plan. */
export interface OutlineMeasure {
  readonly id: string
  readonly label: string
  readonly text: string
}
export interface OutlineTask extends Label {
  readonly measures: readonly OutlineMeasure[]
}
export interface OutlineGoal extends Label {
  readonly operationalGoals: readonly (Label & { readonly tasks: readonly OutlineTask[] })[]
}

/** Goals, tasks and measures of an edition by their labels, for the page on which the plan is edited. */
export function outlineOf(plan: StoredPlan): OutlineGoal[] {
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
        measures: task.measures.map((measure) => ({
          id: measure.id,
          label: measureLabel(task.number, measure.number),
          text: measure.text,
        })),
      })),
    })),
  }))
}
