import type { DocumentModel } from '#modules/documents/index.ts'
import { importDocument } from '../../import-document.ts'
import { type Measure, PlanInterchange } from '../../interchange.ts'

/** Imports without findings; every plan must fit the interchange form. */
export function read(model: DocumentModel): PlanInterchange {
  const plan = importDocument(model, { findings: false })
  PlanInterchange.parse(plan)
  return plan
}

export const measuresOf = (plan: PlanInterchange): Measure[] =>
  plan.strategicGoals.flatMap((goal) =>
    goal.operationalGoals.flatMap((operational) => operational.tasks.flatMap((task) => task.measures)),
  )
