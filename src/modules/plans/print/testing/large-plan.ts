import fc from 'fast-check'
import type { PlanInterchange, Task } from '#modules/intake/index.ts'
import { type MeasureShape, measure } from './measure-arbitraries.ts'
import { type DrawnGoal, numberAll } from './numbering.ts'
import * as words from './words.ts'

const MEASURES_IN_TASK = 4

/** An action plan of so many measures, the same for the same count: for benchmarks and examples. */
export function largePlan(count: number): PlanInterchange {
  const shape: MeasureShape = { kind: 'action-plan', funding: 'none', hasResults: false, hasNational: false }
  const measures = fc.sample(measure(shape), { numRuns: count, seed: 20_260_304 })
  const tasks: Task[] = Array.from({ length: Math.ceil(count / MEASURES_IN_TASK) }, (_, index) => ({
    number: null,
    title: words.tasks[index % words.tasks.length] ?? null,
    measures: measures.slice(index * MEASURES_IN_TASK, (index + 1) * MEASURES_IN_TASK),
  }))
  const goals = words.goals.map((title, g): DrawnGoal => {
    const own = tasks.filter((_, index) => Math.floor((index * words.goals.length) / tasks.length) === g)
    const half = Math.ceil(own.length / 2)
    return [
      title,
      [
        [words.operationalGoals[0], own.slice(0, half)],
        [words.operationalGoals[1], own.slice(half)],
      ],
    ]
  })
  return {
    formatVersion: 1,
    kind: 'action-plan',
    title: `ПЛАН заходів на 2026–2030 роки щодо безпеки та рівної участі мешканців ${words.communities[0].genitive}`,
    community: words.communities[0].name,
    period: { from: 2026, to: 2030 },
    reportYear: null,
    approval: { body: words.councils[0], act: 'рішення', number: '106', date: '2026-03-04' },
    passport: null,
    reportingDeadline: null,
    strategicGoals: numberAll(goals, {
      hasOperationalGoals: true,
      hasTasks: true,
      hasRomanGoals: false,
      hasTitlesOnly: false,
    }),
    totals: null,
    signatures: [],
    findings: [],
  }
}
