import { measuresOf } from '../domain/filter-plan.ts'
import type { GoalView, PlanHeadView } from '../domain/plan-view.ts'

export type PlanColumn = 'executors' | 'term' | 'indicator' | 'funding' | 'expected' | 'figures' | 'narrative'

/** The columns that a document fills, after number and measure; a plan without money has no empty money column. */
export function columnsOf(head: Pick<PlanHeadView, 'kind'>, goals: readonly GoalView[]): PlanColumn[] {
  const measures = measuresOf(goals)
  if (head.kind === 'implementation-report') return ['executors', 'term', 'figures', 'narrative']
  const columns: PlanColumn[] = ['executors', 'term']
  const hasExpected = measures.some((measure) => measure.expectedResult !== null)
  if (measures.some((measure) => measure.indicators.length > 0) || !hasExpected) columns.push('indicator')
  if (measures.some((measure) => measure.funding !== null)) columns.push('funding')
  if (hasExpected) columns.push('expected')
  return columns
}
