import { expect, test } from 'vitest'
import { aMeasure } from '../testing/a-plan.ts'
import { aStoredPlan } from '../testing/a-stored-plan.ts'
import { compareEditions } from './compare-editions.ts'

const one = aMeasure({ number: '1', text: 'перший' })
const two = aMeasure({ number: '2', text: 'другий' })
const three = aMeasure({ number: '3', text: 'третій' })

test('an edition does not differ from itself', () => {
  const plan = aStoredPlan({ a: one, b: two })
  const nothing = { added: [], removed: [], changed: [], head: [], nodes: [] }
  expect(compareEditions(plan, plan)).toEqual(nothing)
})

test('measures are known by their identity, not by number or text', () => {
  const before = aStoredPlan({ a: one, b: two })
  const after = aStoredPlan({ b: { ...two, text: 'другий, за змінами', term: null }, c: three })
  expect(compareEditions(before, after)).toMatchObject({
    added: [{ id: 'c', label: '1.3', text: 'третій' }],
    removed: [{ id: 'a', label: '1.1', text: 'перший' }],
    changed: [
      {
        id: 'b',
        differences: [
          { field: 'text', before: 'другий', after: 'другий, за змінами' },
          { field: 'term', before: two.term, after: null },
        ],
      },
    ],
  })
})

test('heads and titles are compared too; what was swapped, swaps sides', () => {
  const before = aStoredPlan({ a: one })
  const after = { ...aStoredPlan({ a: one }, 'Навчити всіх'), title: 'Нова назва' }
  expect(compareEditions(before, after)).toMatchObject({
    head: [{ field: 'title', after: 'Нова назва' }],
    nodes: [{ before: '1. Навчити', after: '1. Навчити всіх' }],
  })
  const back = compareEditions(after, before)
  expect(back.nodes).toMatchObject([{ before: '1. Навчити всіх', after: '1. Навчити' }])
})
