import { describe, expect, test } from 'vitest'
import { findFaults, type Measure, type PlanInterchange } from '#modules/intake/index.ts'
import { PlanInterchange as Form } from '../src/modules/intake/interchange.ts'
import { demoDocuments, demoDraft } from './index.ts'
import { plan1325 } from './plan-1325.ts'
import { programmeViolence } from './programme-violence.ts'
import { report2025 } from './report-2025.ts'

const tasksOf = (plan: PlanInterchange) =>
  plan.strategicGoals.flatMap((goal) => goal.operationalGoals.flatMap(({ tasks }) => tasks))
const measuresOf = (plan: PlanInterchange) => tasksOf(plan).flatMap(({ measures }) => measures)
const tenths = (values: (number | null | undefined)[]) =>
  values.reduce<number>((sum, value) => sum + Math.round((value ?? 0) * 10), 0) / 10

describe.each([...demoDocuments, demoDraft])('$file', ({ document }) => {
  test('is a plan interchange and survives JSON', () => {
    expect(Form.parse(JSON.parse(JSON.stringify(document)))).toEqual(document)
  })

  test('every text is set with Ukrainian letters, single spaces and no blank ends', () => {
    const texts = measuresOf(document).flatMap(({ text, indicators, executors, expectedResult, execution }) => [
      text,
      ...indicators.map((each) => each.text),
      ...executors.map(({ name }) => name),
      expectedResult ?? '',
      execution?.narrative ?? '',
    ])
    expect(texts.filter((text) => /[a-z]|\s{2}|^\s|\s$|\.\.$/i.test(text))).toEqual([])
  })
})

describe.each(demoDocuments)('$file', ({ document }) => {
  test('is without fault', () => {
    expect(findFaults(document)).toEqual([])
  })

  test('no measure is written twice', () => {
    const texts = measuresOf(document).map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('the money of each measure is the sum of its years', () => {
    for (const { funding } of measuresOf(document)) {
      if (funding?.byYear) expect(funding.amount).toBe(tenths(Object.values(funding.byYear)))
    }
  })
})

test('the plan has the size that the pages are drawn for', () => {
  const isDueIn2026 = ({ term }: Measure) =>
    term !== null && (term.ongoing || (term.years?.includes(2026) ?? (term.from ?? '') <= '2026-12-31'))
  const measures = measuresOf(plan1325)
  expect(plan1325.strategicGoals).toHaveLength(4)
  expect(tasksOf(plan1325).map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, i) => `${i + 1}`))
  expect(measures).toHaveLength(86)
  expect(measures.filter(isDueIn2026)).toHaveLength(67)
  expect(measures.flatMap(({ executors }) => executors)).toHaveLength(261)
  expect(tenths(measures.map(({ funding }) => funding?.byYear?.['2026']))).toBe(1842.5)
})

test('the passport of the programme says what its measures cost', () => {
  const costs = measuresOf(programmeViolence).map(({ funding }) => funding?.byYear)
  const of = (year: string) => tenths(costs.map((byYear) => byYear?.[year]))
  const said = [...(programmeViolence.passport?.fundingVolume ?? '').matchAll(/(\d[\d\s]*,\d) тис/g)].map(
    ([, sum = '']) => Number(sum.replace(/\s/g, '').replace(',', '.')),
  )
  expect(said).toEqual([tenths(['2026', '2027', '2028'].map(of)), of('2026'), of('2027'), of('2028')])
})

test('the report adds up, by fund too, and every share is that of the revised plan', () => {
  const executions = measuresOf(report2025).flatMap(({ execution }) => execution ?? [])
  const { totals } = report2025
  for (const stage of ['planned', 'revised', 'financed'] as const) {
    expect(totals?.[stage]).toBe(tenths(executions.map((each) => each[stage])))
    expect(totals?.[stage]).toBe(tenths([totals?.general?.[stage], totals?.special?.[stage]]))
  }
  for (const { revised, financed, percent } of executions) {
    if (revised && financed !== null) expect(percent).toBeCloseTo((financed / revised) * 100, 0)
  }
})

test('the draft shows the faults that were put in, and no others', () => {
  const rules = findFaults(demoDraft.document).map(({ rule }) => rule)
  expect([...new Set(rules)].sort()).toEqual(
    [
      ...[
        'abbreviation-unexplained',
        'apostrophes-mixed',
        'executor-central-body',
        'executor-missing',
        'executor-name-varies',
      ],
      ...['executor-not-an-organisation', 'indicator-missing', 'indicator-not-measurable', 'indicator-repeats-measure'],
      ...['number-repeated', 'quotes-unbalanced', 'target-national-scale', 'term-missing', 'term-outside-plan-period'],
      ...['words-run-together', 'words-split'],
    ].sort(),
  )
  expect(measuresOf(demoDraft.document).flatMap(({ unsure }) => unsure)).toEqual(['executors', 'term', 'text'])
})
