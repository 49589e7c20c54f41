import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCommunityCode, parseKatottg } from './katottg.ts'

test.each([
  ['UA18000000000041385', 'oblast'],
  ['UA80000000000093317', 'oblast'],
  ['UA12040000000032213', 'rayon'],
  ['UA05080010000038400', 'community'],
  ['UA01020010010075540', 'settlement'],
  ['UA01160330010143565', 'district'],
  ['UA80000000000126643', 'district'],
])('%s names a %s', (code, level) => {
  expect(parseKatottg(code)?.level).toBe(level)
})

test('a code typed with spaces, small or Cyrillic letters is read', () => {
  expect(parseKatottg(' ua05080010 000038400')?.code).toBe('UA05080010000038400')
  expect(parseKatottg('UА05080010000038400')?.code).toBe('UA05080010000038400')
})

test.each([
  '',
  'UA',
  'UA0508001000003840',
  'UA050800100000384001',
  'UA00080010000038400',
  'UA05000010000038400',
  '0508001000',
])('«%s» is no code', (text) => {
  expect(parseKatottg(text)).toBeNull()
})

test('only communities and cities with special status identify a community', () => {
  expect(isCommunityCode('UA05080010000038400')).toBe(true)
  expect(isCommunityCode('UA80000000000093317')).toBe(true)
  expect(isCommunityCode('UA18000000000041385')).toBe(false)
  expect(isCommunityCode('UA01020010010075540')).toBe(false)
})

test('property: reading is idempotent and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^UA\d{17}$/)), (text) => {
      const parsed = parseKatottg(text)
      if (parsed) expect(parseKatottg(parsed.code)).toEqual(parsed)
    }),
  )
})
