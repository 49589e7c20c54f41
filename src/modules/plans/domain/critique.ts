import { findFaults } from '#modules/intake/index.ts'
import { measureLabel } from './measure-label.ts'
import { eachMeasure, type StoredFinding, type StoredPlan } from './stored-plan.ts'
import { toInterchange } from './to-interchange.ts'

/** Findings of an edition as it stands, each tied to its measure. `population`: people of the community, if known. */
export function critique(plan: StoredPlan, population: number | null): StoredFinding[] {
  const measureOf = new Map<string, string>()
  for (const { task, measure } of eachMeasure(plan)) {
    const label = measureLabel(task.number, measure.number)
    if (!measureOf.has(label)) measureOf.set(label, measure.id)
  }
  return findFaults(toInterchange(plan), { population }).map((finding) => ({
    ...finding,
    measureId: measureOf.get(finding.at) ?? null,
  }))
}
