import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitMeasures } from './measures-in-cell.ts'

const measures = (cell: string): string[] => splitMeasures(cell).map(({ number, text }) => `${number ?? '-'}|${text}`)

describe('splitMeasures', () => {
  test.each([
    ['1.1.1. Надання порад 1.1.2. Проведення занять', ['1.1.1|Надання порад', '1.1.2|Проведення занять']],
    ['1) перше; 2) друге 3) третє', ['1|перше;', '2|друге', '3|третє']],
    ['3.1.9. Перше 3.1.10. Друге', ['3.1.9|Перше', '3.1.10|Друге']],
    ['1.1 Перше\n1.2 Друге', ['1.1|Перше', '1.2|Друге']],
    ['громади\n3). Проведення зустрічей', ['-|громади', '3|Проведення зустрічей']],
    ['2) одне заняття', ['2|одне заняття']],
    ['Заняття для учнів', ['-|Заняття для учнів']],
    [
      '2.1.6. Навчання 20.12.2021 за ст. 26. Закону № 2.1.7. Додатки',
      ['2.1.6|Навчання 20.12.2021 за ст. 26. Закону № 2.1.7. Додатки'],
    ],
    ['1) вибір (1) перший (2) другий', ['1|вибір (1) перший (2) другий']],
    ['Рік 2021. Потім 1. Перше', ['-|Рік 2021. Потім 1. Перше']],
    ['а) перше;\nб) друге\nдалі;\nв) третє', ['а|перше;', 'б|друге далі;', 'в|третє']],
    ['навчання:\nа) лікарів;\nб) учителів', ['-|навчання: а) лікарів; б) учителів']],
    ['', []],
  ])('%j', (cell, expected) => {
    expect(measures(cell)).toEqual(expected)
  })
  test('a list is split whatever its length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.constantFrom(' ', '\n'), (count, space) => {
        const list = Array.from({ length: count }, (_, at) => `2.${at + 1}. Захід про безпеку`)
        expect(splitMeasures(list.join(space)).map(({ number }) => number)).toEqual(list.map((_, at) => `2.${at + 1}`))
      }),
    )
  })
  test('never throws and loses no letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        const letters = (text: string): string => text.replace(/\P{L}/gu, '')
        const found = splitMeasures(cell).map(({ number, text }) => `${number ?? ''}${text}`)
        expect(letters(found.join(''))).toBe(letters(cell))
      }),
    )
  })
})
