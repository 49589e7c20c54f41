import { measureLabel } from '#modules/plans/index.ts'
import type { ReviewedPlan } from './reviewed-plan.ts'

export interface ReviewTreeTask {
  readonly key: string
  readonly title: string | null
  readonly measures: readonly { readonly key: string; readonly label: string; readonly text: string }[]
}

export interface ReviewTreeGoal {
  readonly key: string
  readonly title: string | null
  readonly tasks: readonly ReviewTreeTask[]
}

/** How much of a measure's text the tree shows. */
const SHORT = 140

const titled = (node: { number: string | null; title: string | null }) =>
  node.title === null ? null : `${node.number === null ? '' : `${node.number}. `}${node.title}`

/** The plan under review in a short form for browsing. */
export function reviewTree(plan: ReviewedPlan): ReviewTreeGoal[] {
  return plan.goals.flatMap((goal) =>
    goal.children.map((operational, index) => ({
      key: operational.key,
      title:
        [index === 0 ? titled(goal) : null, titled(operational)].filter((title) => title !== null).join(' › ') || null,
      tasks: operational.children.map((task) => ({
        key: task.key,
        title: titled(task),
        measures: task.children.map((measure) => ({
          key: measure.key,
          label: measureLabel(task.number, measure.number),
          text: measure.text.length > SHORT ? `${measure.text.slice(0, SHORT)}…` : measure.text,
        })),
      })),
    })),
  )
}
