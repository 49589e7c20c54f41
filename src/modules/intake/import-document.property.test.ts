import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentFormat } from '#modules/documents/index.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { importDocument } from './import-document.ts'
import { type Measure, PlanInterchange } from './interchange.ts'
import { documentOf, type SketchCell } from './structure/testing/document-of.ts'

const HEADINGS = [
  '№',
  'Завдання',
  'Заходи',
  'Виконавці',
  'Термін',
  'Індикатор',
  'Обсяг фінансування, тис. грн',
  '2024',
  'усього',
  'план',
  'факт',
  '%',
  'Очікуваний результат',
]
const TEXTS = [
  '',
  '1',
  '1.1',
  'II.',
  '1) провести навчання',
  '2). та оборони 3). Скласти звіт',
  'Розділ 1. Освіта',
  'Стратегічна ціль 2. Мир\nОперативна ціль 2.1. Діалог',
  'Завдання 3',
  'та громади (місто',
  'Відділ освіти; служба у справах дітей (за згодою)',
  '2024–2026',
  'постійно',
  'кількість навчань, не менше 5 на рік',
  'Усього',
  'з загального фонду',
  '12,5',
  'Секретар ради Ірина ЛІСОВА',
  '- а; - б',
]

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<SketchCell>(...TEXTS, ...HEADINGS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  {
    weight: 2,
    arbitrary: fc.record({
      text: fc.constantFrom(...TEXTS, ...HEADINGS),
      cols: fc.integer({ min: 1, max: 6 }),
      rows: fc.integer({ min: 1, max: 3 }),
      bold: fc.boolean(),
    }),
  },
)
const heading = fc.shuffledSubarray(HEADINGS, { minLength: 2 })
const table = fc
  .tuple(fc.option(heading), fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }))
  .map(([head, rows]) => ({ rows: head ? [head, ...rows] : rows }))
const format = fc.constantFrom<DocumentFormat>('docx', 'text', 'xlsx', 'pdf')

test('any table gives a valid plan or the error that there are no measures; no text of a measure is invented', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(table, fc.constantFrom(...TEXTS)), { maxLength: 5 }), format, (parts, kind) => {
      const model = documentOf(parts, kind)
      try {
        const plan = importDocument(model)
        PlanInterchange.parse(plan)
        const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
        const source = letters(JSON.stringify(model.blocks.map((block) => JSON.stringify(block))))
        const measures = plan.strategicGoals.flatMap((goal) =>
          goal.operationalGoals.flatMap((operational) => operational.tasks.flatMap((task): Measure[] => task.measures)),
        )
        for (const { text } of measures) for (const word of text.split(/\s+/)) expect(source).toContain(letters(word))
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        expect(error.code).toBe('intake.no_measures')
      }
    }),
    { numRuns: 300 },
  )
})
