import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stem, stemText } from './stem.ts'

test.each([
  'захід заходу заходи заходів заходами заходах заходом',
  'громада громади громаді громаду громадою громад громадам',
  'міська міської міській міську міський міського міських міськими',
  'жінка жінки жінок жінкам жінками',
  'навчання навчань навчанню навчанням навчаннях',
  'поліція поліції поліцією поліцію поліцій',
  'програма програм програмою програмами',
  'рік року роки років роком',
  'школа школи шкіл школами',
  'підтримка підтримки підтримок підтримкою',
  'управління управлінню управлінням управлінь',
  'строк строки строків строком',
  'укриття укриттів укриттям укриттях',
  'сім’я сім’ї сімей сім’ям',
  'ветеранка ветеранки ветеранок ветеранками',
  'доступний доступна доступного доступні доступних',
  'звіт звіту звіти звітів',
  'хлопець хлопця хлопці хлопців',
  'показник показника показників показниками',
  'безпека безпеки безпеку безпекою',
])('one stem: %s', (forms) => {
  expect(new Set(forms.split(' ').map(stem)).size).toBe(1)
})

test.each([
  ['громада', 'громадянин'],
  ['школа', 'шкода'],
  ['жінка', 'жіночий'],
  ['програма', 'прогрес'],
  ['освіта', 'освітлення'],
  ['захід', 'захист'],
])('«%s» and «%s» stay apart', (a, b) => {
  expect(stem(a)).not.toBe(stem(b))
})

test('numbers and foreign words only fold', () => {
  expect(['про', 'ООН', '1325', 'UNFPA', 'covid19'].map(stem)).toEqual(['про', 'оон', '1325', 'unfpa', 'covid19'])
})

test('a text keeps its words in order', () => {
  expect(stemText('Заходів міської ради')).toBe(stemText('захід міська рада'))
  expect(stemText('')).toBe('')
})

const word = fc.string({ unit: fc.constantFrom(...'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’'), maxLength: 14 })

test('property: a stem is its own stem, and no longer than the word', () => {
  fc.assert(
    fc.property(word, (text) => {
      expect(stem(stem(text))).toBe(stem(text))
      expect(stem(text).length).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 2000 },
  )
})
