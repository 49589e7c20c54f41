import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalName, organisationKey } from './canonical-name.ts'

test.each([
  ['  відділ   освіти ;', 'Відділ освіти'],
  ['ГО „Коло турботиˮ', 'ГО «Коло турботи»'],
  ['КУ "Центр "Затишок" громади"', 'КУ «Центр „Затишок“ громади»'],
  ['ГО «Опора» (за згодою)', 'ГО «Опора»'],
  ['школа №5', 'Школа № 5'],
  ["служба у справах сім'ї", 'Служба у справах сім’ї'],
  ['Bідділ культуpи', 'Відділ культури'],
  ['центр у м. Вільшани', 'Центр у м. Вільшани'],
  ['відділ цивільного захисту.', 'Відділ цивільного захисту'],
  ['UNFPA', 'UNFPA'],
])('%s → %s', (typed, canonical) => {
  expect(canonicalName(typed)).toBe(canonical)
})

test('property: a canonical name is canonical', () => {
  const piece = fc.constantFrom(
    'відділ',
    'освіти',
    '«',
    '»',
    '"',
    '„',
    'ˮ',
    ' ',
    '№',
    '5',
    '(за згодою)',
    ',',
    '.',
    "об'єднання",
    'ГО',
    '-',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const once = canonicalName(pieces.join(''))
      expect(organisationKey(once)).toBe(organisationKey(pieces.join('')))
      expect(canonicalName(once)).toBe(once)
    }),
  )
})

test('the key forgets case, quotes, apostrophes, dashes and the space after №, and nothing else', () => {
  expect(organisationKey('КУ „Сім’я” – центр №2')).toBe(organisationKey("ку «сім'я» - центр № 2"))
  expect(organisationKey('Школа № 1')).not.toBe(organisationKey('Школа № 2'))
  expect(organisationKey('Відділ освіти')).not.toBe(organisationKey('Відділи освіти'))
})
