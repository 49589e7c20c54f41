import fc from 'fast-check'
import type { ExecutionFigures, Funding, Measure, PlanInterchange, Task } from '#modules/intake/index.ts'
import * as words from './words.ts'

export type Kind = PlanInterchange['kind']

/** Thousand UAH with at most kopecks. */
const thousands = fc.integer({ min: 0, max: 20_000_000 }).map((hryvnias) => hryvnias / 1000)

const clause = fc
  .tuple(fc.constantFrom(...words.actions), fc.constantFrom(...words.subjects), fc.constantFrom(...words.places))
  .map((parts) => parts.filter((part) => part !== '').join(' '))
const measureText = fc.array(clause, { minLength: 1, maxLength: 3 }).map((clauses) => clauses.join(', а також '))

const indicators = fc
  .uniqueArray(fc.tuple(fc.nat(words.indicators.length - 1), fc.integer({ min: 2, max: 900 })), {
    selector: ([template]) => template,
    minLength: 0,
    maxLength: 3,
  })
  .map((chosen) =>
    chosen.map(([template, count]) => ({
      text: words.indicators[template]?.(count) ?? '',
      targets: [],
      disaggregation: [],
    })),
  )

const term = fc.constantFrom(...words.terms).map((raw) => ({
  raw,
  from: null,
  to: null,
  ongoing: false,
  recurrence: null,
  months: null,
  years: null,
}))

/** How a programme prices its measures: one shape a document, as in papers. */
export type FundingShape = 'none' | 'notes' | 'amounts' | 'years'

function funding(shape: FundingShape): fc.Arbitrary<Funding | null> {
  if (shape === 'none') return fc.constant(null)
  const source = fc.constantFrom(...words.fundingSources)
  const empty = { note: null, amount: null, byYear: null }
  const note = fc.constantFrom(...words.fundingNotes).map((text) => ({ ...empty, note: text }))
  const amount = thousands.map((value) => ({ ...empty, amount: value }))
  const byYear = fc.record({ first: thousands, second: thousands }).map(({ first, second }) => ({
    ...empty,
    // Readers take the sum of the years for the whole where no column gives it.
    amount: Math.round((first + second) * 1000) / 1000,
    byYear: { '2026': first, '2027': second },
  }))
  const money = shape === 'notes' ? note : shape === 'amounts' ? fc.oneof(amount, note) : byYear
  const programme = fc.option(fc.constantFrom(...words.programmes), { freq: 4 })
  return fc
    .tuple(fc.option(source, { freq: 5 }), money, programme)
    .map(([name, rest, paying]) => ({ ...rest, source: name, programme: paying }))
}

export const figures: fc.Arbitrary<ExecutionFigures> = fc.record({
  planned: thousands,
  revised: fc.option(thousands, { freq: 5 }),
  financed: fc.option(thousands, { freq: 5 }),
  percent: fc.option(
    fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
    { freq: 5 },
  ),
})

/** Which columns the measures of a document fill. */
export interface MeasureShape {
  readonly kind: Kind
  readonly funding: FundingShape
  readonly hasResults: boolean
  readonly hasNational: boolean
}

/** A measure without its number. */
export function measure(shape: MeasureShape): fc.Arbitrary<Measure> {
  const isReport = shape.kind === 'implementation-report'
  return fc.record({
    number: fc.constant(null),
    text: measureText,
    nationalMeasure: shape.hasNational
      ? fc.record({ number: fc.constantFrom('1', '2', '3'), text: measureText })
      : fc.constant(null),
    executors: fc.uniqueArray(fc.constantFrom(...words.executors), { minLength: 1, maxLength: 4 }),
    term,
    indicators: shape.kind === 'action-plan' ? indicators : fc.constant([]),
    funding: funding(shape.funding),
    expectedResult: shape.hasResults ? fc.constantFrom(...words.results) : fc.constant(null),
    execution: isReport
      ? fc
          .tuple(figures, fc.option(fc.constantFrom(...words.narratives), { freq: 5 }))
          .map(([row, narrative]) => ({ ...row, narrative }))
      : fc.constant(null),
    source: fc.constant({ page: null, table: null, row: null }),
    unsure: fc.constant([]),
  })
}

/** Tasks with their measures, numbers still to be given. Neighbours differ: without numbers only their titles tell. */
export function tasks(shape: MeasureShape): fc.Arbitrary<Task[]> {
  return fc.uniqueArray(
    fc.record({
      number: fc.constant(null),
      title: fc.constantFrom(...words.tasks),
      measures: fc.array(measure(shape), { minLength: 1, maxLength: 4 }),
    }),
    { selector: ({ title }) => title, minLength: 1, maxLength: 3 },
  )
}
