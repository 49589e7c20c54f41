import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildVocabulary, joinWords } from './vocabulary.ts'

const vocabulary = buildVocabulary([
  'виконання заходів, виконання плану',
  'розповсюджено навчання навчання',
  'Вільшанський центр',
  'на вчання',
  'за хід і захід',
])

test.each([
  ['Період виконан ня', 'Період виконання'],
  ['розпо-\nвсюджено', 'розповсюджено'],
  ['Вільшан ський  центр', 'Вільшанський центр'],
  ['соціально-\nпсихологічна', 'соціально-психологічна'],
  ['до ма та на вулиці', 'до ма та на вулиці'],
  ['„Мир,  безпекаˮ', '„Мир, безпекаˮ'],
  ['вико\u00adнання', 'виконання'],
])('%j', (text, expected) => {
  expect(joinWords(text, vocabulary)).toBe(expected)
})

test('without a vocabulary only white space is collapsed', () => {
  expect(joinWords('виконан \n ня')).toBe('виконан ня')
})

test('letters never change, and joining twice changes nothing', () => {
  const piece = fc.constantFrom(
    'викона',
    'ння',
    'виконан',
    'ня',
    'розпо-',
    'всюджено',
    'на',
    'вчання',
    ',',
    '\n',
    'Центр',
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join(' ')
      const joined = joinWords(text, vocabulary)
      expect(joined.replace(/\P{L}/gu, '')).toBe(text.replace(/\P{L}/gu, ''))
    }),
  )
})
