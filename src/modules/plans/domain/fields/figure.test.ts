import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFigure, typedFigure } from './figure.ts'

test.each([
  ['1 240', 1240],
  ['1\u00a0240', 1240],
  ["1'240,5", 1240.5],
  ['39,6', 39.6],
  ['39.6', 39.6],
  ['0', 0],
  ['0,0', 0],
])('%s is a value', (typed, n) => {
  expect(readFigure(typed)).toEqual({ kind: 'value', n })
})

test('nothing typed is none, not zero', () => {
  for (const typed of ['', ' ', '\u00a0']) expect(readFigure(typed)).toEqual({ kind: 'none' })
})

test.each([
  ['-1', 'number-negative'],
  ['−3,5', 'number-negative'],
  ['1,2,3', 'number-unreadable'],
  ['близько 5', 'number-unreadable'],
  ['1e5', 'number-unreadable'],
  ['0,123456', 'number-too-precise'],
  ['99999999999', 'number-too-large'],
])('%s is refused', (typed, code) => {
  expect(readFigure(typed)).toEqual({ kind: 'error', code })
})

test('a number reads back from the form in which inputs show it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000_000 }), (hundredThousandths) => {
      const n = hundredThousandths / 100_000
      expect(readFigure(typedFigure(n))).toEqual({ kind: 'value', n })
    }),
  )
})
