import type { StrategicGoal, Task } from '#modules/intake/index.ts'

/** A strategic goal with its operational goals, each with its tasks. */
export type DrawnGoal = [title: string, operational: [title: string, tasks: Task[]][]]

export interface Numbering {
  readonly hasOperationalGoals: boolean
  readonly hasTasks: boolean
  /** Sections I, II … instead of goals 1, 2 …; only without operational goals. */
  readonly hasRomanGoals: boolean
  /** Goals and tasks carry their titles alone. */
  readonly hasTitlesOnly: boolean
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const

/** Numbers every level: tasks through the document, measures within their task or, without tasks, within their goal. */
export function numberAll(goals: readonly DrawnGoal[], numbering: Numbering): StrategicGoal[] {
  const { hasOperationalGoals, hasTasks, hasRomanGoals, hasTitlesOnly } = numbering
  const bare = hasTitlesOnly && !hasOperationalGoals
  let task = 0
  return goals.map(([title, operational], g) => {
    let inGoal = 0
    const numberTask = (drawn: Task): Task => {
      task += 1
      const measures = drawn.measures.map((measure, m) => ({ ...measure, number: String(m + 1) }))
      return { ...drawn, number: bare ? null : String(task), measures }
    }
    const withoutTasks = (drawn: readonly Task[]): Task => ({
      number: null,
      title: null,
      measures: drawn
        .flatMap((one) => one.measures)
        .map((measure) => {
          inGoal += 1
          return { ...measure, number: `${g + 1}.${inGoal}` }
        }),
    })
    return {
      number: bare ? null : hasRomanGoals && !hasOperationalGoals ? (ROMAN[g] ?? null) : String(g + 1),
      title,
      operationalGoals: operational.map(([operationalTitle, drawn], o) => ({
        number: hasOperationalGoals ? `${g + 1}.${o + 1}` : null,
        title: hasOperationalGoals ? operationalTitle : null,
        tasks: hasTasks ? drawn.map(numberTask) : [withoutTasks(drawn)],
      })),
    }
  })
}
