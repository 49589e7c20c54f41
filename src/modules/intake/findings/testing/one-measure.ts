import type { Finding, Measure, PlanInterchange } from '../../interchange.ts'
import { findFaults } from '../find-faults.ts'
import { addressMeasures } from '../view/addresses.ts'
import type { FaultContext } from '../view/plan-view.ts'
import { cleanPlan } from './clean-plan.ts'

/** Findings of the clean plan after a change of its first measure. */
export function findingsAfter(
  change: (measure: Measure, plan: PlanInterchange) => void,
  context?: FaultContext,
): Finding[] {
  const plan = cleanPlan()
  const [first] = addressMeasures(plan)
  if (first) change(first.measure, plan)
  return findFaults(plan, context)
}

/** Names of the rules that speak after a change of the first measure. */
export function rulesAfter(
  change: (measure: Measure, plan: PlanInterchange) => void,
  context?: FaultContext,
): string[] {
  return findingsAfter(change, context).map(({ rule }) => rule)
}

/** Rules that speak where the first measure has this text added. */
export const rulesOfText = (text: string): string[] =>
  rulesAfter((measure) => {
    measure.text = `${measure.text} ${text}`
  })

/** Rules that speak where the first measure has this one indicator. */
export const rulesOfIndicator = (text: string, context?: FaultContext): string[] =>
  rulesAfter((measure) => {
    measure.indicators = [{ text, targets: [], disaggregation: [] }]
  }, context)

/** Rules that speak where the first two measures have these executors beside their own. */
export const rulesOfExecutors = (...names: string[]): string[] =>
  rulesAfter((measure) => {
    measure.executors.push(...names.map((name) => ({ name, byConsent: false })))
  })
