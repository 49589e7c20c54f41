import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Finding, type PlanInterchange } from '../interchange.ts'
import { findFaults } from './find-faults.ts'
import { RULES } from './registry.ts'
import { cleanPlan, cleanReport } from './testing/clean-plan.ts'
import { type Mutation, PLAN_MUTATIONS, REPORT_MUTATIONS } from './testing/mutations.ts'
import { addressMeasures } from './view/addresses.ts'

/** Applies the mutation at measure `index`; what must be found, or null where the measure does not suit it. */
function mutated(plan: PlanInterchange, { apply }: Mutation, index: number): string | null {
  const views = addressMeasures(plan)
  const view = views[index % views.length]
  if (!view) return null
  const next = views[view.index + 1]
  const isSibling = next?.task.task === view.task.task
  return apply({
    plan,
    task: view.task.task,
    measure: view.measure,
    at: view.at,
    next: isSibling && next ? next : null,
  })
}

describe('clean documents', () => {
  it.each([
    ['plan', cleanPlan()],
    ['report', cleanReport()],
  ])('the %s has no finding, with a known population or without', (_, plan) => {
    expect(findFaults(plan)).toEqual([])
    expect(findFaults(plan, { population: 12_000 })).toEqual([])
  })
})

describe.each([
  ['plan', cleanPlan, PLAN_MUTATIONS],
  ['report', cleanReport, REPORT_MUTATIONS],
] as const)('one fault put into the clean %s', (_, clean, mutations) => {
  it.each(mutations.map((mutation) => [`${mutation.rule}: ${mutation.name}`, mutation] as const))(
    '%s is found, there, and nothing else',
    (_name, mutation) => {
      let suited = 0
      for (let index = 0; index < addressMeasures(clean()).length; index++) {
        const plan = clean()
        const at = mutated(plan, mutation, index)
        if (at === null) continue
        suited++
        expect(findFaults(plan).map((finding) => `${finding.rule} ${finding.at}`)).toEqual([`${mutation.rule} ${at}`])
      }
      expect(suited).toBeGreaterThan(0)
    },
  )
})

const words = fc.array(
  fc.constantFrom(
    ...[
      'громада',
      'Відділ',
      '«',
      '»',
      '(',
      ')',
      '„',
      'ˮ',
      '"',
      '2026',
      '–',
      '2006',
      'осіб',
      '100',
      '%',
      'КУ',
      'УКБ',
      'м’я',
      "м'я",
    ],
    ...[
      'у кожній',
      'області',
      'ь'.repeat(40),
      ';',
      ',',
      '.',
      '1)',
      'охорона',
      'здоров’я',
      'далі',
      'за згодою',
      'ський',
      'не',
      'проведено',
    ],
  ),
  { maxLength: 30 },
)
const text = fc.oneof(
  words.map((parts) => parts.join(' ')),
  words.map((parts) => parts.join('')),
  fc.string({ maxLength: 60 }),
)

describe('any text whatever', () => {
  it('gives findings of the contract form, the same each time', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 6, maxLength: 6 }), fc.nat(19), (texts, index) => {
        const plan = cleanPlan()
        const measure = addressMeasures(plan)[index]?.measure
        if (!measure) return
        const [own = '', executor = '', term = '', indicator = '', result = '', raw = ''] = texts
        measure.text = own
        measure.executors = [{ name: executor, byConsent: false }]
        if (measure.term) measure.term = { ...measure.term, raw: term, from: null, to: null }
        measure.indicators = [{ text: indicator, targets: [], disaggregation: [] }]
        measure.expectedResult = result
        measure.fieldSources = { executors: { place: { page: 1, table: 1, row: 1, column: 3 }, raw } }
        const findings = findFaults(plan)
        expect(findings).toEqual(findings.map((finding) => Finding.parse(finding)))
        expect(findFaults(plan)).toEqual(findings)
      }),
      { numRuns: 150 },
    )
  })

  it('reads long runs of one sign', () => {
    for (const sign of ['а', ' ', '(', '«', '2026 ', 'до ', 'усі ', ', ', 'КУ ', '1) ']) {
      const plan = cleanPlan()
      const measure = addressMeasures(plan)[3]?.measure
      if (!measure) continue
      const long = sign.repeat(20_000)
      measure.text = long
      measure.executors = [{ name: long, byConsent: false }]
      measure.indicators = [{ text: long, targets: [], disaggregation: [] }]
      if (measure.term) measure.term = { ...measure.term, raw: long, from: null, to: null }
      expect(Array.isArray(findFaults(plan))).toBe(true)
    }
  })
})

describe('findings', () => {
  it('have a message in both languages that ends with a full stop and begins with a capital', () => {
    const messages = [...PLAN_MUTATIONS, ...REPORT_MUTATIONS].flatMap((mutation) => {
      const plan = PLAN_MUTATIONS.includes(mutation) ? cleanPlan() : cleanReport()
      mutated(plan, mutation, 1)
      return findFaults(plan)
    })
    for (const { message, messageEn } of messages) {
      expect(message).toMatch(/^\p{Lu}.*[.?]$/u)
      expect(messageEn).toMatch(/^\p{Lu}.*[.?]$/u)
      expect(messageEn?.replace(/[“«][^”»]*[”»]/gu, '')).not.toMatch(/[ыъэ]/u)
    }
  })

  it('keep what the plan says of itself out of account', () => {
    const plan = cleanPlan()
    plan.findings = [{ rule: 'term-missing', severity: 'error', at: '1.1', field: null, message: 'стара' }]
    expect(findFaults(plan)).toEqual([])
  })

  it('come from rules with names of their own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  })
})
