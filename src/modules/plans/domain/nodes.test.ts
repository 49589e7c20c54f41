import { expect, test } from 'vitest'
import { nextNumber } from './nodes.ts'

test.each([
  [[], '1'],
  [['1', '2'], '3'],
  [['2.3'], '2.4'],
  [['9', '10'], '11'],
  [['II'], null],
  [[null], null],
] as const)('after %j comes %s', (numbers, next) => {
  expect(nextNumber(numbers)).toBe(next)
})
