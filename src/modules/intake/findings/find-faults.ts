import type { Finding, PlanInterchange } from '../interchange.ts'
import { RULES } from './registry.ts'
import { DOCUMENT } from './rule.ts'
import { type FaultContext, planView } from './view/plan-view.ts'

export type { CommunityType, FaultContext, TableFault } from './view/plan-view.ts'

/**
 * Reads a plan, programme or report as a critical editor would. Pure and quick: no clock, no file, no network; what a
 * plan says of itself in `findings` is not looked at. Findings come in the order of the document, those of the whole
 * document first, and within one place in the order of the registry.
 */
export function findFaults(plan: PlanInterchange, context: FaultContext = {}): Finding[] {
  const view = planView(plan, context)
  const order = new Map<string, number>([[DOCUMENT, -1]])
  for (const { at, index } of view.measures) if (!order.has(at)) order.set(at, index)
  const findings = RULES.flatMap((rule) => rule.check(view))
  return findings
    .map((finding, position) => ({ finding, position, place: order.get(finding.at) ?? -1 }))
    .sort((a, b) => a.place - b.place || a.position - b.position)
    .map(({ finding }) => finding)
}
