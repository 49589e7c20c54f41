import { measureLabel } from './measure-label.ts'
import { eachMeasure, type StoredMeasure, type StoredPlan } from './stored-plan.ts'

/** A measure with what stands around it: the goals and the task above, the neighbours, its findings. */
export interface MeasureInPlan {
  readonly label: string
  readonly measure: StoredMeasure
  readonly trail: readonly { readonly number: string | null; readonly title: string }[]
  readonly task: { readonly id: string; readonly number: string | null; readonly title: string | null }
  readonly previous: { readonly id: string; readonly label: string } | null
  readonly next: { readonly id: string; readonly label: string } | null
}

/** Finds a measure in its plan; undefined when the edition does not have it. */
export function findInPlan(plan: StoredPlan, measureId: string): MeasureInPlan | undefined {
  const all = [...eachMeasure(plan)]
  const at = all.findIndex(({ measure }) => measure.id === measureId)
  const found = all[at]
  if (!found) return undefined
  const neighbour = (index: number) => {
    const item = all[index]
    return item ? { id: item.measure.id, label: measureLabel(item.task.number, item.measure.number) } : null
  }
  const { goal, operational, task, measure } = found
  return {
    label: measureLabel(task.number, measure.number),
    measure,
    trail: [goal, operational, task].flatMap(({ number, title }) => (title === null ? [] : [{ number, title }])),
    task: { id: task.id, number: task.number, title: task.title },
    previous: at > 0 ? neighbour(at - 1) : null,
    next: neighbour(at + 1),
  }
}
