import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printDate, printNumber } from './numbers.ts'

test.each([
  [0, '0,0'],
  [2.4, '2,4'],
  [0.1 + 0.2, '0,3'],
  [12.34567, '12,34567'],
  [1234567.8, '1\u00a0234\u00a0567,8'],
  [-15.5, '−15,5'],
  [-0.0000001, '0,0'],
])('%d → %s', (value, text) => {
  expect(printNumber(value)).toBe(text)
})

test('kopecks of any sum come back exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (kopecks) => {
      const printed = printNumber(kopecks / 100_000)
      expect(printed).toMatch(/^−?\d{1,3}(\u00a0\d{3})*,\d{1,5}$/)
      const read = Number(printed.replaceAll('\u00a0', '').replace(',', '.').replace('−', '-'))
      expect(Math.round(read * 100_000)).toBe(kopecks === 0 ? 0 : kopecks)
    }),
  )
})

test('a date has the order of papers', () => {
  expect(printDate('2026-03-04')).toBe('04.03.2026')
})
