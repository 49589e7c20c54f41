import { describe, expect, test } from 'vitest'
import { importDocument } from './import-document.ts'
import type { PlanInterchange } from './interchange.ts'
import { documentOf, titled } from './structure/testing/document-of.ts'
import { measuresOf, read } from './structure/testing/imported.ts'
import { outlineOf } from './structure/testing/outline.ts'

const namesOf = (plan: PlanInterchange): string[][] =>
  measuresOf(plan).map(({ executors }) => executors.map(({ name }) => name))

const spans = (plan: PlanInterchange): string[] => measuresOf(plan).map(({ term }) => `${term?.from}..${term?.to}`)

const wide = (text: string, cols: number) => ({ text, cols })

describe('levels', () => {
  test('priorities and sub-goals stand over measures that carry whole numbers', () => {
    const plan = read(
      documentOf([
        titled('ПЛАН ДІЙ'),
        titled('Вільшанської селищної територіальної громади щодо рівності на 2024–2027 роки'),
        {
          rows: [
            ['№', 'Дії', 'Хто виконує', 'Терміни', 'Індикатор'],
            [wide('Пріоритет 1. Безпечний простір', 5)],
            [wide('Підціль 1.1. Освітлені вулиці', 5)],
            ['1.1.1', 'Обстежити вулиці разом із мешканками', 'Відділ благоустрою', '2024', 'проведено 2 обстеження'],
            ['1.1.2', 'Встановити ліхтарі', 'КП «Вільшанасвітло»', '2025–2026', 'встановлено 40 ліхтарів'],
            [wide('Підціль 1.2. Дружній транспорт', 5)],
            ['1.2.1', 'Навчити водіїв', 'Відділ транспорту', 'щороку', 'навчено 30 водіїв'],
            [wide('Пріоритет 2. Участь', 5)],
            [wide('Підціль 2.1. Рада молоді', 5)],
            ['2.1.1', 'Створити раду', 'Відділ молоді', '2024', 'раду створено'],
          ],
        },
      ]),
    )
    expect(outlineOf(plan)).toEqual([
      'G 1 Безпечний простір',
      ' O 1.1 Освітлені вулиці',
      '   M 1.1.1 Обстежити вулиці разом із мешканками',
      '   M 1.1.2 Встановити ліхтарі',
      ' O 1.2 Дружній транспорт',
      '   M 1.2.1 Навчити водіїв',
      'G 2 Участь',
      ' O 2.1 Рада молоді',
      '   M 2.1.1 Створити раду',
    ])
    expect(plan).toMatchObject({
      kind: 'action-plan',
      title: 'ПЛАН ДІЙ Вільшанської селищної територіальної громади щодо рівності на 2024–2027 роки',
      community: 'Вільшанська селищна територіальна громада',
      period: { from: 2024, to: 2027 },
    })
  })

  test('sections, tasks and measures are told apart by the depth of their numbers', () => {
    const plan = read(
      documentOf([
        titled('ПРОГРАМА «Разом» на 2024-2026 роки'),
        {
          rows: [
            ['№ з/п', 'Найменування завдань та заходів', 'Термін виконання', 'Виконавці', 'Джерела фінансування'],
            ['I', 'Інформаційна робота', '', '', ''],
            ['1.1', 'Поширення знань серед молоді', '', '', ''],
            ['1.1.1', 'Випустити буклети', '2024', 'Відділ культури', 'місцевий бюджет'],
            ['1.1.2', 'Провести лекції у школах', '2024-2026', 'Відділ освіти', 'не потребує коштів'],
            ['II', 'Допомога постраждалим', '', '', ''],
            ['2.1', 'Розвиток послуг', '', '', ''],
            ['2.1.1', 'Відкрити денний центр', '2025', 'Центр соціальних послуг', 'обласний бюджет'],
          ],
        },
      ]),
    )
    expect(outlineOf(plan)).toEqual([
      'G I Інформаційна робота',
      '  T 1.1 Поширення знань серед молоді',
      '   M 1.1.1 Випустити буклети',
      '   M 1.1.2 Провести лекції у школах',
      'G II Допомога постраждалим',
      '  T 2.1 Розвиток послуг',
      '   M 2.1.1 Відкрити денний центр',
    ])
  })

  test('tasks stand as rows over the whole width, measures without numbers', () => {
    const plan = read(
      documentOf([
        titled('Місцевий план дій'),
        {
          rows: [
            ['Завдання / заходи', 'Відповідальні', 'Термін'],
            [wide('Завдання 1. Зміцнити координацію', 3)],
            ['Створити робочу групу', 'Виконком', '2024'],
            ['Проводити засідання', 'Виконком', 'щокварталу'],
            [wide('Завдання 2. Навчити фахівців', 3)],
            ['Провести тренінг', 'Відділ кадрів', '2025'],
          ],
        },
      ]),
    )
    expect(outlineOf(plan)).toEqual([
      '  T 1 Зміцнити координацію',
      '   M Створити робочу групу',
      '   M Проводити засідання',
      '  T 2 Навчити фахівців',
      '   M Провести тренінг',
    ])
  })

  test('a level more than the form has is kept in the titles under it', () => {
    const plan = read(
      documentOf([
        titled('Стратегічний план дій'),
        {
          rows: [
            ['Захід', 'Відповідальний', 'Термін'],
            [wide('ПРІОРИТЕТ 1. ЛЮДИ', 3)],
            [wide('Стратегічна ціль 1.1. Освіта', 3)],
            [wide('Оперативна ціль 1.1.1. Школи', 3)],
            [wide('Завдання 1.1.1.1. Безпека шкіл', 3)],
            ['Облаштувати укриття', 'Відділ освіти', '2024'],
          ],
        },
      ]),
    )
    expect(outlineOf(plan)).toEqual([
      'G 1.1 ЛЮДИ. Освіта',
      ' O 1.1.1 Школи',
      '  T 1.1.1.1 Безпека шкіл',
      '   M Облаштувати укриття',
    ])
  })

  test('levels stand in columns of their own, anywhere in the table', () => {
    const plan = read(
      documentOf([
        titled('План'),
        {
          rows: [
            ['Примітка', 'Термін реалізації', 'Відповідальні виконавці', 'Стратегічна ціль', 'Завдання', 'Захід'],
            [
              '',
              '2024',
              'Відділ культури',
              { text: '1. Мир', rows: 2 },
              { text: '1.1. Діалог', rows: 2 },
              '1) зустрічі',
            ],
            ['', '2025', 'Відділ молоді', null, null, '2) групи'],
            ['', '2025', 'Відділ молоді', '2. Безпека', '2.1. Довіра', '1) опитування'],
          ],
        },
      ]),
    )
    expect(outlineOf(plan)).toEqual([
      'G 1 Мир',
      '  T 1.1 Діалог',
      '   M 1 зустрічі',
      '   M 2 групи',
      'G 2 Безпека',
      '  T 2.1 Довіра',
      '   M 1 опитування',
    ])
  })

  test('headings between two tables divide the plan', () => {
    const table = (rows: string[][]) => ({ rows: [['Захід', 'Виконавець', 'Строк'], ...rows] })
    const plan = read(
      documentOf([
        titled('План заходів громади на 2024 рік'),
        'Розділ 1. Освіта',
        table([['Провести урок прав дитини', 'Ліцей', 'вересень 2024']]),
        'Розділ 2. Охорона здоров’я',
        table([['Оглянути жінок', 'Амбулаторія', '2024']]),
      ]),
    )
    expect(outlineOf(plan)).toEqual([
      'G 1 Освіта',
      '   M Провести урок прав дитини',
      'G 2 Охорона здоров’я',
      '   M Оглянути жінок',
    ])
  })
})

describe('columns', () => {
  test('two rows of heading: start and end of the term, amounts by source', () => {
    const plan = read(
      documentOf([
        titled('Програма рівних прав Ясенівської міської ради на 2025–2026 роки'),
        {
          rows: [
            [
              { text: '№ з/п', rows: 2 },
              { text: 'Завдання', rows: 2 },
              { text: 'Заходи', rows: 2 },
              wide('Строк виконання', 2),
              { text: 'Відповідальний', rows: 2 },
              wide('Обсяг фінансування за джерелами, тис. грн', 2),
              { text: 'Очікуваний результат', rows: 2 },
            ],
            [null, null, null, 'початок', 'закінчення', null, 'державний бюджет', 'місцевий бюджет', null],
            [
              { text: '1', rows: 2 },
              { text: 'Навчання', rows: 2 },
              'Тренінг для медиків',
              '2025',
              '2025',
              'Лікарня',
              '',
              '12,5',
              'навчено 20 осіб',
            ],
            [null, null, 'Тренінг для освітян', '2025', '2026', 'Відділ освіти', '4', '10', 'навчено 40 осіб'],
          ],
        },
      ]),
    )
    expect(outlineOf(plan)).toEqual(['  T 1 Навчання', '   M Тренінг для медиків', '   M Тренінг для освітян'])
    expect(spans(plan)).toEqual(['2025-01-01..2025-12-31', '2025-01-01..2026-12-31'])
    expect(measuresOf(plan).map(({ funding }) => funding?.amount)).toEqual([12.5, 14])
    expect(measuresOf(plan).map(({ expectedResult }) => expectedResult)).toEqual(['навчено 20 осіб', 'навчено 40 осіб'])
  })

  test('amounts by year with a total column, in hryvnias', () => {
    const plan = read(
      documentOf([
        titled('Цільова програма на 2024-2025 роки'),
        {
          rows: [
            ['№', 'Захід', 'Виконавець', 'Джерела фінансування', wide('Обсяги фінансування, грн', 3)],
            ['', '', '', '', 'Усього', '2024', '2025'],
            ['1', '2', '3', '4', '5', '6', '7'],
            ['1', 'Ремонт притулку', 'Відділ будівництва', 'місцевий бюджет', '30 000,00', '10 000,00', '20 000,00'],
            ['', 'Усього', '', '', '30 000,00', '10 000,00', '20 000,00'],
          ],
        },
      ]),
    )
    expect(outlineOf(plan)).toEqual(['   M 1 Ремонт притулку'])
    expect(measuresOf(plan)[0]?.funding).toMatchObject({
      source: 'місцевий бюджет',
      amount: 30,
      byYear: { 2024: 10, 2025: 20 },
    })
    expect(plan.totals).toMatchObject({ planned: 30 })
  })

  test('rows under one measure are its sources of money', () => {
    const plan = read(
      documentOf([
        titled('Програма'),
        {
          rows: [
            ['№', 'Захід', 'Виконавець', 'Джерела фінансування', '2024 рік, тис. грн', '2025 рік, тис. грн'],
            [
              { text: '1', rows: 2 },
              { text: 'Ремонт', rows: 2 },
              { text: 'Відділ будівництва', rows: 2 },
              'обласний бюджет',
              '100',
              '200',
            ],
            [null, null, null, 'місцевий бюджет', '10', '20'],
          ],
        },
      ]),
    )
    expect(measuresOf(plan)).toHaveLength(1)
    expect(measuresOf(plan)[0]?.funding).toMatchObject({ amount: 330, byYear: { 2024: 110, 2025: 220 } })
    expect(measuresOf(plan)[0]?.funding?.source).toMatch(/обласний бюджет.+місцевий бюджет/)
  })

  test('without headings columns are told by their content, and said to be guessed', () => {
    const plan = read(
      documentOf([
        titled('Заходи з протидії насильству на 2024 рік'),
        {
          rows: [
            ['1.', 'Провести нараду з керівниками закладів', 'Відділ освіти сільської ради', 'Березень 2024 року'],
            ['2.', 'Оновити стенди в амбулаторіях громади', 'КНП «Липівська амбулаторія»', 'Протягом року'],
            ['3.', 'Організувати зустріч з поліцією громади', 'Служба у справах дітей', 'Червень 2024 року'],
            ['4.', 'Підготувати звіт про роботу бригади', 'Центр надання соціальних послуг', 'Грудень 2024 року'],
          ],
        },
      ]),
    )
    expect(outlineOf(plan)).toEqual([
      '   M 1 Провести нараду з керівниками закладів',
      '   M 2 Оновити стенди в амбулаторіях громади',
      '   M 3 Організувати зустріч з поліцією громади',
      '   M 4 Підготувати звіт про роботу бригади',
    ])
    expect(namesOf(plan)[3]).toEqual(['Центр надання соціальних послуг'])
    expect(spans(plan)[0]).toBe('2024-03-01..2024-03-31')
    for (const { unsure } of measuresOf(plan))
      expect(unsure).toEqual(expect.arrayContaining(['text', 'executors', 'term']))
  })

  test('columns that did not fit on the page stand in a table beside', () => {
    const plan = read(
      documentOf([
        titled('План дій на 2025 рік'),
        {
          rows: [
            ['№', 'Завдання', 'Заходи'],
            ['1', 'Рівні права', 'Провести форум'],
            ['2', 'Безпека', 'Облаштувати укриття'],
          ],
        },
        {
          rows: [
            ['№', 'Виконавці', 'Термін'],
            ['1', 'Відділ культури', '2025'],
            ['2', 'Секретар ради', '2026'],
          ],
        },
      ]),
    )
    expect(namesOf(plan)).toEqual([['Відділ культури'], ['Секретар ради']])
    expect(spans(plan)[1]).toBe('2026-01-01..2026-12-31')
  })

  test('one heading for two fields fills both; a lone column of national measures is the measure', () => {
    const plan = read(
      documentOf([
        titled('План'),
        {
          rows: [
            ['Захід Національного плану', 'Виконавець (співвиконавці)', 'Очікуваний результат / індикатор'],
            ['Провести аудит', 'Відділ кадрів', 'проведено 3 аудити'],
          ],
        },
      ]),
    )
    const [measure] = measuresOf(plan)
    expect(measure).toMatchObject({
      text: 'Провести аудит',
      nationalMeasure: null,
      expectedResult: 'проведено 3 аудити',
    })
    expect(measure?.indicators[0]?.targets).toMatchObject([{ comparator: '=', value: 3 }])
  })

  test('a target in a column of its own belongs to the indicator, the base value stays in the source', () => {
    const plan = read(
      documentOf([
        titled('План'),
        {
          rows: [
            ['Захід', 'Виконавець', 'Показник', 'Базове значення', 'Цільове значення'],
            ['Форум жінок', 'Відділ культури', 'частка учасниць', '10 %', '40 %'],
          ],
        },
      ]),
    )
    const [measure] = measuresOf(plan)
    expect(measure?.indicators[0]).toMatchObject({ text: 'частка учасниць', targets: [{ comparator: '=', value: 40 }] })
    expect(measure?.fieldSources?.indicators?.raw).toContain('10 %')
  })
})

describe('cells', () => {
  test('a merged cell holds for every measure that it covers', () => {
    const plan = read(
      documentOf([
        titled('План'),
        {
          rows: [
            ['Завдання', 'Захід', 'Виконавець', 'Очікуваний результат'],
            [
              { text: '1. Освіта', rows: 2 },
              '1) лекції',
              { text: 'Відділ освіти', rows: 2 },
              { text: 'зросте обізнаність', rows: 2 },
            ],
            [null, '2) вікторини', null, null],
          ],
        },
      ]),
    )
    expect(namesOf(plan)).toEqual([['Відділ освіти'], ['Відділ освіти']])
    expect(measuresOf(plan).map(({ expectedResult, unsure }) => [expectedResult, unsure])).toEqual([
      ['зросте обізнаність', []],
      ['зросте обізнаність', []],
    ])
  })

  test('text loses merged cells: they are filled from above and marked, a single gap stays a gap', () => {
    const rows = [
      ['Завдання', 'Захід', 'Виконавець', 'Термін', 'Очікуваний результат'],
      ['1. Освіта', '1) лекції', 'Відділ освіти', '2024', 'зросте обізнаність'],
      ['', '2) вікторини', 'Відділ освіти', '', ''],
      ['', '3) конкурси', 'Бібліотека', '2025', ''],
      ['2. Медицина', '1) огляди', 'Лікарня', '2024', ''],
    ]
    const plan = read(documentOf([titled('План'), { rows }], 'text'))
    const measures = measuresOf(plan)
    expect(measures.map(({ expectedResult }) => expectedResult)).toEqual([
      'зросте обізнаність',
      'зросте обізнаність',
      'зросте обізнаність',
      null,
    ])
    expect(measures.map(({ unsure }) => unsure.includes('expectedResult'))).toEqual([false, true, true, false])
    expect(measures[1]?.term).toBeNull()
  })

  test('several measures in one cell get their executors and terms in sequence', () => {
    const plan = read(
      documentOf([
        titled('План на 2025 рік'),
        {
          rows: [
            ['Завдання', 'Заходи', 'Виконавці', 'Терміни'],
            ['1. Обізнаність', '1) лекції;\n2) виставка', 'Відділ освіти\nБібліотека', '2025\nтравень 2026'],
            ['2. Безпека', '1) огляд;\n2) ремонт', 'КП «Світло»', '2025'],
          ],
        },
      ]),
    )
    expect(outlineOf(plan)).toEqual([
      '  T 1 Обізнаність',
      '   M 1 лекції',
      '   M 2 виставка',
      '  T 2 Безпека',
      '   M 1 огляд',
      '   M 2 ремонт',
    ])
    expect(namesOf(plan)).toEqual([['Відділ освіти'], ['Бібліотека'], ['КП «Світло»'], ['КП «Світло»']])
    expect(spans(plan)[1]).toBe('2026-05-01..2026-05-31')
  })

  test('a row that a page cut is joined again, with the heading repeated between', () => {
    const heading = ['Завдання', 'Захід', 'Виконавець', 'Термін']
    const plan = read(
      documentOf([
        titled('План'),
        {
          rows: [
            heading,
            ['1. Підтримка родин і', '1) відкрити консультаційний пункт для', 'Центр соціальних', '2025'],
            heading,
            ['громадських ініціатив', 'батьків та опікунів', 'послуг міської ради', ''],
            ['', '2) провести зустрічі', 'Відділ молоді', '2026'],
          ],
        },
      ]),
    )
    expect(outlineOf(plan)).toEqual([
      '  T 1 Підтримка родин і громадських ініціатив',
      '   M 1 відкрити консультаційний пункт для батьків та опікунів',
      '   M 2 провести зустрічі',
    ])
    expect(namesOf(plan)[0]).toEqual(['Центр соціальних послуг міської ради'])
  })

  test('measures that begin with a small letter and have no numbers stay apart', () => {
    const plan = read(
      documentOf([
        titled('Заходи щодо підтримки родин на 2024–2025 роки'),
        {
          rows: [
            ['Зміст заходу', 'Відповідальні', 'Термін виконання'],
            ['забезпечити роботу гарячої лінії', 'Служба у справах дітей', 'постійно'],
            ['провести місячник правових знань', 'Відділ освіти', 'квітень 2024'],
            ['організувати табір для дітей', 'Відділ молоді', 'липень 2025'],
          ],
        },
      ]),
    )
    expect(measuresOf(plan)).toHaveLength(3)
  })

  test('a shifted row of a text table is put right and named as a finding', () => {
    const rows = [
      ['Завдання', 'Захід національного плану', 'Захід місцевого плану', 'Виконавець', 'Термін'],
      ['1. Мир', '1) навчання', '1.1.1. Провести навчання', 'Відділ освіти', '2024'],
      ['', '2) аудит', '1.1.2. Провести аудит', 'Відділ кадрів', '2025'],
      ['', '1.1.3. Оприлюднити звіт про аудит', 'Відділ кадрів', '2026', ''],
    ]
    const plan = importDocument(documentOf([titled('План'), { rows }], 'text'))
    expect(measuresOf(plan)[2]).toMatchObject({
      number: '1.1.3',
      text: 'Оприлюднити звіт про аудит',
      executors: [{ name: 'Відділ кадрів', byConsent: false }],
      nationalMeasure: { number: '2', text: 'аудит' },
    })
    expect(plan.findings.filter(({ rule }) => rule === 'cells-shifted')).toMatchObject([{ at: '1.1.3' }])
  })
})

describe('kinds of documents', () => {
  test('a programme of the model form: passport, tables of resources and of indicators, measures, signature', () => {
    const plan = read(
      documentOf([
        'Додаток 2\nдо рішення сьомої сесії\nЛісівської селищної ради\nвосьмого скликання\nвід 20 грудня 2023 р. № 7/12-VIII',
        titled('КОМПЛЕКСНА ПРОГРАМА'),
        titled('протидії насильству на 2024–2026 роки'),
        {
          rows: [
            ['1', 'Ініціатор розроблення програми', 'Відділ соціального захисту'],
            ['2', 'Розробник програми', 'Відділ соціального захисту'],
            ['3', 'Відповідальний виконавець програми', 'Відділ соціального захисту'],
            ['4', 'Учасники програми', 'Служба у справах дітей, відділ освіти'],
            ['5', 'Термін реалізації програми', '2024–2026 роки'],
            ['6', 'Загальний обсяг фінансових ресурсів, тис. грн', '450,0'],
          ],
        },
        {
          rows: [
            [{ text: 'Обсяг коштів, які пропонується залучити', rows: 2 }, wide('Етапи виконання', 2), 'Усього витрат'],
            [null, '2024', '2025', ''],
            ['Обсяг ресурсів, усього', '100', '350', '450'],
          ],
        },
        {
          rows: [
            ['№', 'Назва показника', 'Одиниця виміру', '2024', '2025'],
            ['1', 'Кількість осіб, які отримали допомогу', 'осіб', '10', '20'],
          ],
        },
        {
          rows: [
            [
              '№ з/п',
              'Назва напряму діяльності (пріоритетні завдання)',
              'Перелік заходів програми',
              'Виконавці',
              'Строк виконання',
            ],
            ['1', 'Розвиток служб', '1.1. Створити притулок', 'Відділ соціального захисту', '2024–2025'],
          ],
        },
        'Щороку до 15 січня виконавці подають звіт про виконання заходів відділу соціального захисту.',
        'Секретар ради',
        'Марія ЯВОРСЬКА',
      ]),
    )
    expect(plan).toMatchObject({
      kind: 'target-programme',
      title: 'КОМПЛЕКСНА ПРОГРАМА протидії насильству на 2024–2026 роки',
      community: 'Лісівська селищна рада',
      approval: { body: 'Лісівська селищна рада', act: 'рішення', number: '7/12-VIII', date: '2023-12-20' },
      passport: {
        initiator: 'Відділ соціального захисту',
        participants: ['Служба у справах дітей', 'відділ освіти'],
        term: '2024–2026 роки',
        fundingVolume: '450,0',
        fundingSource: null,
      },
      reportingDeadline: { month: 1, day: 15, to: 'відділ соціального захисту' },
      signatures: [{ post: 'Секретар ради', name: 'Марія ЯВОРСЬКА' }],
    })
    expect(outlineOf(plan)).toEqual(['  T 1 Розвиток служб', '   M 1.1 Створити притулок'])
  })

  test('a report with plan and fact by budget, a narrative and a total with funds', () => {
    const plan = read(
      documentOf([
        titled('Звіт про стан виконання програми «Рівність» за 2023 рік'),
        {
          rows: [
            [
              { text: '№', rows: 2 },
              { text: 'Заходи', rows: 2 },
              wide('Обсяг фінансування, тис. грн', 3),
              { text: '% виконання', rows: 2 },
              { text: 'Інформація про виконання', rows: 2 },
            ],
            [null, null, 'Передбачено', 'З урахуванням змін', 'Касові видатки', null, null],
            ['1', 'Оплата тренінгів', '20,0', '15', '14,5', '96,7', 'Проведено 3 тренінги'],
            ['2', 'Друк брошур', '5', '5', '0', '0', 'Не виконано'],
            ['', 'ВСЬОГО', '25', '20', '14,5', '72,5', ''],
            ['', 'у т.ч. загальний фонд', '20', '15', '14,5', '96,7', ''],
            ['', 'спеціальний фонд', '5', '5', '0', '0', ''],
          ],
        },
      ]),
    )
    expect(plan).toMatchObject({ kind: 'implementation-report', reportYear: 2023, period: { from: null, to: null } })
    expect(measuresOf(plan).map(({ execution }) => execution)).toEqual([
      { planned: 20, revised: 15, financed: 14.5, percent: 96.7, narrative: 'Проведено 3 тренінги' },
      { planned: 5, revised: 5, financed: 0, percent: 0, narrative: 'Не виконано' },
    ])
    expect(plan.totals).toEqual({
      planned: 25,
      revised: 20,
      financed: 14.5,
      percent: 72.5,
      general: { planned: 20, revised: 15, financed: 14.5, percent: 96.7 },
      special: { planned: 5, revised: 5, financed: 0, percent: 0 },
    })
  })

  test('plan and fact by budget: the column of the whole counts, not the sum of all columns', () => {
    const plan = read(
      documentOf([
        titled('ЗВІТ про виконання програми за 2024 рік'),
        {
          rows: [
            [
              'Захід',
              wide('Планові обсяги фінансування, тис. грн', 2),
              wide('Фактичні обсяги фінансування, тис. грн', 2),
              'Стан виконання',
            ],
            ['', 'усього', 'у т.ч. місцевий бюджет', 'усього', 'у т.ч. місцевий бюджет', ''],
            ['Придбання обладнання', '100,0', '80,0', '95,5', '80', 'Придбано'],
          ],
        },
      ]),
    )
    expect(measuresOf(plan)[0]?.execution).toMatchObject({ planned: 100, financed: 95.5, narrative: 'Придбано' })
  })

  test('a sheet with its title above and its signature below the table', () => {
    const rows = [
      ['План заходів Береківської громади на 2024 рік', '', '', '', ''],
      ['', '', '', '', ''],
      ['№', 'Захід', 'Термін', 'Виконавець', 'Показник'],
      ['1', 'Організаційні заходи', '', '', ''],
      ['1.1', 'Створити раду', '2024', 'Виконком', 'раду створено'],
      ['2', 'Навчання', '', '', ''],
      ['2.1', 'Провести навчання', '2024', 'Відділ кадрів', 'навчено 10 осіб'],
      ['', '', '', '', ''],
      ['Секретар ради', '', '', 'Ірина ЛІСОВА', ''],
    ]
    const plan = read(documentOf([{ rows }], 'xlsx'))
    expect(plan.title).toBe('План заходів Береківської громади на 2024 рік')
    expect(outlineOf(plan)).toEqual([
      'G 1 Організаційні заходи',
      '   M 1.1 Створити раду',
      'G 2 Навчання',
      '   M 2.1 Провести навчання',
    ])
    expect(plan.signatures).toEqual([{ post: 'Секретар ради', name: 'Ірина ЛІСОВА' }])
  })

  test('places: each measure knows its row, each field its cell and words', () => {
    const plan = read(
      documentOf([
        titled('План'),
        {
          rows: [
            ['Захід', 'Виконавець'],
            ['Перший', 'Відділ освіти;\nБібліотека'],
            ['Другий', 'Виконком'],
          ],
        },
      ]),
    )
    const [first, second] = measuresOf(plan)
    expect([first?.source.row, second?.source.row]).toEqual([2, 3])
    expect(first?.fieldSources?.executors).toEqual({
      place: { page: null, table: 1, row: 2, column: 2 },
      raw: 'Відділ освіти;\nБібліотека',
    })
  })

  test.each([
    ['nothing', documentOf([])],
    ['prose', documentOf(['Перше речення листа без жодного заходу.', 'Друге речення.'])],
    [
      'a table of another kind',
      documentOf([
        {
          rows: [
            ['Прізвище', 'Телефон'],
            ['Лісова', '111'],
            ['Гай', '222'],
          ],
        },
      ]),
    ],
  ])('%s is no plan', (_, model) => {
    expect(() => importDocument(model)).toThrow(expect.objectContaining({ code: 'intake.no_measures' }))
  })
})
