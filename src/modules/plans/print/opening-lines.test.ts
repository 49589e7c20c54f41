import { expect, test } from 'vitest'
import { lineOverTitle, mentions, printedTitle, sentencesUnderTitle } from './opening-lines.ts'
import { largePlan } from './testing/large-plan.ts'

test('a community is found in another case', () => {
  const name = 'Вільшанська міська територіальна громада'
  expect(mentions('План заходів Вільшанської міської територіальної громади на 2026 рік', name)).toBe(true)
  expect(mentions('План заходів Надслучанської міської територіальної громади', name)).toBe(false)
})

test('what the title leaves out stands around it', () => {
  const plan = { ...largePlan(1), title: 'План заходів' }
  expect(lineOverTitle(plan)).toBe('Вільшанська міська територіальна громада')
  expect(sentencesUnderTitle(plan)).toEqual(['Строк виконання: 2026–2030 роки.'])
  expect(sentencesUnderTitle({ ...plan, period: { from: 2026, to: 2026 } })).toEqual(['Строк виконання: на 2026 рік.'])
  expect(sentencesUnderTitle({ ...plan, reportYear: 2027 })[1]).toBe('Звіт за 2027 рік.')
  expect(lineOverTitle(largePlan(1))).toBeNull()
  expect(sentencesUnderTitle(largePlan(1))).toEqual([])
})

test('a first word in capitals stands alone', () => {
  expect(printedTitle('ПЛАН заходів')).toBe('ПЛАН\nзаходів')
  expect(printedTitle('План заходів')).toBe('План заходів')
})
