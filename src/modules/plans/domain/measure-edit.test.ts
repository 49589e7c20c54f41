import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MeasureField } from '#modules/intake/index.ts'
import { aMeasure } from '../testing/a-plan.ts'
import { fieldValues } from '../testing/field-values.ts'
import { draftsOf } from './fields/draft-of-value.ts'
import { EDITABLE_FIELDS } from './fields/field-values.ts'
import { fieldValuesOf, settleMeasure, valuesBefore } from './measure-edit.ts'
import type { MeasureForm } from './measure-form.ts'

const period = { from: 2026, to: 2028 }
const base = fieldValuesOf(aMeasure())
const sure: readonly MeasureField[] = []
const form = (over: Partial<MeasureForm> = {}): MeasureForm => ({
  drafts: draftsOf(base, period),
  confirmed: [],
  kept: {},
  ...over,
})
const typed = (text: string) => ({ ...draftsOf(base, period), text })

test('a form that nobody touched changes nothing, whatever stands in the measure', () => {
  fc.assert(
    fc.property(fieldValues, fieldValues, (shown, meanwhile) => {
      const drafts = draftsOf(shown, period)
      const sides = { base: shown, now: { ...meanwhile, unsure: sure }, period }
      expect(settleMeasure(form({ drafts }), sides)).toEqual({ kind: 'ready', change: {} })
    }),
    { numRuns: 50 },
  )
})

test('everything typed is either saved, refused with a reason, or put beside what others typed', () => {
  fc.assert(
    fc.property(fieldValues, fieldValues, fieldValues, (shown, meanwhile, mine) => {
      const sides = { base: shown, now: { ...meanwhile, unsure: sure }, period }
      const outcome = settleMeasure(form({ drafts: draftsOf(mine, period) }), sides)
      if (outcome.kind === 'wrong') throw new Error('what the database may hold is not wrong')
      for (const field of EDITABLE_FIELDS) {
        const isMine = JSON.stringify(mine[field]) !== JSON.stringify(shown[field])
        const others = JSON.stringify(meanwhile[field]) !== JSON.stringify(shown[field])
        const agree = JSON.stringify(meanwhile[field]) === JSON.stringify(mine[field])
        const isConflict = outcome.kind === 'conflict' && outcome.conflicts.some((item) => item.field === field)
        expect(isConflict).toBe(outcome.kind === 'conflict' && isMine && others && !agree)
        if (outcome.kind === 'ready' && isMine && !agree) expect(outcome.change[field]).toEqual(mine[field])
      }
    }),
    { numRuns: 50 },
  )
})

test('a choice settles a conflict either way, and none is made in advance', () => {
  const now = { ...base, text: 'їхнє', unsure: sure }
  const settle = (kept: MeasureForm['kept']) =>
    settleMeasure(form({ drafts: typed('моє'), kept }), { base, now, period })
  expect(settle({})).toMatchObject({ kind: 'conflict', conflicts: [{ field: 'text', theirs: 'їхнє' }] })
  expect(settle({ text: 'mine' })).toEqual({ kind: 'ready', change: { text: 'моє' } })
  expect(settle({ text: 'theirs' })).toEqual({ kind: 'ready', change: {} })
  // The form of a conflict is sent with the revision that it shows.
  const seen = fieldValuesOf(aMeasure({ text: 'їхнє' }))
  const choice = form({ drafts: typed('моє'), kept: { text: 'theirs' } })
  expect(settleMeasure(choice, { base: seen, now, period })).toEqual({ kind: 'ready', change: {} })
})

test('what only others changed is shown in the form of a conflict', () => {
  const now = { ...base, text: 'їхнє', expectedResult: 'інший наслідок', unsure: sure }
  expect(settleMeasure(form({ drafts: typed('моє') }), { base, now, period })).toMatchObject({
    taken: ['expectedResult'],
    drafts: { text: 'моє', expectedResult: 'інший наслідок' },
  })
})

test('fields that were changed or found right are no longer doubtful', () => {
  const unsure: readonly MeasureField[] = ['text', 'term', 'executors']
  const sides = { base, now: { ...base, unsure }, period }
  expect(settleMeasure(form({ drafts: typed('інше'), confirmed: ['term'] }), sides)).toEqual({
    kind: 'ready',
    change: { text: 'інше', unsure: ['executors'] },
  })
})

test('the measure of an earlier revision is what its changes put aside', () => {
  const now = { ...base, text: 'третє', number: '7' }
  expect(valuesBefore(now, [{ text: 'друге' }, { text: 'перше', number: '1' }])).toEqual({
    ...base,
    text: 'перше',
    number: '1',
  })
})
