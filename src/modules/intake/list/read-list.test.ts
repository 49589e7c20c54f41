import { expect, test } from 'vitest'
import { documentOf, titled } from '../structure/testing/document-of.ts'
import { measuresOf, read } from '../structure/testing/imported.ts'
import { outlineOf } from '../structure/testing/outline.ts'
import { readLabel } from './labels.ts'
import { readList } from './read-list.ts'

const LIST = [
  titled('План заходів Вільшанської громади на 2026–2027 роки'),
  'Стратегічна ціль 1. Безпека',
  '1.1. Провести аудит освітлення.',
  'Виконавці: Відділ освіти, поліція (за згодою)',
  'Термін виконання: 2026 рік',
  'Показник: обстежено 12 вулиць',
  '1.2. Установити лавки',
  'біля зупинок.',
  'Відповідальні: КП «Затишок». Строк: до 01.07.2027. Показник:',
  '- установлено 5 лавок',
  'Стратегічна ціль 2. Участь',
  '2.1. Оновити склад комісій. Виконавці: апарат ради. Термін: постійно.',
  'Секретар ради                       О. Калина',
]

test('measures with labelled lines under each are read as the rows of a table', () => {
  const plan = read(documentOf(LIST))
  expect(outlineOf(plan).join('\n')).toContain('Участь')
  const measures = measuresOf(plan)
  expect(measures.map(({ number, text }) => `${number} ${text}`)).toEqual([
    '1.1 Провести аудит освітлення.',
    '1.2 Установити лавки біля зупинок.',
    '2.1 Оновити склад комісій.',
  ])
  expect(measures.map(({ executors }) => executors.map(({ name }) => name))).toEqual([
    ['Відділ освіти', 'поліція'],
    ['КП «Затишок»'],
    ['апарат ради'],
  ])
  expect(measures.map(({ term }) => term?.to ?? term?.ongoing)).toEqual(['2026-12-31', '2027-07-01', true])
  expect(measures.map(({ indicators }) => indicators.length)).toEqual([1, 1, 0])
  expect(plan.title).toBe('План заходів Вільшанської громади на 2026–2027 роки')
})

test('points of a decision before the list are no measures', () => {
  const list = readList(
    documentOf(['1. Затвердити план заходів.', '2. Контроль покласти на заступника голови.', ...LIST]).blocks.flatMap(
      (block) => (block.kind === 'paragraph' ? [block] : []),
    ),
  )
  expect(list?.before.map(({ text }) => text)).toContain('1. Затвердити план заходів.')
  expect(list?.table.table.rows).toHaveLength(5)
})

test.each(['Мета плану: безпека', 'Відділ освіти', 'виконавці: усі'])('%j is no label', (line) =>
  expect(readLabel(line)).toBeNull(),
)

test('a passport in numbered lines is no list of measures', () => {
  const passport = [
    '1. Ініціатор розроблення: виконавчий комітет',
    '2. Розробник Програми: Відділ освіти',
    '3. Відповідальний виконавець Програми: Відділ освіти',
    '4. Термін реалізації Програми: 2026–2028 роки',
    '5. Джерела фінансування: бюджет громади',
  ]
  expect(
    readList(documentOf(passport).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []))),
  ).toBeNull()
})

test('prose with colons is no list of measures', () => {
  const prose = ['1. Вступ', 'Термін: поняття, що має значення.', '2. Мета', 'Програма спрямована на безпеку.']
  expect(readList(documentOf(prose).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : [])))).toBeNull()
})
