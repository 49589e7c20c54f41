import type { PlanInterchange } from '#modules/intake/index.ts'
import { draftWithFaults } from './draft-with-faults.ts'
import { plan1325 } from './plan-1325.ts'
import { programmeViolence } from './programme-violence.ts'
import { report2025 } from './report-2025.ts'

export { COMMUNITY, executors } from './executors.ts'

/** What the demonstration shows: the name under which each document would be exchanged, and the document. */
export const demoDocuments: readonly { file: string; document: PlanInterchange }[] = [
  { file: 'plan-1325.json', document: plan1325 },
  { file: 'programme-violence.json', document: programmeViolence },
  { file: 'report-2025.json', document: report2025 },
]

/** For the review of an import only: it has faults on purpose. */
export const demoDraft: { file: string; document: PlanInterchange } = {
  file: 'draft-with-faults.json',
  document: draftWithFaults,
}
