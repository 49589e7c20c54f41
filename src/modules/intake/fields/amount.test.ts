import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAmount, readNumber } from './amount.ts'

describe('readNumber', () => {
  test.each([
    ['12,5', 12.5],
    ['0,0', 0],
    ['1 234,56', 1234.56],
    ['1\u00a0000\u00a0000', 1_000_000],
    ['1.234.567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['-3,5', -3.5],
    ['', null],
    ['–', null],
    ['12-13', null],
    ['немає', null],
  ])('%s', (text, expected) => {
    expect(readNumber(text)).toBe(expected)
  })
  test('what is printed in Ukrainian is read back exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const printed = `${String(whole).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0')},${String(cents).padStart(2, '0')}`
        expect(readNumber(printed)).toBe(Number(`${whole}.${String(cents).padStart(2, '0')}`))
      }),
    )
  })
})

describe('readAmount in thousand UAH', () => {
  test.each([
    ['12,5', undefined, 12.5],
    ['12,5 тис. грн', undefined, 12.5],
    ['1,2 млн грн', undefined, 1200],
    ['2500 грн', undefined, 2.5],
    ['2500', 'hryvnia', 2.5],
    ['12,5 тис. грн', 'hryvnia', 12.5],
    ['2024 рік', undefined, null],
    ['10%', undefined, null],
    ['від 5 до 10', undefined, null],
  ] as const)('%s (%s)', (text, unit, expected) => {
    expect(readAmount(text, unit)).toBe(expected)
  })
})
