import type { Measure } from '#modules/intake/index.ts'
import type { StoredMeasure, StoredPlan } from '../domain/stored-plan.ts'
import { aPlan } from './a-plan.ts'

const stored = (id: string, measure: Measure): StoredMeasure => ({
  ...measure,
  id,
  revision: 1,
  executors: measure.executors.map((executor) => ({ ...executor, organisationId: null })),
})

/** An edition with one task that holds the given measures, by their ids; for rules that need no database. */
export function aStoredPlan(measures: Readonly<Record<string, Measure>>, taskTitle = 'Навчити'): StoredPlan {
  const { formatVersion: _version, strategicGoals: _goals, findings: _findings, ...document } = aPlan()
  const task = {
    id: 'task',
    number: '1',
    title: taskTitle,
    measures: Object.entries(measures).map(([id, measure]) => stored(id, measure)),
  }
  return {
    ...document,
    head: {
      planId: 'plan',
      communityId: 'community',
      versionId: 'version',
      versionNumber: 1,
      state: 'draft',
      revision: 1,
      amendingAct: null,
      sourceHash: null,
      sourceName: null,
    },
    strategicGoals: [
      {
        id: 'goal',
        number: '1',
        title: 'Безпека',
        operationalGoals: [{ id: 'operational', number: null, title: null, tasks: [task] }],
      },
    ],
    findings: [],
  }
}
