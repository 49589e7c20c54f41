import { describe, expect, test } from 'vitest'
import type { DocumentModel } from '#modules/documents/index.ts'
import { documentOf, type Sketch, type SketchCell, titled } from './structure/testing/document-of.ts'
import { measuresOf, read } from './structure/testing/imported.ts'

describe('columns and rows of money and targets', () => {
  test('a column of targets for each year gives a target for each year that has one', () => {
    const plan = read(
      documentOf([
        titled('План'),
        {
          rows: [
            [
              { text: 'Захід', rows: 2 },
              { text: 'Виконавець', rows: 2 },
              { text: 'Показник', rows: 2 },
              { text: 'Цільове значення', cols: 3 },
            ],
            [null, null, null, '2026', '2027', '2028'],
            ['Форум жінок', 'Відділ культури', 'частка учасниць, %', '30', '-', '≥ 40'],
          ],
        },
      ]),
    )
    expect(measuresOf(plan)[0]?.indicators[0]?.targets).toMatchObject([
      { comparator: '=', value: 30 },
      { comparator: '>=', value: 40 },
    ])
  })

  test('a row of the whole under a measure is no source and is not summed with the others', () => {
    const under = (cells: string[]): SketchCell[] => [null, null, null, ...cells]
    const plan = read(
      documentOf([
        titled('Програма'),
        {
          rows: [
            ['№', 'Захід', 'Виконавець', 'Джерело фінансування', 'Обсяг фінансування, тис. грн'],
            [
              { text: '1', rows: 3 },
              { text: 'Ремонт', rows: 3 },
              { text: 'Відділ будівництва', rows: 3 },
              'Усього, у тому числі:',
              '15',
            ],
            under(['обласний бюджет', '10']),
            under(['місцевий бюджет', '5']),
          ],
        },
      ]),
    )
    expect(measuresOf(plan)[0]?.funding).toMatchObject({ amount: 15, source: 'обласний бюджет; місцевий бюджет' })
  })

  test('a row for each year under a measure gives amounts by year, the row of the whole the amount', () => {
    const under = (year: string, amount: string): SketchCell[] => [null, null, year, amount]
    const plan = read(
      documentOf([
        titled('Програма на 2025–2026 роки'),
        {
          rows: [
            ['Захід', 'Виконавець', 'Роки', 'Обсяг фінансування, тис. грн'],
            [{ text: 'Ремонт', rows: 3 }, { text: 'Відділ будівництва', rows: 3 }, '2025', '10'],
            under('2026', '5'),
            under('Усього', '15'),
          ],
        },
      ]),
    )
    expect(measuresOf(plan)[0]?.funding).toMatchObject({ amount: 15, byYear: { 2025: 10, 2026: 5 } })
    expect(measuresOf(plan)[0]?.term).toMatchObject({ from: '2025-01-01', to: '2026-12-31' })
  })

  test('figures of a report in rows by source are summed where no row gives the whole', () => {
    const report = (rows: SketchCell[][]) =>
      read(
        documentOf([
          titled('Звіт про виконання програми за 2025 рік'),
          { rows: [['Захід', 'Виконавець', 'Джерело', 'План, тис. грн', 'Профінансовано, тис. грн'], ...rows] },
        ]),
      )
    const first = (source: string, ...figures: string[]): SketchCell[] => [
      { text: 'Ремонт', rows: 2 },
      { text: 'Відділ будівництва', rows: 2 },
      source,
      ...figures,
    ]
    const bySource = report([first('обласний бюджет', '10', '8'), [null, null, 'місцевий бюджет', '5', '5']])
    expect(measuresOf(bySource)[0]?.execution).toMatchObject({ planned: 15, financed: 13 })
    const withWhole = report([first('Разом', '15', '13'), [null, null, 'місцевий бюджет', '15', '13']])
    expect(measuresOf(withWhole)[0]?.execution).toMatchObject({ planned: 15, financed: 13 })
  })
})

test('signs that repeat the cell above give its words, to be looked at', () => {
  const row = (number: string, executor: string) => [number, `Захід про безпеку ${number}`, executor, '2026']
  const plan = read(
    documentOf([
      titled('План'),
      {
        rows: [['№', 'Захід', 'Виконавець', 'Строк'], row('1', 'Відділ освіти'), row('2', '-//-'), row('3', 'те саме')],
      },
    ]),
  )
  for (const { executors } of measuresOf(plan)) expect(executors.map(({ name }) => name)).toEqual(['Відділ освіти'])
  expect(measuresOf(plan).map(({ unsure }) => unsure.includes('executors'))).toEqual([false, true, true])
})

describe('a report of one measure', () => {
  const title = titled('Звіт про виконання програми «Притулок» за 2025 рік')
  const total = { planned: 350, financed: 340 }

  test('whose total lines are merged over the columns of words', () => {
    const plan = read(
      documentOf([
        title,
        {
          rows: [
            ['№ з/п', 'Захід', 'Виконавець', 'План, тис. грн', 'Факт, тис. грн'],
            ['1', 'Утримання притулку', 'Центр соціальних служб', '350,0', '340,0'],
            [{ text: 'Разом', cols: 3 }, '350,0', '340,0'],
            [{ text: 'загальний фонд', cols: 3 }, '350,0', '340,0'],
          ],
        },
      ]),
    )
    expect(measuresOf(plan)).toMatchObject([{ number: '1', execution: total }])
    expect(plan.totals).toMatchObject({ ...total, general: total })
  })

  test('whose figures stand before the words', () => {
    const plan = read(
      documentOf([
        title,
        {
          rows: [
            ['План, тис. грн', 'Факт, тис. грн', 'Захід', 'Стан виконання'],
            ['350,0', '340,0', 'Утримання притулку', 'Працював цілий рік.'],
            ['350,0', '340,0', 'Разом', ''],
          ],
        },
      ]),
    )
    expect(measuresOf(plan)).toMatchObject([{ text: 'Утримання притулку', execution: total }])
    expect(plan.totals).toMatchObject(total)
  })
})

describe('empty cells of a PDF', () => {
  const rows = (sources: readonly string[]): Sketch => ({
    rows: [
      ['№', 'Захід', 'Виконавець', 'Джерело фінансування', 'Обсяг, тис. грн'],
      ...sources.map((source, i) => [`${i + 1}`, `Захід про безпеку ${i}`, 'Відділ освіти', source, '5']),
    ],
  })
  const sourcesOf = (document: DocumentModel) =>
    measuresOf(read(document)).map(({ funding }) => funding?.source ?? null)

  test('stay empty between drawn lines, and are filled from above where the lines were guessed', () => {
    const drawn = documentOf([titled('План'), rows(['місцевий бюджет', '', ''])], 'pdf')
    expect(sourcesOf(drawn)).toEqual(['місцевий бюджет', null, null])
    const note = { code: 'table-rebuilt-from-positions', page: 1, facts: { table: 1 } } as const
    expect(sourcesOf({ ...drawn, notes: [note] })).toEqual(['місцевий бюджет', 'місцевий бюджет', 'місцевий бюджет'])
  })

  test('a letter of a cut heading in the number cell does not make the rest of a row a measure', () => {
    const plan = read(
      documentOf([
        titled('План'),
        {
          rows: [
            ['№ з/п', 'Захід', 'Виконавець', 'Строк'],
            ['1', 'Облік', 'Відділ освіти', '2026'],
            ['2', 'Забезпечення діяльності', 'Департамент', 'постійно'],
            ['№ з/', 'Захід', 'Виконавець', 'Строк'],
            ['п', 'координаційної ради', 'соціальної політики', ''],
          ],
        },
      ]),
    )
    expect(measuresOf(plan).map(({ text }) => text)).toEqual(['Облік', 'Забезпечення діяльності координаційної ради'])
  })
})
