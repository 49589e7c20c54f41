import type { StoredPlan } from './stored-plan.ts'

/** Number and title of a goal or task of an edition; undefined when it has none of that id. */
export function labelOfNode(plan: StoredPlan, id: string): { number: string | null; title: string | null } | undefined {
  for (const goal of plan.strategicGoals) {
    const inGoal = [goal, ...goal.operationalGoals, ...goal.operationalGoals.flatMap(({ tasks }) => tasks)]
    const found = inGoal.find((node) => node.id === id)
    if (found) return { number: found.number, title: found.title }
  }
  return undefined
}

/** Tasks of an edition by number and title, in their order. */
export function tasksOf(plan: StoredPlan): { id: string; label: string }[] {
  const tasks = plan.strategicGoals.flatMap((goal) => goal.operationalGoals.flatMap((operational) => operational.tasks))
  return tasks.map(({ id, number, title }) => ({ id, label: [number, title].filter(Boolean).join('. ') }))
}

/** The number that follows the last one of a list: after «2.3» comes «2.4». Null where none can be told. */
export function nextNumber(numbers: readonly (string | null)[]): string | null {
  const last = numbers.at(-1)
  if (last === undefined) return numbers.length === 0 ? '1' : null
  const match = last === null ? null : /^(.*?)(\d{1,6})$/u.exec(last)
  return match ? `${match[1]}${Number(match[2]) + 1}` : null
}
