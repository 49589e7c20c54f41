import { expect, test } from 'vitest'
import { aMeasure } from '../testing/a-plan.ts'
import { changeBySuggestion } from './apply-suggestion.ts'
import { fieldValuesOf } from './measure-edit.ts'

const period = { from: 2026, to: 2030 }
const values = fieldValuesOf(
  aMeasure({
    text: 'провести навчання для гормадських діячів і депутатів',
    executors: [
      { name: 'Освіта', byConsent: false },
      { name: 'ГО «Опора»', byConsent: true },
    ],
    execution: { planned: 10, revised: null, financed: 0, percent: 100, narrative: null },
  }),
)
const apply = (field: Parameters<typeof changeBySuggestion>[0]['field'], message: string, suggestion: string | null) =>
  changeBySuggestion({ field, message, suggestion }, values, period)

test('a quoted word that stands once is put right', () => {
  expect(apply('text', 'Перевірте слово «гормадських». Можливо, «громадських».', 'громадських')).toEqual({
    text: 'провести навчання для громадських діячів і депутатів',
  })
})

test('nothing is changed where the place cannot be told', () => {
  expect(apply('text', 'Слова злилися: «інше».', 'і н ш е')).toBeNull()
  expect(apply('text', 'Слово «і» зайве.', 'та')).toBeNull()
  expect(apply('executors', 'Між «Освіта» та «ГО» немає знака.', 'Освіта; ГО')).toBeNull()
  expect(apply('term', 'Строк', 'колись')).toBeNull()
  expect(apply('term', 'Строк', null)).toBeNull()
  expect(apply(null, 'Документ «Освіта»', 'Інше')).toBeNull()
})

test('a whole text that differs by signs alone takes its place', () => {
  const suggestion = `${values.text}.`
  expect(apply('text', 'Не закрито лапки.', suggestion)).toEqual({ text: suggestion })
})

test('one executor is renamed, the others stay', () => {
  expect(apply('executors', 'Названо сферу роботи «Освіта». Можливо, це «Відділ освіти»?', 'Відділ освіти')).toEqual({
    executors: [
      { name: 'Відділ освіти', byConsent: false },
      { name: 'ГО «Опора»', byConsent: true },
    ],
  })
})

test('a term is read again; a figure of a report becomes its per cent', () => {
  expect(apply('term', 'Строк «2006–2030»', '2026–2030')).toMatchObject({
    term: { raw: '2026–2030', from: '2026-01-01', to: '2030-12-31' },
  })
  expect(apply('execution', 'Зазначено 100 %', '0')).toMatchObject({ execution: { percent: 0, planned: 10 } })
})
