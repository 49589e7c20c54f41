import { describe, expect, it } from 'vitest'
import type { Measure, PlanInterchange } from '../../interchange.ts'
import { findFaults } from '../find-faults.ts'
import { cleanPlan } from '../testing/clean-plan.ts'
import { addressMeasures } from '../view/addresses.ts'

function planOf(change: (measure: Measure, index: number) => void): PlanInterchange {
  const plan = cleanPlan()
  for (const { measure, index } of addressMeasures(plan)) change(measure, index)
  return plan
}

const places = (plan: PlanInterchange) => findFaults(plan).map(({ rule, at, severity }) => `${rule} ${at} ${severity}`)

describe('a column', () => {
  it('that no measure has is told once', () => {
    const plan = planOf((measure) => {
      measure.executors = []
      measure.indicators = []
      measure.term = null
    })
    expect(places(plan)).toEqual([
      'executor-missing document notice',
      'term-missing document notice',
      'indicator-missing document notice',
    ])
  })

  it('of indicators may be replaced by measurable results', () => {
    const plan = planOf((measure) => {
      measure.indicators = []
      measure.expectedResult = 'послугу отримають 40 родин'
    })
    expect(places(plan)).toEqual([])
  })

  it('that nearly all measures fill has no empty cell', () => {
    const plan = planOf((measure, index) => {
      measure.expectedResult = index === 2 ? null : `результат номер ${index + 1} досягнуто`
      measure.funding = {
        source: index === 5 ? null : 'Бюджет громади',
        note: null,
        amount: null,
        byYear: null,
        programme: null,
      }
    })
    expect(places(plan)).toEqual(['cell-empty 1.3 warning', 'cell-empty 2.2 warning'])
  })

  it('with a dash is not empty', () => {
    const plan = planOf((measure, index) => {
      measure.expectedResult = index === 2 ? null : `результат номер ${index + 1} досягнуто`
      const place = { page: null, table: 1, row: index + 2, column: 4 }
      measure.fieldSources = { expectedResult: { place, raw: index === 2 ? '–' : (measure.expectedResult ?? '') } }
    })
    expect(places(plan)).toEqual([])
  })

  it('that half of them fill may have empty cells', () => {
    const plan = planOf((measure, index) => {
      measure.expectedResult = index % 2 === 0 ? null : 'результат досягнуто'
    })
    expect(places(plan)).toEqual([])
  })
})

describe('faults that the table showed', () => {
  it('are told, and nothing else of a shifted row', () => {
    const plan = planOf((measure, index) => {
      if (index === 0) measure.executors = []
    })
    const findings = findFaults(plan, {
      tableFaults: [
        { kind: 'cells-shifted', at: '1.1', field: 'text', raw: '4) наступний захід' },
        { kind: 'cell-empty', at: '2.3', field: 'executors', raw: '' },
      ],
    })
    expect(findings.map(({ rule, at }) => `${rule} ${at}`)).toEqual(['cells-shifted 1.1', 'cell-empty 2.3'])
  })
})

describe('numbers', () => {
  const renumbered = (numbers: readonly string[]) =>
    places(
      planOf((measure, index) => {
        measure.number = numbers[index] ?? measure.number
      }),
    )

  it('with a gap are worth a look', () => {
    expect(renumbered(['1', '2', '4', '5'])).toEqual(['number-out-of-order 1.4 notice'])
  })

  it('moved far are told once', () => {
    expect(renumbered(['4', '1', '2', '3'])).toEqual(['number-out-of-order 1.4 warning'])
  })

  it('complete ones are compared over the whole document', () => {
    const numbers = [
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '4.1',
      '4.2',
      '4.3',
      '4.4',
      '5.1',
      '5.2',
      '5.3',
    ]
    expect(renumbered([...numbers, '5.4'])).toEqual([])
    expect(renumbered([...numbers, '2.3'])).toEqual(['number-repeated 2.3 error'])
    expect(renumbered([...numbers, '1.9'])).toEqual(['number-out-of-order 1.9 warning'])
  })

  it('that a localised plan keeps from the national one may have gaps', () => {
    const plan = planOf((measure, index) => {
      measure.nationalMeasure = { number: String(index + 1), text: 'захід державного плану' }
      if (index > 1 && index < 4) measure.number = String(index + 4)
    })
    expect(places(plan)).toEqual([])
  })
})
