import type { PlanInterchange } from '../../interchange.ts'

const headed = (mark: string, number: string | null, title: string | null): string =>
  [mark, number, title].filter((part) => part !== null).join(' ')

/** The tree of a plan as lines, for tests: one a goal, task and measure; levels that the document lacks are left out. */
export function outlineOf(plan: PlanInterchange): string[] {
  const lines: string[] = []
  for (const goal of plan.strategicGoals) {
    if (goal.number !== null || goal.title !== null) lines.push(headed('G', goal.number, goal.title))
    for (const operational of goal.operationalGoals) {
      if (operational.number !== null || operational.title !== null)
        lines.push(headed(' O', operational.number, operational.title))
      for (const task of operational.tasks) {
        if (task.number !== null || task.title !== null) lines.push(headed('  T', task.number, task.title))
        for (const measure of task.measures) lines.push(headed('   M', measure.number, measure.text))
      }
    }
  }
  return lines
}
