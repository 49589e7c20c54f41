import { expect, test } from 'vitest'
import { plural, pluralEn } from './plural.ts'

const measures = { one: 'захід', few: 'заходи', many: 'заходів', other: 'заходу' }

test.each([
  [0, 'заходів'],
  [1, 'захід'],
  [2, 'заходи'],
  [4, 'заходи'],
  [5, 'заходів'],
  [11, 'заходів'],
  [12, 'заходів'],
  [21, 'захід'],
  [86, 'заходів'],
  [104, 'заходи'],
  [111, 'заходів'],
  [-1, 'захід'],
  [1.5, 'заходу'],
])('%d %s', (n, form) => {
  expect(plural(n, measures)).toBe(form)
})

test('a fraction takes the form after two where no other is given', () => {
  expect(plural(2.5, { one: 'година', few: 'години', many: 'годин' })).toBe('години')
})

test.each([
  [0, 'measures'],
  [1, 'measure'],
  [1.5, 'measures'],
  [2, 'measures'],
])('%d %s', (n, form) => {
  expect(pluralEn(n, { one: 'measure', other: 'measures' })).toBe(form)
})
