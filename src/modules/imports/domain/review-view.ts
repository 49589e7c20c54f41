import type { Severity } from '#modules/intake/index.ts'
import type { QueueItem } from './queue.ts'
import { eachReviewed, type ReviewedMeasure, type ReviewedPlan } from './reviewed-plan.ts'

export type QueueFilter = 'all' | 'doubts' | 'findings' | Severity

export const QUEUE_FILTERS: readonly QueueFilter[] = ['doubts', 'findings', 'error', 'warning', 'notice', 'all']

/** A field that was read with doubt, or an executor who may be a known one: a person decides. */
export const isDoubt = (item: QueueItem): boolean => item.kind !== 'finding'

/** Counts that the head and the bottom bar show. */
export interface ReviewCounts {
  readonly goals: number
  readonly tasks: number
  readonly measures: number
  readonly executors: number
  readonly doubts: number
  readonly doubtsLeft: number
  readonly findings: Readonly<Record<Severity, number>>
}

export function countReview(plan: ReviewedPlan, queue: readonly QueueItem[]): ReviewCounts {
  const all = [...eachReviewed(plan)]
  const doubts = queue.filter(isDoubt)
  const open = (severity: Severity) =>
    queue.filter((item) => item.finding?.severity === severity && !item.isSettled).length
  return {
    goals: new Set(all.filter(({ goal }) => goal.title !== null).map(({ goal }) => goal.key)).size,
    tasks: new Set(all.filter(({ task }) => task.title !== null).map(({ task }) => task.key)).size,
    measures: all.length,
    executors: all.reduce((sum, { measure }) => sum + measure.executors.length, 0),
    doubts: doubts.length,
    doubtsLeft: doubts.filter((item) => !item.isSettled).length,
    findings: { error: open('error'), warning: open('warning'), notice: open('notice') },
  }
}

/** The items that a filter of the queue shows. */
export function filterQueue(queue: readonly QueueItem[], filter: QueueFilter): QueueItem[] {
  if (filter === 'doubts') return queue.filter(isDoubt)
  if (filter === 'findings') return queue.filter((item) => item.kind === 'finding')
  if (filter === 'all') return []
  return queue.filter((item) => item.finding?.severity === filter)
}

/** A measure with what stands above it and beside it. */
export interface CurrentMeasure {
  readonly measure: ReviewedMeasure
  readonly trail: readonly { readonly number: string | null; readonly title: string }[]
  readonly taskNumber: string | null
}

export function findReviewed(plan: ReviewedPlan, key: string): CurrentMeasure | undefined {
  for (const { goal, operational, task, measure } of eachReviewed(plan)) {
    if (measure.key !== key) continue
    const trail = [goal, operational, task].flatMap(({ number, title }) => (title === null ? [] : [{ number, title }]))
    return { measure, trail, taskNumber: task.number }
  }
  return undefined
}

/**
 * The item after the current one that is not settled, in the order of the queue and round to its beginning; null when
 * all are settled.
 */
export function nextOpen(items: readonly QueueItem[], currentKey: string | null): QueueItem | null {
  const at = items.findIndex((item) => item.key === currentKey)
  const order = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))]
  return order.find((item) => !item.isSettled) ?? null
}

/** A goal or task of a review by its key (`g0`, `g0.1`, `g0.1.2`). */
export interface CurrentNode {
  readonly key: string
  readonly level: 'goal' | 'operational-goal' | 'task'
  readonly number: string | null
  readonly title: string | null
}

export function findNode(plan: ReviewedPlan, key: string): CurrentNode | null {
  for (const goal of plan.goals) {
    if (goal.key === key) return { key, level: 'goal', number: goal.number, title: goal.title }
    for (const operational of goal.children) {
      if (operational.key === key) {
        return { key, level: 'operational-goal', number: operational.number, title: operational.title }
      }
      const task = operational.children.find((item) => item.key === key)
      if (task) return { key, level: 'task', number: task.number, title: task.title }
    }
  }
  return null
}
