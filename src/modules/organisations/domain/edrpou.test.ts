import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkEdrpou, edrpouCheckDigit } from './edrpou.ts'

const firstSeven = fc.integer({ min: 1, max: 9_999_999 }).map((n) => String(n).padStart(7, '0'))

// Worked by hand from the rule. 1234567: 1·1+2·2+…+7·7 = 140, 140 mod 11 = 8.
// 3512345: 7·3+1·5+2·1+3·2+4·3+5·4+6·5 = 96, 96 mod 11 = 8. 4999999: 28+9·21 = 217, mod 11 = 8.
// 0000003: 21 mod 11 = 10, so 3·9 = 27 mod 11 = 5. 0000049: 24+63 = 87, mod 11 = 10; 32+81 = 113, mod 11 = 3.
test.each([
  ['1234567', 8],
  ['3512345', 8],
  ['4999999', 8],
  ['0000003', 5],
  ['0000049', 3],
])('control digit of %s is %d', (start, digit) => {
  expect(edrpouCheckDigit(start)).toBe(digit)
})

// Codes of state bodies as their own papers print them: the parliament's apparatus, the ministry of finance, the tax service.
test.each(['20064120', '00013480', '43005393'])('%s is a code in use', (code) => {
  expect(checkEdrpou(code)).toEqual({ kind: 'valid', code })
})

test('property: exactly one control digit fits', () => {
  fc.assert(
    fc.property(firstSeven, (start) => {
      const fitting = [...'0123456789'].filter((digit) => checkEdrpou(start + digit).kind === 'valid')
      expect(fitting).toEqual([String(edrpouCheckDigit(start))])
    }),
  )
})

test('property: one wrong digit is noticed nearly always', () => {
  let noticed = 0
  let tried = 0
  fc.assert(
    fc.property(firstSeven, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 9 }), (start, at, add) => {
      const code = start + edrpouCheckDigit(start)
      const changed = [...code].map((digit, i) => (i === at ? (Number(digit) + add) % 10 : digit)).join('')
      tried++
      if (checkEdrpou(changed).kind === 'invalid') noticed++
    }),
    { seed: 7, numRuns: 1000 },
  )
  expect(noticed / tried).toBeGreaterThan(0.9)
})

test('property: the number of a person is never an organisation', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{10}$/), (number) => {
      expect(checkEdrpou(number)).toEqual({ kind: 'invalid', reason: 'personal-number' })
    }),
  )
})

test.each([
  ['', 'not-digits'],
  ['АБ123456', 'not-digits'],
  ['1234567', 'length'],
  ['123456789', 'length'],
  ['00000000', 'check-digit'],
  ['12345679', 'check-digit'],
])('«%s» is refused: %s', (text, reason) => {
  expect(checkEdrpou(text)).toEqual({ kind: 'invalid', reason })
})

test('spaces are dropped', () => {
  expect(checkEdrpou('1234 5678')).toEqual({ kind: 'valid', code: '12345678' })
})
