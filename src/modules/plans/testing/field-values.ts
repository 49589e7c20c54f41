import fc from 'fast-check'
import { COMPARATORS, DIMENSIONS } from '../domain/fields/draft-of-form.ts'
import type { FieldValues } from '../domain/fields/field-values.ts'

/** Texts as people write them: no blank ones, no white space at the ends. */
const words = fc
  .array(fc.constantFrom('навчити', 'старост', '«Коло»', 'м’яч', '40', 'осіб', 'ґанок', 'на рік', '<b>', '&', '"'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(' '))

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
/** Amounts with at most kopecks of a thousand hryvnias. */
const amount = fc.integer({ min: 0, max: 1_000_000_000 }).map((n) => n / 100_000)
const day = fc.date({ min: new Date('2019-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
const iso = day.map((date) => date.toISOString().slice(0, 10))

const target = fc
  .record({
    comparator: fc.constantFrom(...COMPARATORS),
    value: maybe(amount),
    unit: fc.constantFrom('осіб', '%', ''),
    per: fc.constantFrom('year' as const, null),
  })
  .map((item) => (item.value === null ? { ...item, comparator: 'increase' as const } : item))

const term = fc
  .record({
    raw: words,
    dates: fc.tuple(maybe(iso), maybe(iso)),
    ongoing: fc.boolean(),
    recurrence: fc.constantFrom('yearly' as const, null),
    months: maybe(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 })),
    years: maybe(fc.uniqueArray(fc.integer({ min: 2020, max: 2035 }), { minLength: 1, maxLength: 4 })),
  })
  .map(({ dates: [one, other], months, years, ...rest }) => ({
    ...rest,
    from: one !== null && other !== null && one > other ? other : one,
    to: one !== null && other !== null && one > other ? one : other,
    months: months?.toSorted((a, b) => a - b) ?? null,
    years: years?.toSorted((a, b) => a - b) ?? null,
  }))

const funding = fc
  .record({
    source: maybe(words),
    note: words,
    byYear: maybe(fc.dictionary(fc.constantFrom('2026', '2027', '2029'), amount, { minKeys: 1 })),
    amount,
    programme: maybe(words),
  })
  .map((item) => ({ ...item, byYear: item.byYear === null ? null : { ...item.byYear } }))

const execution = fc.record({
  planned: maybe(amount),
  revised: maybe(amount),
  financed: maybe(amount),
  percent: maybe(amount),
  narrative: words,
})

const generated: fc.Arbitrary<FieldValues> = fc.record({
  number: maybe(fc.constantFrom('1', '2.3', '4.3.4')),
  text: words,
  nationalMeasure: maybe(fc.record({ number: maybe(fc.constantFrom('1', '1.1')), text: words })),
  executors: fc.uniqueArray(
    fc.record({ name: fc.constantFrom('Відділ освіти', 'ГО «Опора»', 'старости', 'ЦНСП'), byConsent: fc.boolean() }),
    { selector: (entry) => entry.name, maxLength: 4 },
  ),
  term: maybe(term),
  indicators: fc.array(
    fc.record({
      text: words,
      targets: fc.array(target, { maxLength: 2 }),
      disaggregation: fc.subarray([...DIMENSIONS]),
    }),
    { maxLength: 3 },
  ),
  funding: maybe(funding),
  expectedResult: maybe(words),
  execution: maybe(execution),
})

/** Values of all fields as the database may hold them and a person may set them: plain objects, as JSON gives them. */
export const fieldValues = generated.map((values) => structuredClone(values))
