import { expect, test } from 'vitest'
import { linesUnderTitle, mentions, printedTitle } from './opening-lines.ts'
import { largePlan } from './testing/plan-arbitraries.ts'

test('a community is found in another case', () => {
  const name = 'Вільшанська міська територіальна громада'
  expect(mentions('План заходів Вільшанської міської територіальної громади на 2026 рік', name)).toBe(true)
  expect(mentions('План заходів Надслучанської міської територіальної громади', name)).toBe(false)
})

test('what the title leaves out stands under it', () => {
  const plan = { ...largePlan(1), title: 'План заходів' }
  expect(linesUnderTitle(plan)).toEqual(['Вільшанська міська територіальна громада', 'Строк виконання: 2026–2030 роки'])
  expect(linesUnderTitle({ ...plan, period: { from: 2026, to: 2026 } })[1]).toBe('Строк виконання: на 2026 рік')
  expect(linesUnderTitle({ ...plan, reportYear: 2027 })[2]).toBe('Звіт за 2027 рік')
  expect(linesUnderTitle(largePlan(1))).toEqual([])
})

test('a first word in capitals stands alone', () => {
  expect(printedTitle('ПЛАН заходів')).toBe('ПЛАН\nзаходів')
  expect(printedTitle('План заходів')).toBe('План заходів')
})
