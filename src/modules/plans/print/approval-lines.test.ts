import { expect, test } from 'vitest'
import { approvalLines, genitive } from './approval-lines.ts'

test.each([
  ['виконавчий комітет Вільшанської міської ради', 'виконавчого комітету Вільшанської міської ради'],
  ['Вільшанська міська рада', 'Вільшанської міської ради'],
  ['міський голова', 'міського голови'],
  ['Надслучанська обласна військова адміністрація', 'Надслучанської обласної військової адміністрації'],
  ['управління соціального захисту', 'управління соціального захисту'],
  ['Координаційний центр', 'Координаційний центр'],
])('%s → %s', (nominative, expected) => {
  expect(genitive(nominative)).toBe(expected)
})

test('the mark of approval names the act, its body, date and number', () => {
  const approval = { body: 'Вільшанська міська рада', act: 'рішення', number: '106', date: '2026-03-04' }
  expect(approvalLines(approval)).toEqual(['ЗАТВЕРДЖЕНО', 'рішення Вільшанської міської ради', '04.03.2026 № 106'])
  expect(approvalLines({ ...approval, date: null, number: null })).toHaveLength(2)
})
