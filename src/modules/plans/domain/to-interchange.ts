import type { PlanInterchange } from '#modules/intake/index.ts'
import type { StoredMeasure, StoredPlan } from './stored-plan.ts'

/** An edition in the interchange form: what was stored, without identities. */
export function toInterchange(plan: StoredPlan): PlanInterchange {
  const { head: _head, strategicGoals, findings, ...document } = plan
  return {
    formatVersion: 1,
    ...document,
    strategicGoals: strategicGoals.map((goal) => ({
      number: goal.number,
      title: goal.title,
      operationalGoals: goal.operationalGoals.map((operational) => ({
        number: operational.number,
        title: operational.title,
        tasks: operational.tasks.map((task) => ({
          number: task.number,
          title: task.title,
          measures: task.measures.map(measureToInterchange),
        })),
      })),
    })),
    findings: findings.map(({ measureId: _measureId, ...finding }) => finding),
  }
}

function measureToInterchange(measure: StoredMeasure) {
  const { id: _id, revision: _revision, executors, ...fields } = measure
  return { ...fields, executors: executors.map(({ name, byConsent }) => ({ name, byConsent })) }
}
