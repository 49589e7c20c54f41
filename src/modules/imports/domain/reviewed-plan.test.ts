import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MeasureField } from '#modules/intake/index.ts'
import { aReadMeasure, aReadPlan } from '../testing/a-read-plan.ts'
import { type RecordedAction, type ReviewAction, standingActions } from './review-action.ts'
import { eachReviewed, interchangeOf, reviewPlan } from './reviewed-plan.ts'

const FIELDS = ['text', 'executors', 'term'] as const satisfies readonly MeasureField[]

const measures = fc.array(
  fc
    .record({ text: fc.string({ minLength: 1 }), unsure: fc.uniqueArray(fc.constantFrom(...FIELDS)) })
    .map(aReadMeasure),
  { minLength: 1, maxLength: 4 },
)
const plans = fc.array(measures, { minLength: 1, maxLength: 4 }).map((tasks) => aReadPlan(...tasks))

const actions = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('field-changed' as const),
      target: fc.integer({ min: 0, max: 9 }).map((n) => `m${n}`),
      value: fc.string({ minLength: 1 }).map((value) => ({ field: 'text' as const, value })),
    }),
    fc.record({
      kind: fc.constant('field-confirmed' as const),
      target: fc.integer({ min: 0, max: 9 }).map((n) => `m${n}`),
      value: fc.constantFrom(...FIELDS).map((field) => ({ field })),
    }),
    fc.record({
      kind: fc.constant('measure-removed' as const),
      target: fc.integer({ min: 0, max: 9 }).map((n) => `m${n}`),
    }),
  ),
  { maxLength: 8 },
)

const record = (list: readonly ReviewAction[]): RecordedAction[] =>
  list.map((action, index) => ({ ...action, id: BigInt(index + 1), recordedAt: new Date(0) }))

test('without actions the review is what was read', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      expect(interchangeOf(reviewPlan(plan, []))).toEqual(plan)
    }),
  )
})

test('what was read is never changed by a review', () => {
  fc.assert(
    fc.property(plans, actions, (plan, list) => {
      const before = structuredClone(plan)
      reviewPlan(plan, list)
      expect(plan).toEqual(before)
    }),
  )
})

test('taking back everything gives back what was read', () => {
  fc.assert(
    fc.property(plans, actions, (plan, list) => {
      const recorded = record(list)
      const undone = recorded.map(({ id }, index) => ({
        kind: 'undone' as const,
        undoes: id,
        id: BigInt(1_000 + index),
        recordedAt: new Date(0),
      }))
      expect(interchangeOf(reviewPlan(plan, standingActions([...recorded, ...undone])))).toEqual(plan)
    }),
  )
})

test('taking back the taking back does it again', () => {
  const [done] = record([{ kind: 'measure-removed', target: 'm0' }])
  if (!done) throw new Error('one action was recorded')
  const undo = (id: bigint, undoes: bigint) => ({ kind: 'undone' as const, id, undoes, recordedAt: new Date(0) })
  expect(standingActions([done, undo(2n, 1n)])).toEqual([])
  expect(standingActions([done, undo(2n, 1n), undo(3n, 2n)])).toEqual([done])
})

test('removing a measure leaves the keys of the others, and the task goes with its last measure', () => {
  const plan = aReadPlan([aReadMeasure({ text: 'перший' })], [aReadMeasure({ text: 'другий' })])
  const reviewed = reviewPlan(plan, [
    { kind: 'measure-removed', target: 'm0' },
    { kind: 'field-changed', target: 'm1', value: { field: 'text', value: 'виправлений' } },
  ])
  expect([...eachReviewed(reviewed)].map(({ measure }) => [measure.key, measure.text])).toEqual([['m1', 'виправлений']])
  const tasks = interchangeOf(reviewed).strategicGoals[0]?.operationalGoals[0]?.tasks
  expect(tasks?.map((task) => task.number)).toEqual(['2'])
})

test('a field stays doubtful in the review until somebody has looked at it', () => {
  const plan = aReadPlan([aReadMeasure({ unsure: ['term', 'executors'] })])
  const reviewed = reviewPlan(plan, [{ kind: 'field-confirmed', target: 'm0', value: { field: 'term' } }])
  const [first] = [...eachReviewed(reviewed)]
  expect(first?.measure).toMatchObject({ doubtful: ['term', 'executors'], unsure: ['executors'] })
})
