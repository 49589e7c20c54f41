import { describe, expect, it } from 'vitest'
import type { Paragraph } from '#modules/documents/index.ts'
import { textOf } from '#modules/documents/index.ts'
import { paragraphOf } from './lines.ts'
import type { FlatTable } from './model.ts'
import { rebuildTable } from './rebuild-table.ts'

const nowhere = { page: null, table: null, row: null, column: null }
const paragraphs = (text: string): Paragraph[] => text.split('\n').map((line) => paragraphOf(line, nowhere))

function cellsOf(found: FlatTable | null): string[][] {
  return found === null ? [] : found.table.table.rows.map((row) => row.cells.map((cell) => textOf(cell.blocks)))
}
const rolesOf = (found: FlatTable | null): (string | null)[] => found?.table.columns.map(({ role }) => role) ?? []

const REPORT = `1.1. Утримання гарячої лінії для
мешканок громади, які зазнали
насильства
2022-2025 Відділ соціальної роботи
селищної ради; громадські
організації (за згодою)
24,0 20,0 18,0 90,0 Прийнято 312 звернень, надано 45 послуг. На
лінії чергували три фахівчині
1.2. Навчання старост громади
2022-2025 Відділ освіти селищної
ради
10,0 10,0 0,0 0,0 У 2024 році не заплановано
Налагодити допомогу
постраждалим особам
у громаді
1.
2
Звіт
про результати виконання
Програми «Вільшанська громада без насильства» на 2022-2025 роки
за 2024 рік
Річний
обсяг
фінансуван
ня тис. грн
Виконавці
Термін
виконання
2.1.Друк листівок про права жінок, показ
відео в амбулаторіях
2023, 2024 Служба у справах дітей
5,0 5,0 5,0 100,0 Листівки роздано у травні-
червні 2024 року в усіх амбулаторіях
2.2. Бесіди з підлітками про рівність у гро-
мадах
2022-2025 Відділ освіти селищної
ради
0,0 0,0 0,0 0,0 Проведено 14 бесід
2. Змінити ставлення
мешканців до
насильства
39,0 35,0 23,0 65,7
з загального фонду 30,0 30,0 20,0 66,7
Начальниця відділу соціальної роботи
Олена ПРИКЛАДНА`

describe('a report whose table came out as running lines', () => {
  const found = rebuildTable(paragraphs(REPORT))

  it('gets its columns from what they hold', () => {
    expect(rolesOf(found)).toEqual([
      'task',
      'measure',
      'term',
      'executors',
      'planned',
      'revised',
      'financed',
      'percent',
      'narrative',
    ])
  })

  it('gets its rows, with words cut at line ends whole again', () => {
    expect(cellsOf(found)).toEqual([
      [
        '1. Налагодити допомогу постраждалим особам у громаді',
        '1.1. Утримання гарячої лінії для мешканок громади, які зазнали насильства',
        '2022-2025',
        'Відділ соціальної роботи селищної ради; громадські організації (за згодою)',
        '24,0',
        '20,0',
        '18,0',
        '90,0',
        'Прийнято 312 звернень, надано 45 послуг. На лінії чергували три фахівчині',
      ],
      [
        '1.2. Навчання старост громади',
        '2022-2025',
        'Відділ освіти селищної ради',
        '10,0',
        '10,0',
        '0,0',
        '0,0',
        'У 2024 році не заплановано',
      ],
      [
        '2. Змінити ставлення мешканців до насильства',
        '2.1. Друк листівок про права жінок, показ відео в амбулаторіях',
        '2023, 2024',
        'Служба у справах дітей',
        '5,0',
        '5,0',
        '5,0',
        '100,0',
        'Листівки роздано у травні-червні 2024 року в усіх амбулаторіях',
      ],
      [
        '2.2. Бесіди з підлітками про рівність у громадах',
        '2022-2025',
        'Відділ освіти селищної ради',
        '0,0',
        '0,0',
        '0,0',
        '0,0',
        'Проведено 14 бесід',
      ],
    ])
  })

  it('lets a task hold for all its rows', () => {
    expect(found?.table.table.rows.map((row) => row.cells[0]?.rowSpan)).toEqual([2, 1, 2, 1])
  })

  it('puts the title before the table, headings aside, totals and signature after it', () => {
    expect(found?.before.map(({ text }) => text)).toContain('за 2024 рік')
    expect(found?.aside.map(({ text }) => text)).toContain('Виконавці')
    expect(found?.after.map(({ text }) => text).at(-1)).toBe('Олена ПРИКЛАДНА')
    expect(found?.totals).toEqual({
      planned: 39,
      revised: 35,
      financed: 23,
      percent: 65.7,
      general: { planned: 30, revised: 30, financed: 20, percent: 66.7 },
      special: null,
    })
  })
})

describe('a plan whose rows a page cut', () => {
  const page = (number: number, text: string): Paragraph[] =>
    text.split('\n').map((line) => paragraphOf(line, { ...nowhere, page: number }))
  const found = rebuildTable([
    ...page(
      1,
      `1. Посилити безпеку мешканок
старостинських округів та
1) Облаштування зупинок у селах
громади
Відділ архітектури
2025-2026
2) Огляд вуличного освітлення разом із
Управління житлового
2026-2027`,
    ),
    ...page(
      2,
      `віддалених сіл
старостами та мешканками
господарства міської ради
3) Навчання домедичної допомоги для
старост
Відділ освіти
2027 рік`,
    ),
  ])

  it("goes on with every cell, and with the title, behind the page's end", () => {
    expect(cellsOf(found)).toEqual([
      [
        '1. Посилити безпеку мешканок старостинських округів та віддалених сіл',
        '1) Облаштування зупинок у селах громади',
        'Відділ архітектури',
        '2025-2026',
      ],
      [
        '2) Огляд вуличного освітлення разом із старостами та мешканками',
        'Управління житлового господарства міської ради',
        '2026-2027',
      ],
      ['3) Навчання домедичної допомоги для старост', 'Відділ освіти', '2027 рік'],
    ])
  })
})

describe('executors of which only the line tells where one ends', () => {
  it('keep their line ends', () => {
    const found = rebuildTable(
      paragraphs(`1) Навчання старост громади
Відділ освіти
УПСЗН
2025
2) Друк довідника про послуги
Служба у справах
дітей
ДСНС
2026
3) Огляд укриттів громади
ДСНС
2027`),
    )
    expect(cellsOf(found).map((cells) => cells[1])).toEqual([
      'Відділ освіти\nУПСЗН',
      'Служба у справах дітей\nДСНС',
      'ДСНС',
    ])
  })
})

describe('text that is no table', () => {
  it.each([
    ['prose', 'Громада дбає про рівність.\nУ 2024 році проведено зустрічі.\nДалі буде.'],
    [
      'clauses of a decision',
      'Виконавчий комітет вирішив:\n1. Затвердити план заходів на 2024–2026 роки, що додається.\n2. Керівникам відділів забезпечити його виконання.\n3. Відділу освіти оприлюднити рішення на сайті.\n4. Контроль за виконанням рішення покласти на заступника голови.',
    ],
    ['nothing', ''],
  ])('gives null for %s', (_, text) => {
    expect(rebuildTable(paragraphs(text))).toBeNull()
  })
})
