import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFunding, splitIndicatorAndFunding } from './funding.ts'

const nothing = { source: null, note: null, amount: null, byYear: null, programme: null }

describe('sources and notes', () => {
  test.each([
    [
      'Місцевий бюджет, інші кошти не заборонені законодавством',
      { source: 'Місцевий бюджет, інші кошти не заборонені законодавством' },
    ],
    [
      'Місцевий бюджет, в межах кошторисних призначень',
      { source: 'Місцевий бюджет', note: 'в межах кошторисних призначень' },
    ],
    ['У межах фінансових можливостей', { note: 'У межах фінансових можливостей' }],
    ['У межах видатків, передбачених на рік', { note: 'У межах видатків, передбачених на рік' }],
    ['Не потребує коштів', { note: 'Не потребує коштів' }],
    ['Фінансування не потребує', { note: 'Фінансування не потребує' }],
    [
      'Заходи включено до МЦП „Дім без насильства на 2024–2026 роки“',
      { programme: 'Дім без насильства на 2024–2026 роки' },
    ],
    ['Заходи включено до МЦП «Опора» на 2024-2026 роки', { programme: '«Опора» на 2024-2026 роки' }],
  ])('%s', (source, expected) => {
    expect(readFunding({ source })).toEqual({ value: { ...nothing, ...expected }, unsure: false })
  })
  test('nothing said is null, not zero', () => {
    expect(readFunding({ source: '–', amounts: [{ text: '-' }] }).value).toBeNull()
    expect(readFunding({}).value).toBeNull()
  })
})

describe('amounts', () => {
  test('a total beside years', () => {
    const amounts = [{ text: '30,5' }, { text: '10,5', year: 2024 }, { text: '20,0', year: 2025 }]
    expect(readFunding({ source: 'Місцевий бюджет', amounts }).value).toMatchObject({
      amount: 30.5,
      byYear: { 2024: 10.5, 2025: 20 },
    })
  })
  test('years without a total are summed exactly', () => {
    const amounts = [
      { text: '0,1', year: 2024 },
      { text: '0,2', year: 2025 },
      { text: '–', year: 2026 },
    ]
    expect(readFunding({ amounts }).value).toMatchObject({ amount: 0.3, byYear: { 2024: 0.1, 2025: 0.2 } })
  })
  test('columns by source', () => {
    const amounts = [
      { text: '1 250,5', source: 'місцевий бюджет' },
      { text: '-', source: 'державний бюджет' },
    ]
    expect(readFunding({ amounts }).value).toMatchObject({ amount: 1250.5, source: 'місцевий бюджет' })
  })
  test('years that each have a column for the whole and columns for sources', () => {
    const amounts = [
      { text: '12', year: 2025 },
      { text: '10', year: 2025, source: 'місцевий бюджет' },
      { text: '2', year: 2025, source: 'інші джерела' },
      { text: '5', year: 2026, source: 'місцевий бюджет' },
      { text: '0', year: 2026, source: 'державний бюджет' },
    ]
    expect(readFunding({ amounts }).value).toMatchObject({
      amount: 17,
      byYear: { 2025: 12, 2026: 5 },
      source: 'місцевий бюджет, інші джерела',
    })
  })
  test('units of the heading and of the cell', () => {
    expect(readFunding({ amounts: [{ text: '150000', unit: 'hryvnia' }] }).value?.amount).toBe(150)
    expect(readFunding({ amounts: [{ text: '1,5 млн грн' }] }).value?.amount).toBe(1500)
  })
  test('years within one cell', () => {
    expect(readFunding({ amounts: [{ text: '2024 рік – 10,0; 2025 рік – 12,5' }] }).value).toMatchObject({
      amount: 22.5,
      byYear: { 2024: 10, 2025: 12.5 },
    })
  })
  test('a meaning in the amount column is a note; other words are unsure', () => {
    expect(readFunding({ source: 'Місцевий бюджет', amounts: [{ text: 'У межах асигнувань' }] })).toMatchObject({
      unsure: false,
      value: { note: 'У межах асигнувань' },
    })
    expect(readFunding({ amounts: [{ text: 'за окремим розрахунком' }] })).toMatchObject({ why: 'amount-unreadable' })
  })
})

describe('an indicator and its funding in one cell', () => {
  test.each([
    [
      'Кількість занять Заходи включено до МЦП «Опора на 2022-2024 роки»',
      'Кількість занять',
      { programme: 'Опора на 2022-2024 роки' },
    ],
    [
      'Кількість занять (не менше 2 на рік) (Заходи включено до проекту МЦП «Опора. Дім» на 2022-2024 роки»)',
      'Кількість занять (не менше 2 на рік)',
      { programme: '«Опора. Дім» на 2022-2024 роки' },
    ],
    ['Кількість занять\nМісцевий бюджет', 'Кількість занять', { source: 'Місцевий бюджет' }],
    [
      'Проведено 3 заняття. У межах кошторисних призначень',
      'Проведено 3 заняття.',
      { note: 'У межах кошторисних призначень' },
    ],
  ])('%j', (cell, indicator, expected) => {
    expect(splitIndicatorAndFunding(cell).value).toEqual({ indicator, funding: { ...nothing, ...expected } })
  })
  test('an indicator alone has no funding', () => {
    expect(splitIndicatorAndFunding('Кількість\nзанять')).toEqual({
      value: { indicator: 'Кількість\nзанять', funding: null },
      unsure: false,
    })
  })
})

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (source, text) => {
      const found = readFunding({ source, amounts: [{ text }] }).value
      expect(found === null || found.amount === null || Number.isFinite(found.amount)).toBe(true)
      expect(typeof splitIndicatorAndFunding(source).value.indicator).toBe('string')
    }),
  )
})
