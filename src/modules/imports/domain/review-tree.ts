import { measureLabel } from '#modules/plans/index.ts'
import type { ReviewedPlan } from './reviewed-plan.ts'

/** A line of the whole plan: a goal, a task or a measure, in the order of the document. */
export interface TreeLine {
  readonly key: string
  readonly level: 1 | 2 | 3 | 4
  readonly label: string
  readonly text: string | null
}

/** How much of a text a line shows. */
const SHORT = 140

const shorten = (text: string | null) => (text !== null && text.length > SHORT ? `${text.slice(0, SHORT)}…` : text)

/** The plan under review, line by line, for browsing; levels that the document does not have are left out. */
export function reviewTree(plan: ReviewedPlan): TreeLine[] {
  const lines: TreeLine[] = []
  const add = (
    level: 1 | 2 | 3,
    { key, number, title }: { key: string; number: string | null; title: string | null },
  ) => {
    if (title !== null || number !== null || level === 3)
      lines.push({ key, level, label: number ?? '', text: shorten(title) })
  }
  for (const goal of plan.goals) {
    add(1, goal)
    for (const operational of goal.children) {
      add(2, operational)
      for (const task of operational.children) {
        add(3, task)
        for (const measure of task.children) {
          lines.push({
            key: measure.key,
            level: 4,
            label: measureLabel(task.number, measure.number),
            text: shorten(measure.text),
          })
        }
      }
    }
  }
  return lines
}
