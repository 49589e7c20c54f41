import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readIndicators } from './indicators.ts'

const texts = (cell: string | readonly string[]): string[] => readIndicators(cell).value.map(({ text }) => text)

describe('several indicators in a cell', () => {
  test.each([
    ['кількість навчань;\nкількість учасниць', ['кількість навчань', 'кількість учасниць']],
    ['1) проведено навчання\n2) охоплено 20 осіб', ['проведено навчання', 'охоплено 20 осіб']],
    ['Кількість жінок, які навчалися, кількість занять', ['Кількість жінок, які навчалися', 'кількість занять']],
    [
      'проведено 5 зустрічей, охоплено понад 200 мешканок, у тому числі 30 відсотків – сільських',
      ['проведено 5 зустрічей', 'охоплено понад 200 мешканок, у тому числі 30 відсотків – сільських'],
    ],
    [
      'Вивчено досвід сусідніх громад та визначено потребу в навчанні',
      ['Вивчено досвід сусідніх громад', 'визначено потребу в навчанні'],
    ],
    [
      'навчено щонайменше 90 осіб:\nщонайменше 50 жінок;\nщонайменше 10 осіб з інвалідністю',
      ['навчено щонайменше 90 осіб', 'щонайменше 50 жінок', 'щонайменше 10 осіб з інвалідністю'],
    ],
    ['Проведено 4 засідання. Оприлюднено звіт.', ['Проведено 4 засідання.', 'Оприлюднено звіт.']],
    [
      'утворено робочу групу\nпропозиції робочої групи надіслано до міської ради',
      ['утворено робочу групу', 'пропозиції робочої групи надіслано до міської ради'],
    ],
  ])('%j', (cell, expected) => {
    expect(texts(cell)).toEqual(expected)
  })
})

describe('one indicator stays whole', () => {
  test.each([
    'розроблено та поширено пам’ятки для населення',
    'матеріали підготовлено та поширено серед закладів освіти',
    'підготовлено довідку з інформацією про кількість звернень, кількість наданих послуг',
    'Кількість осіб, охоплених послугами (за віком, статтю; окремо діти)',
    'Створено простір „Дім, затишок та безпека“ у громаді',
    'Розроблено програму, яку схвалено радою та передано закладам',
  ])('%s', (cell) => {
    expect(texts(cell)).toEqual([cell])
  })
  test.each([
    [
      'включено до заходів з виховання\nмолодіжних центрів громади',
      'включено до заходів з виховання молодіжних центрів громади',
    ],
    ['частка фахівців,\nякі надають послуги', 'частка фахівців, які надають послуги'],
    ['Кількість осіб (жінок,\nчоловіків)', 'Кількість осіб (жінок, чоловіків)'],
  ])('over two lines: %j', (cell, expected) => {
    expect(texts(cell)).toEqual([expected])
  })
})

test('a boundary at a bare conjunction is unsure', () => {
  expect(readIndicators('Вивчено досвід громад та визначено потребу в навчанні')).toMatchObject({
    why: 'indicators-divided',
  })
  expect(readIndicators('кількість навчань; кількість учасниць').unsure).toBe(false)
})

describe('properties', () => {
  const piece = fc.constantFrom(
    'кількість осіб',
    'проведено навчання',
    'охоплено 5 осіб',
    ',',
    ';',
    '\n',
    'та',
    '(за статтю)',
    '.',
    ':',
    'які',
    'звіт',
    '„Мрія“',
    '(',
  )
  test('no word is lost', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const letters = (text: string): string => text.replace(/[^\p{L}\d]/gu, '')
        const cell = pieces.join(' ')
        // A conjunction at which a cell was divided is the one thing that goes.
        expect(letters(texts(cell).join('')).replaceAll('та', '')).toBe(letters(cell).replaceAll('та', ''))
      }),
    )
  })
  test('never throws and gives tidy texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (cell) => {
        for (const text of texts(cell)) expect(text).toBe(text.trim())
      }),
    )
  })
  test('long cells come to an end', () => {
    for (const part of [
      'кількість осіб, ',
      'проведено та ',
      '5 відсотків та ',
      '"а" ',
      '1 ',
      'осіб (',
      'слово\n',
      'з розподілом за статтю, ',
    ]) {
      expect(texts(part.repeat(4_000)).length).toBeGreaterThan(0)
    }
  })
})
