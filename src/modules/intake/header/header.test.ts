import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphOf, tableOf, titled } from '../structure/testing/document-of.ts'
import { readApproval } from './approval.ts'
import { readCommunity } from './community.ts'
import { readDate, readDayAndMonth } from './dates.ts'
import { headerLines } from './header-lines.ts'
import { nominative, nominativeOfDative, ordinaryCase } from './nominative.ts'
import { isPassport, readPassport } from './passport.ts'
import { readPeriod, readReportYear } from './period.ts'
import { readReportingDeadline } from './reporting-deadline.ts'
import { readSignatures } from './signatures.ts'
import { readTitle } from './title.ts'

const lines = (...texts: string[]) => headerLines(texts.map((text) => paragraphOf(text)))
const approval = (...texts: string[]) => readApproval(lines(...texts), texts.join('\n'))

test.each([
  ['Вільшанської селищної територіальної громади', 'Вільшанська селищна територіальна громада'],
  ['виконавчого комітету Ясенівської міської ради', 'виконавчий комітет Ясенівської міської ради'],
  ['районної військової адміністрації', 'районна військова адміністрація'],
  ['Ясенівського міського голови', 'Ясенівський міський голова'],
  ['виконавчий комітет Ясенівської міської ради', 'виконавчий комітет Ясенівської міської ради'],
  ['Ясенівська міська рада', 'Ясенівська міська рада'],
])('%s → %s', (genitive, expected) => {
  expect(nominative(genitive)).toBe(expected)
  expect(nominative(expected)).toBe(expected)
})

test('the addressee of a report from the dative', () => {
  expect(nominativeOfDative('управлінню соціального захисту')).toBe('управління соціального захисту')
  expect(nominativeOfDative('виконавчому комітету сільської ради')).toBe('виконавчий комітет сільської ради')
  expect(ordinaryCase('ЯСЕНІВСЬКА МІСЬКА РАДА')).toBe('Ясенівська міська рада')
})

test('dates in figures and words read the same', () => {
  const months = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' ')
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1995-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true }),
      (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, day] = iso.split('-')
        const word = months[Number(month) - 1]
        expect(readDate(`від ${day}.${month}.${year}р. № 5`)).toBe(iso)
        expect(readDate(`від «${Number(day)}» ${word} ${year} року № 5`)).toBe(iso)
        expect(readDayAndMonth(`до ${Number(day)} ${word}`)).toEqual({ day: Number(day), month: Number(month) })
      },
    ),
  )
  expect(readDate('« ___ » ______ 2024 р.')).toBeNull()
  expect(readDate('45.13.2024')).toBeNull()
})

test.each([
  ['Програма на 2021-2023 роки', 2021, 2023],
  ['План дій у 2026–2030 роках', 2026, 2030],
  ['План на період до 2025 року', null, 2025],
  ['План дій на період до 2025 року у місті на 2021-2023 роки', 2021, 2023],
  ['План заходів на 2024 рік', 2024, 2024],
  ['Програма на 2022, 2023 та 2024 роки', 2022, 2024],
  ['Звіт про виконання програми «Родина на 2020–2025 роки»', 2020, 2025],
  ['Заходи з виконання Указу', null, null],
])('period of «%s»', (title, from, to) => {
  expect(readPeriod(title)).toEqual({ from, to })
})

test('year of a report', () => {
  expect(readReportYear('Звіт за 2023 рік')).toBe(2023)
  expect(readReportYear('Інформація станом на 01.01.2024')).toBe(2023)
  for (const part of ['III квартал', 'перше півріччя', '9 місяців', 'січень–вересень'])
    expect(readReportYear(`Стан виконання за ${part} 2025 року`)).toBe(2025)
  expect(readReportYear('Звіт станом на 01.07.2025')).toBe(2025)
  expect(readReportYear('Звіт')).toBeNull()
})

describe('approval', () => {
  test('annex of a decision', () => {
    expect(
      approval('Додаток', 'до рішення виконавчого комітету', 'Ясенівської міської ради', 'від 04.03.2026р. № 106'),
    ).toEqual({
      body: 'виконавчий комітет Ясенівської міської ради',
      act: 'рішення',
      number: '106',
      date: '2026-03-04',
    })
  })

  test('the count of sessions is no part of the body', () => {
    expect(
      approval(
        'ЗАТВЕРДЖЕНО',
        'рішення тринадцятої сесії',
        'Гайської сільської ради восьмого скликання',
        'від 12 квітня 2024 року № 13/5-VIII',
      ),
    ).toEqual({ body: 'Гайська сільська рада', act: 'рішення', number: '13/5-VIII', date: '2024-04-12' })
  })

  test('the head of the decision names in full what the annex names in short', () => {
    const found = approval(
      'ЯСЕНІВСЬКА МІСЬКА РАДА',
      'Р І Ш Е Н Н Я',
      '23.07.2021',
      '№ 268',
      'Про затвердження Програми',
      'ЗАТВЕРДЖЕНО',
      'рішення міської ради',
      'від 23.07.2021 № 268',
    )
    expect(found).toEqual({ body: 'Ясенівська міська рада', act: 'рішення', number: '268', date: '2021-07-23' })
  })

  test('an order, an official without an act, and nothing', () => {
    expect(
      approval('ЗАТВЕРДЖЕНО', 'розпорядження начальника районної військової адміністрації', 'від 01.02.2024 № 17-р'),
    ).toMatchObject({ act: 'розпорядження', number: '17-р', date: '2024-02-01' })
    expect(approval('ЗАТВЕРДЖУЮ', 'Ясенівський міський голова', '«___» ______ 2024 р.')).toEqual({
      body: 'Ясенівський міський голова',
      act: null,
      number: null,
      date: null,
    })
    expect(approval('План заходів на 2024 рік')).toBeNull()
  })
})

describe('title', () => {
  test('centred lines are joined, the decision’s own heading is none', () => {
    const blocks = [
      paragraphOf('Про затвердження Програми підтримки родин'),
      paragraphOf('Програма розрахована на три роки і має два етапи.'),
      titled('ПРОГРАМА'),
      titled('підтримки родин Гайської сільської ради'),
      titled('на 2024–2026 роки'),
      paragraphOf('I. Паспорт Програми'),
    ]
    expect(readTitle(headerLines(blocks))).toBe('ПРОГРАМА підтримки родин Гайської сільської ради на 2024–2026 роки')
  })

  test('lines of one paragraph after other words, without any setting', () => {
    expect(readTitle(lines('від 01.02.2024 № 5\nПЛАН\nзаходів щодо рівності\nна 2024 рік'))).toBe(
      'ПЛАН заходів щодо рівності на 2024 рік',
    )
  })

  test('a heading of the annex that names no programme gives way to a short title', () => {
    const blocks = [
      titled('Програма «Опора»'),
      paragraphOf('Додаток 2'),
      titled('НАПРЯМИ ДІЯЛЬНОСТІ ТА ЗАХОДИ ПРОГРАМИ'),
    ]
    expect(readTitle(headerLines(blocks))).toBe('Програма «Опора»')
    expect(readTitle(headerLines([titled('ЗАВДАННЯ І ЗАХОДИ ПРОГРАМИ')]))).toBe('ЗАВДАННЯ І ЗАХОДИ ПРОГРАМИ')
  })

  test('headings of parts and of goals below a whole title are no part of it', () => {
    for (const next of ['Напрями діяльності та заходи Програми', 'Перелік скорочень', 'Стратегічна ціль 1. Участь'])
      expect(readTitle(headerLines([titled('Програма «Опора» на 2024–2026 роки'), titled(next)]))).toBe(
        'Програма «Опора» на 2024–2026 роки',
      )
  })

  test('a report that calls itself information', () => {
    expect(readTitle(lines('Інформація', 'про стан виконання плану дій громади за 2025 рік'))).toBe(
      'Інформація про стан виконання плану дій громади за 2025 рік',
    )
  })

  test('a title that could go on takes no line that is set otherwise', () => {
    const blocks = [titled('Про хід'), titled('План заходів'), paragraphOf('Відповідальна особа: секретар')]
    expect(readTitle(headerLines(blocks))).toBe('План заходів')
    expect(readTitle(lines('Заходи', 'Програми підтримки родин на 2024–2026 роки'))).toBe(
      'Заходи Програми підтримки родин на 2024–2026 роки',
    )
  })

  test('without a title the decision tells it', () => {
    expect(readTitle(lines('Про затвердження Програми «Рівність» на 2024 рік'))).toBe('Програма «Рівність» на 2024 рік')
  })
})

test('community: the named one, the settlement under the council, the council', () => {
  const none = () => ''
  expect(readCommunity('План Гайської сільської територіальної громади', [], none)).toBe(
    'Гайська сільська територіальна громада',
  )
  expect(readCommunity('План у Гайській сільській територіальній громаді', [], none)).toBe(
    'Гайська сільська територіальна громада',
  )
  expect(readCommunity('План', lines('ГАЙСЬКА СІЛЬСЬКА РАДА', 'с. Гаї'), none)).toBe('с. Гаї')
  expect(readCommunity('План Гайської сільської ради', [], none)).toBe('Гайська сільська рада')
  expect(readCommunity('План', [], () => 'для територіальної громади міста Ясенів')).toBe(
    'територіальна громада міста Ясенів',
  )
  expect(readCommunity('План', [], none)).toBeNull()
})

test('passport: rows in any order, with or without numbers; a table of measures is none', () => {
  const table = tableOf({
    rows: [
      ['Строк реалізації', '2024 рік'],
      ['Розробник', 'Відділ культури'],
      ['Джерела фінансування', 'місцевий бюджет'],
      ['Ініціатор', 'Сільський голова'],
    ],
  })
  expect(readPassport([table])).toMatchObject({
    initiator: 'Сільський голова',
    developer: 'Відділ культури',
    term: '2024 рік',
    fundingSource: 'місцевий бюджет',
    participants: [],
  })
  const measures = tableOf({
    rows: [
      ['Захід', 'Виконавець'],
      ['Лекція', 'Школа'],
      ['Виставка', 'Бібліотека'],
    ],
  })
  expect(isPassport(measures)).toBe(false)
})

test.each([
  [
    'Виконавці щороку до 25 грудня подають інформацію відділу освіти сільської ради.',
    12,
    25,
    'відділ освіти сільської ради',
  ],
  ['Співвиконавцям надавати звіт раз на рік, до 10 січня.', 1, 10, null],
])('deadline of reports: %s', (text, month, day, to) => {
  expect(readReportingDeadline(['Інше речення до 5 травня.', text])).toEqual({ month, day, to })
})

test('a day that concerns no report is no deadline', () => {
  expect(readReportingDeadline(['Ремонт закінчити до 25 грудня.', 'до 1 вересня подають заяви'])).toBeNull()
})

test('signatures: name on the line of the post, under it, and after a long post', () => {
  const found = readSignatures(
    lines(
      'Секретар ради                 Марія ЯВІР',
      'Начальник відділу культури,',
      'молоді та спорту',
      'О. Гайова',
      'Додаток',
    ),
  )
  expect(found).toEqual([
    { post: 'Секретар ради', name: 'Марія ЯВІР' },
    { post: 'Начальник відділу культури, молоді та спорту', name: 'О. Гайова' },
  ])
})
