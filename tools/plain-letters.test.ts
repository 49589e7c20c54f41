import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writePlainly } from './plain-letters.ts'

const plainly = (pattern: RegExp): RegExp => new RegExp(writePlainly(pattern.source).text, pattern.flags)

const letters = fc.string({ unit: fc.integer({ min: 1, max: 0x58f }).map((code) => String.fromCodePoint(code)) })

test.each([/\p{L}+/gu, /[^\p{L}\d]+/gu, /(?<!\p{L})[\p{Lu}\p{Ll}'’]+-?\p{Lu}*/giu, /\\p\{L\}|[\]\p{Ll}]/gu])(
  '%s finds the same letters',
  (pattern) => {
    const plain = plainly(pattern)
    expect(plain.source).not.toMatch(/[^\\]\\p\{L/)
    fc.assert(
      fc.property(letters, (text) => {
        expect(text.match(plain)).toEqual(text.match(pattern))
      }),
    )
  },
)

test('takes the doubled backslash of a string for one, and leaves other properties alone', () => {
  expect(writePlainly('\\\\p{Lu}|\\\\p{P}|\\\\d', '\\\\').text).toMatch(/^\[A-Z.*\]\|\\\\p\{P\}\|\\\\d$/)
})

test('goes on with a class that began in the piece before', () => {
  const before = writePlainly('[«')
  expect(before.isInClass).toBe(true)
  expect(writePlainly('\\p{L}]', '\\', before.isInClass).text).not.toContain('[')
})
