import { describe, expect, it } from 'vitest'
import type { PlanInterchange, Term } from '../../interchange.ts'
import { findingsAfter } from '../testing/one-measure.ts'

const UNREAD: Term = { raw: '', from: null, to: null, ongoing: false, recurrence: null, months: null, years: null }

const withTerm = (term: Partial<Term>, change: (plan: PlanInterchange) => void = () => {}) =>
  findingsAfter((measure, plan) => {
    measure.term = { ...UNREAD, ...term }
    change(plan)
  })

describe('term-unreadable', () => {
  it.each([
    'IV квартал 2027 року',
    'щокварталу',
    'протягом дії воєнного стану',
    'у разі потреби',
    'двічі на рік',
    'до кінця 2028 р.',
    'згідно з графіком',
    'протягом усього періоду',
    'Грудень 2026 р., грудень 2027 р.',
    'з 1 вересня 2026 року',
    'постійно',
    'за потреби',
  ])('%s is left alone though no dates were read', (raw) => expect(withTerm({ raw })).toEqual([]))

  it.each(['202б', '20266', '??', '26', 'незабаром', '206–2028'])('%s', (raw) =>
    expect(withTerm({ raw }).map(({ rule }) => rule)).toEqual([raw === '??' ? 'term-missing' : 'term-unreadable']),
  )

  it('turns a backward range round', () => {
    expect(withTerm({ raw: '2029-2026 роки' })).toMatchObject([
      { rule: 'term-unreadable', suggestion: '2026-2029 роки', at: '1.1', field: 'term' },
    ])
  })
})

describe('term-outside-plan-period', () => {
  it.each([
    ['2006–2027', '2026–2027'],
    ['2062', '2026'],
    ['2027–2928', '2027–2028'],
    ['2024', null],
    ['2024–2026', null],
    ['2051', null],
  ])('%s: %s', (raw, suggestion) => {
    const [finding, ...others] = withTerm({ raw })
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'term-outside-plan-period', severity: 'error', at: '1.1' })
    expect(finding?.suggestion).toBe(suggestion)
  })

  it('takes the year of approval for the beginning of a plan that names only its end', () => {
    const openPlan = (plan: PlanInterchange) => {
      plan.period = { from: null, to: 2030 }
    }
    expect(withTerm({ raw: '2024' }, openPlan).map(({ rule }) => rule)).toEqual(['term-outside-plan-period'])
    expect(withTerm({ raw: '2026' }, openPlan)).toEqual([])
  })

  it('doubts the period and not the terms where most of them lie outside', () => {
    const findings = findingsAfter((_, plan) => {
      plan.period = { from: 2031, to: 2035 }
    })
    expect(findings).toMatchObject([{ rule: 'term-outside-plan-period', at: 'document', severity: 'warning' }])
  })

  it('says nothing where the document names no years', () => {
    const findings = findingsAfter((measure, plan) => {
      plan.period = { from: null, to: null }
      plan.approval = null
      measure.term = { ...UNREAD, raw: '2006' }
    })
    expect(findings).toEqual([])
  })
})
