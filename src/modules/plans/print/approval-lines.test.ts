import { expect, test } from 'vitest'
import { approvalLines, approvalSentence } from './approval-lines.ts'

test('the mark of approval names the act, its body, date and number', () => {
  const approval = { body: 'Вільшанська міська рада', act: 'рішення', number: '106', date: '2026-03-04' }
  expect(approvalLines(approval)).toEqual(['ЗАТВЕРДЖЕНО', 'рішення Вільшанської міської ради', '04.03.2026 № 106'])
  expect(approvalLines({ ...approval, date: null, number: null })).toHaveLength(2)
})

test('an official approves without a numbered act', () => {
  const approval = { body: 'Вільшанський міський голова', act: null, number: null, date: '2026-03-04' }
  expect(approvalLines(approval)).toEqual(['ЗАТВЕРДЖУЮ', 'Вільшанський міський голова', '', '04.03.2026'])
  expect(approvalLines({ ...approval, body: null })).toEqual([])
})

test('a report names the act of its programme in a sentence', () => {
  const approval = { body: 'Вільшанська міська рада', act: 'рішення', number: '106', date: '2026-03-04' }
  const sentence = 'Програму затверджено рішенням Вільшанської міської ради від 04.03.2026 № 106.'
  expect(approvalSentence('Програму', approval)).toBe(sentence)
})
