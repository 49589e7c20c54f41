import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTerm, readTermRange, splitTerms } from './term.ts'

type Row = [string, string | null, string | null, Record<string, unknown>?]

describe('readTerm', () => {
  test.each<Row>([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026 рік', '2026-01-01', '2026-12-31'],
    ['2026–2030', '2026-01-01', '2030-12-31', { years: null, months: null }],
    ['2026 - 2030 рр.', '2026-01-01', '2030-12-31'],
    ['2024-26', '2024-01-01', '2026-12-31'],
    ['Постійно', null, null, { ongoing: true }],
    ['за потреби', null, null, { ongoing: true }],
    ['Щорічно 2021-2025', '2021-01-01', '2025-12-31', { recurrence: 'yearly', ongoing: false }],
    ['щоквартально', null, null, { recurrence: 'yearly' }],
    ['щороку до 25 грудня', null, null, { recurrence: 'yearly', months: [12] }],
    ['2021, 2023', '2021-01-01', '2023-12-31', { years: [2021, 2023] }],
    ['2022, 2024-2026', '2022-01-01', '2026-12-31', { years: [2022, 2024, 2025, 2026] }],
    ['Грудень 2021 р., грудень 2022 р.', '2021-12-01', '2022-12-31', { months: [12], years: [2021, 2022] }],
    ['Листопад-грудень 2021, 2022 роки', '2021-11-01', '2022-12-31', { months: [11, 12], years: [2021, 2022] }],
    ['січень–березень 2024', '2024-01-01', '2024-03-31', { months: [1, 2, 3] }],
    ['вересень 2024 – травень 2025', '2024-09-01', '2025-05-31', { months: null }],
    ['Протягом 2021 року', '2021-01-01', '2021-12-31'],
    ['I–IV квартал 2025', '2025-01-01', '2025-12-31', { months: null }],
    ['ІІ-ІІІ квартали 2025 року', '2025-04-01', '2025-09-30'],
    ['2025 рік, I квартал', '2025-01-01', '2025-03-31'],
    ['1 півріччя 2025', '2025-01-01', '2025-06-30'],
    ['до 1 грудня 2026 року', null, '2026-12-01', { months: null, years: null }],
    ['До 01.12.2026', null, '2026-12-01'],
    ['до 2030 року', null, '2030-12-31'],
    ['з 2024 року', '2024-01-01', null],
    ['з 01.01.2026 по 31.12.2030', '2026-01-01', '2030-12-31'],
    ['01.01.2024 – 31.12.2025', '2024-01-01', '2025-12-31'],
    ['Починаючи з II кварталу 2022 року (за 2021 рік) 2021-2025', '2022-04-01', '2025-12-31'],
    ['25.11-10.12.2026', '2026-11-25', '2026-12-10'],
    ['01 – 31 березня 2026 року', '2026-03-01', '2026-03-31'],
    ['15 травня 2026 року', '2026-05-15', '2026-05-15', { months: null }],
    ['25 листопада – 10 грудня щороку', null, null, { recurrence: 'yearly', months: [11, 12] }],
    ['2024/2025 навчальний рік', '2024-09-01', '2025-06-30'],
    ['2-й квартал 2026 року', '2026-04-01', '2026-06-30'],
    ['2026-2027 н.р.', '2026-09-01', '2027-06-30'],
    ['в міру надходження звернень', null, null, { ongoing: true }],
    ['2006–2027', '2006-01-01', '2027-12-31'],
  ])('%s', (...[cell, from, to, more]: Row) => {
    expect(readTerm(cell)).toMatchObject({ unsure: false, value: { raw: cell, from, to, ...(more ?? {}) } })
  })

  test.each([
    ['з дня прийняття', 'term-depends-on-event'],
    ['після закінчення воєнного стану', 'term-depends-on-event'],
    ['на період дії воєнного стану', 'term-depends-on-event'],
    ['Протягом року', 'term-without-year'],
    ['листопад', 'term-without-year'],
    ['31.02.2026', 'term-unreadable'],
    ['20226', 'term-unreadable'],
    ['за рішенням', 'term-unreadable'],
  ])('%s is unsure and has no dates', (cell, why) => {
    expect(readTerm(cell)).toMatchObject({ unsure: true, why, value: { from: null, to: null } })
  })

  test('letters typed for digits are read and unsure', () => {
    expect(readTerm('2О26–202б')).toMatchObject({
      why: 'term-digits-repaired',
      value: { from: '2026-01-01', to: '2026-12-31', raw: '2О26–202б' },
    })
  })
  test('a year that a narrow column cut is joined', () => {
    expect(readTerm('до 31.12.202\n7').value).toMatchObject({ raw: 'до 31.12.2027', to: '2027-12-31' })
  })
  test('a reversed range is kept and unsure', () => {
    expect(readTerm('2030–2026')).toMatchObject({
      why: 'term-reversed',
      value: { from: '2030-01-01', to: '2026-12-31' },
    })
  })
  test('a blank cell has no term', () => {
    for (const blank of ['', ' ', '-', '–']) expect(readTerm(blank)).toEqual({ value: null, unsure: false })
  })
  test('the plan gives years that the term leaves out', () => {
    const period = { from: 2026, to: 2026 }
    expect(readTerm('Протягом року', { period })).toMatchObject({
      unsure: false,
      value: { from: '2026-01-01', to: '2026-12-31' },
    })
    expect(readTerm('до 10 грудня', { period }).value).toMatchObject({ from: null, to: '2026-12-10' })
    expect(readTerm('весь період', { period: { from: 2026, to: 2028 } }).value).toMatchObject({
      from: '2026-01-01',
      to: '2028-12-31',
    })
  })
})

describe('splitTerms', () => {
  const spans = (cell: string, count: number): string[] =>
    splitTerms(cell, count).map(({ value }) => `${value?.from?.slice(0, 4)}–${value?.to?.slice(0, 4)}`)
  test('terms in sequence', () => {
    expect(spans('2021 2021 - 2025', 2)).toEqual(['2021–2021', '2021–2025'])
    expect(spans('2022\n2021-2025\n2023', 3)).toEqual(['2022–2022', '2021–2025', '2023–2023'])
    expect(spans('Щорічно 2021-2025 2021', 2)).toEqual(['2021–2025', '2021–2021'])
  })
  test('one term holds for all', () => {
    expect(splitTerms('2021-2025', 2)).toMatchObject([{ unsure: false }, { unsure: false }])
  })
  test('another number of terms is unsure', () => {
    expect(splitTerms('2021 2022 2023', 2)).toMatchObject([{ why: 'terms-not-divided' }, { why: 'terms-not-divided' }])
  })
})

test('two columns make one term', () => {
  expect(readTermRange('2024', '2026').value).toMatchObject({
    from: '2024-01-01',
    to: '2026-12-31',
    raw: '2024 – 2026',
  })
  expect(readTermRange('01.02.2024', '').value).toMatchObject({ from: '2024-02-01' })
  expect(readTermRange('', '')).toEqual({ value: null, unsure: false })
})

describe('properties', () => {
  const year = fc.integer({ min: 2015, max: 2040 })
  test('every range of years with every dash is read', () => {
    fc.assert(
      fc.property(
        year,
        year,
        fc.constantFrom('-', '–', ' – ', '—', ' - '),
        fc.constantFrom('', ' роки', ' рр.'),
        (from, to, dash, tail) => {
          expect(readTerm(`${from}${dash}${to}${tail}`).value).toMatchObject({
            from: `${from}-01-01`,
            to: `${to}-12-31`,
          })
        },
      ),
    )
  })
  test('never throws, and dates are days of the calendar', () => {
    const piece = fc.constantFrom(
      '2026',
      '31.02.2026',
      'грудень',
      'січень',
      '-',
      ',',
      'до',
      'з',
      'IV',
      'квартал',
      'щорічно',
      '25',
      '(',
      ')',
      ' ',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((pieces) => pieces.join(' ')),
        ),
        (cell) => {
          for (const { value } of [readTerm(cell), ...splitTerms(cell, 2)]) {
            for (const date of [value?.from, value?.to])
              if (date) expect(new Date(`${date}T00:00:00Z`).toISOString()).toContain(date)
          }
        },
      ),
    )
  })
  test('long cells come to an end', () => {
    for (const piece of ['та і ', 'I-', '2021-2023 ', 'січень-', ',;', '1.1.'])
      expect(readTerm(piece.repeat(10_000)).value).not.toBeUndefined()
  })
})
