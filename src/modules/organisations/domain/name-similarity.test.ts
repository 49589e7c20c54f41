import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameSimilarity } from './name-similarity.ts'
import { nameWords } from './name-words.ts'

const word = fc.constantFrom(
  ...[
    'відділ',
    'освіти',
    'культури',
    'Вільшанської',
    'міської',
    'ради',
    'ГО',
    '«Коло»',
    '№',
    '2',
    '3',
    'УПСЗН',
    'центр',
    'та',
    'поліції',
  ],
  ...['управління', 'праці', 'соціального', 'захисту', 'населення', 'Мінсоцполітики', 'РУП', 'районного', 'заступник'],
)
const name = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))

test('property: the order of two names does not matter, and likeness stays within bounds', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      const there = nameSimilarity(nameWords(a), nameWords(b)).score
      expect(there).toBeGreaterThanOrEqual(0)
      expect(there).toBeLessThanOrEqual(0.98)
      const back = nameSimilarity(nameWords(b), nameWords(a)).score
      // Abbreviations are written out from one side first, which may find another run of words.
      if (!/УПСЗН|Мінсоц|РУП/.test(a + b)) expect(back).toBeCloseTo(there, 6)
    }),
  )
})

test('property: a name is most like itself, in any order of its words', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), (words) => {
      const plain = words.filter((text) => !/[«№]/.test(text))
      fc.pre(nameWords(plain.join(' ')).length > 0)
      expect(nameSimilarity(nameWords(plain.join(' ')), nameWords(plain.toReversed().join(' '))).score).toBe(0.98)
    }),
  )
})

test('property: other numbers are another body', () => {
  fc.assert(
    fc.property(name, fc.integer({ min: 4, max: 99 }), (text, number) => {
      const [a, b] = [`${text} № ${number}`, `${text} № ${number + 1}`]
      expect(nameSimilarity(nameWords(a), nameWords(b)).score).toBe(0)
    }),
  )
})
