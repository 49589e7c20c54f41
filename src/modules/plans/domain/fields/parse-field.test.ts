import { expect, test } from 'vitest'
import type { EditableField } from './field-values.ts'
import { parseField } from './parse-field.ts'

const period = { from: 2026, to: 2030 }

function parse<F extends EditableField>(field: F, typed: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(typed)) form.append(`${field}${name}`, value)
  return parseField(form, field, { period })
}

test('words of a term are read; without a year they are read by the period of the plan', () => {
  expect(parse('term', { '.raw': ' 2026–2028  роки' })).toMatchObject({
    isOk: true,
    value: { raw: '2026–2028 роки', from: '2026-01-01', to: '2028-12-31' },
  })
  expect(parse('term', { '.raw': 'протягом дії програми' })).toMatchObject({
    value: { from: '2026-01-01', to: '2030-12-31' },
  })
  expect(parse('term', { '.raw': '' })).toMatchObject({ isOk: true, value: null })
})

test('a term that was set by hand is not read from its words', () => {
  expect(
    parse('term', { '.raw': 'після перемоги', '.by': 'hand', '.from': '01.02.2027', '.years': '2028, 2027' }),
  ).toMatchObject({ value: { from: '2027-02-01', to: null, years: [2027, 2028], ongoing: false } })
})

test.each([
  [{ '.raw': '2026', '.by': 'hand', '.from': '30.02.2026' }, 'term.from', 'date-unreadable'],
  [{ '.raw': '2026', '.by': 'hand', '.from': '02.02.2027', '.to': '01.02.2027' }, 'term.to', 'dates-reversed'],
  [{ '.raw': '2026', '.by': 'hand', '.years': 'колись' }, 'term.years', 'years-unreadable'],
  [{ '.raw': '', '.by': 'hand', '.ongoing': 'on' }, 'term.raw', 'term-words-missing'],
] as const)('a term with a mistake says where: %j', (typed, at, code) => {
  expect(parse('term', { ...typed })).toMatchObject({ isOk: false, errors: [{ at, code }] })
})

test('«за згодою» in a name becomes its mark; a name that stands twice counts once', () => {
  expect(
    parse('executors', {
      '.0.name': 'ГО «Опора» (за згодою)',
      '.1.name': 'Відділ  освіти',
      '.2.name': 'відділ освіти',
      '.2.byConsent': 'on',
      '.spare.name': '',
    }),
  ).toMatchObject({
    isOk: true,
    value: [
      { name: 'ГО «Опора»', byConsent: true },
      { name: 'Відділ освіти', byConsent: true },
    ],
  })
})

test('targets of an indicator are read from its words until somebody sets them', () => {
  const text = 'навчено не менше 40 осіб на рік, з розподілом за статтю'
  const read = parse('indicators', { '.0.text': text })
  expect(read).toMatchObject({
    value: [{ text, targets: [{ comparator: '>=', value: 40, per: 'year' }], disaggregation: ['sex'] }],
  })
  const set = parse('indicators', {
    '.0.text': text,
    '.0.by': 'hand',
    '.0.targets.a.comparator': '=',
    '.0.targets.a.value': '0',
  })
  expect(set).toMatchObject({ value: [{ targets: [{ comparator: '=', value: 0 }], disaggregation: [] }] })
  const empty = parse('indicators', { '.0.text': text, '.0.by': 'hand', '.0.targets.a.comparator': '=' })
  expect(empty).toMatchObject({ errors: [{ at: 'indicators.0.targets.a.value', code: 'target-without-value' }] })
})

test('a meaning instead of an amount is told apart from the source; years give their sum', () => {
  expect(parse('funding', { '.source': 'місцевий бюджет, у межах фінансових можливостей' })).toMatchObject({
    value: { source: 'місцевий бюджет', amount: null, note: expect.stringContaining('у межах') },
  })
  expect(parse('funding', { '.year.2026': '0,1', '.year.2027': '0,2', '.year.2028': '' })).toMatchObject({
    value: { amount: 0.3, byYear: { 2026: 0.1, 2027: 0.2 } },
  })
  expect(parse('funding', { '.amount': '0' })).toMatchObject({ value: { amount: 0 } })
  expect(parse('funding', { '.amount': '' })).toMatchObject({ isOk: true, value: null })
  expect(parse('funding', { '.amount': 'десь 5' })).toMatchObject({
    errors: [{ at: 'funding.amount', code: 'number-unreadable' }],
    draft: { amount: 'десь 5' },
  })
})
