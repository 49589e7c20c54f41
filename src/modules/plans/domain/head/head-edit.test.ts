import { expect, test } from 'vitest'
import { aPlan } from '../../testing/a-plan.ts'
import { headDraftsOf, headDraftsOfForm } from './head-drafts.ts'
import { settleHead } from './head-edit.ts'
import { headValuesOf } from './head-values.ts'

const passport = {
  initiator: 'Управління соціального захисту',
  developer: null,
  responsible: null,
  participants: ['Відділ освіти', 'старости'],
  term: '2026–2030 роки',
  fundingSource: null,
  fundingVolume: '1 200,0 тис. грн',
}
const totals = { planned: 10.5, revised: null, financed: 0, percent: null, general: null }
const base = headValuesOf(aPlan([], { passport, totals, signatures: [{ post: 'Секретар ради', name: null }] }))
const shown = headDraftsOf(base)

test('a head that nobody touched changes nothing', () => {
  expect(settleHead(shown, {}, { base, now: { ...base, title: 'Інша' } })).toEqual({
    kind: 'ready',
    change: {},
    seen: {},
  })
})

test('drafts come back from the form that shows them', () => {
  const form = new FormData()
  const put = (prefix: string, value: unknown) => {
    if (typeof value === 'string') form.append(prefix, value)
    else for (const [key, part] of Object.entries(value as object)) put(prefix === '' ? key : `${prefix}.${key}`, part)
  }
  const { signatures, ...rest } = shown
  put('', rest)
  for (const { key, ...row } of signatures.rows) put(`signatures.${key}`, row)
  put('signatures.spare', { post: '', name: '' })
  expect(headDraftsOfForm(form)).toEqual(shown)
})

test('what was changed is read, and says what stood there', () => {
  const drafts = {
    ...shown,
    title: ' План  заходів ',
    period: { from: '2026', to: '' },
    approval: { ...shown.approval, number: '№ 75', date: '1.3.2026' },
    totals: { ...shown.totals, planned: '11,25' },
    reportingDeadline: { day: '', month: '', to: '' },
  }
  expect(settleHead(drafts, {}, { base, now: base })).toMatchObject({
    kind: 'ready',
    change: {
      title: 'План заходів',
      period: { from: 2026, to: null },
      approval: { body: 'виконавчий комітет', number: '75', date: '2026-03-01' },
      totals: { planned: 11.25, financed: 0, general: null },
      reportingDeadline: null,
    },
    seen: { title: base.title },
  })
})

test.each([
  [{ title: ' ' }, 'title', 'text-missing'],
  [{ period: { from: '2030', to: '2026' } }, 'period.to', 'dates-reversed'],
  [{ period: { from: 'торік', to: '' } }, 'period.from', 'years-unreadable'],
  [{ approval: { ...shown.approval, date: '31.02.2026' } }, 'approval.date', 'date-unreadable'],
  [{ reportingDeadline: { day: '31', month: '4', to: '' } }, 'reportingDeadline.day', 'date-unreadable'],
  [{ reportingDeadline: { day: '', month: '4', to: '' } }, 'reportingDeadline.day', 'day-and-month'],
  [{ totals: { ...shown.totals, planned: '-5' } }, 'totals.planned', 'number-negative'],
] as const)('%j is wrong and says where', (over, at, code) => {
  expect(settleHead({ ...shown, ...over }, {}, { base, now: base })).toEqual({ kind: 'wrong', errors: [{ at, code }] })
})

test('a field that two people changed is chosen by the person', () => {
  const now = { ...base, title: 'Їхня', community: 'Їхня громада' }
  const drafts = { ...shown, title: 'Моя' }
  expect(settleHead(drafts, {}, { base, now })).toEqual({
    kind: 'conflict',
    conflicts: [{ field: 'title', mine: 'Моя', theirs: 'Їхня' }],
  })
  expect(settleHead(drafts, { title: 'mine' }, { base, now })).toMatchObject({ change: { title: 'Моя' } })
  expect(settleHead(drafts, { title: 'theirs' }, { base, now })).toMatchObject({ change: {} })
})
