import { describe, expect, it } from 'vitest'
import { findingsAfter, rulesOfIndicator, rulesOfText } from '../testing/one-measure.ts'

describe('quotes-unbalanced', () => {
  it.each([
    '1) навчання; 2) зустрічі; а) перша',
    '(у тому числі «Дім» і „Сад”)',
    'акція "Тиша" та "Слово"',
    '“Тиша“ і ”Слово”',
    'проєкт „Поруч ˮ і „Разомˮ',
    'гурток «Веселка «Плюс»»',
    'кабінет (перший [верхній] поверх)',
  ])('%s is balanced', (text) => expect(rulesOfText(text)).toEqual([]))

  it.each([
    'гурток «Веселка',
    'гурток Веселка»',
    'акція "Тиша та зустріч',
    '(перший (другий) поверх',
    'третій] поверх',
    '„Сад» і',
  ])('%s is not', (text) => expect(rulesOfText(text)).toEqual(['quotes-unbalanced']))

  it('takes a lone 9 for a missed Shift', () => {
    const [finding] = findingsAfter((measure) => {
      measure.executors.push({ name: 'Ліцей 9корпус молодших класів)', byConsent: false })
    })
    expect(finding?.suggestion).toBe('Ліцей (корпус молодших класів)')
  })

  it('looks into the whole cell of executors, from which «(за згодою)» was taken', () => {
    const findings = findingsAfter((measure) => {
      measure.fieldSources = {
        executors: { place: { page: 1, table: 1, row: 2, column: 3 }, raw: 'Рада ветеранів (за згодою' },
      }
    })
    expect(findings).toMatchObject([{ rule: 'quotes-unbalanced', at: '1.1', field: 'executors' }])
  })
})

describe('words-split and words-run-together', () => {
  it.each([
    ['у місті Вільшан ка та Вільшанка', 'words-split'],
    ['на базі закла дів освіти та інших закладів', 'words-split'],
    ['потреби громадиВільшанської', 'words-run-together'],
    ['для жінок,чоловіків', 'words-run-together'],
    ['для жінок;чоловіків', 'words-run-together'],
  ])('%s: %s', (text, rule) => expect(rulesOfText(text)).toEqual([rule]))

  it.each([
    'про ведення обліку та проведення ярмарку',
    'застосунок «ДіяПлюс» і портал УкрПоміч',
    'гендерно чутливий і гендерночутливий бюджет, гендерно чутливе навчання',
    'о 10:30, 18,5 тисячі; далі',
    'від 5-ї до 7-ї години',
  ])('%s is right', (text) => expect(rulesOfText(text)).toEqual([]))

  it('finds a broken name in the words of the cell though the value was repaired', () => {
    const findings = findingsAfter((measure) => {
      measure.fieldSources = {
        executors: {
          place: { page: 1, table: 1, row: 2, column: 3 },
          raw: 'Вільшан ський відділ поліції\nВільшан\nський клуб',
        },
      }
    })
    expect(findings.map(({ rule, at, suggestion }) => [rule, at, suggestion])).toEqual([
      ['words-split', '1.1', 'Вільшанський'],
    ])
  })
})

describe('letters-mixed', () => {
  it.each(['громадa', 'Cлужба', 'допомогъю', 'сердцы'])('%s', (text) =>
    expect(rulesOfText(text)).toEqual(['letters-mixed']),
  )
  it.each(['YouTube-канал', 'IІ квартал', 'COVID-19', 'м² і м3'])('%s is left alone', (text) =>
    expect(rulesOfText(text)).toEqual([]),
  )
})

describe('word-misspelt', () => {
  const often = 'громадський рух, громадська рада, громадське радіо, громадська варта, громадська думка'
  it.each([
    ['гормадська', 'громадська'],
    ['громадскьа', undefined],
    ['громдська', 'громадська'],
    ['допомогии', undefined],
    ['рекомендаціі', 'рекомендації'],
    ['соціальноого', 'соціального'],
  ])('%s', (word, repaired) => {
    const found = findingsAfter((measure) => {
      measure.text = `${measure.text}: ${often}, громадська думка, ${word}`
    })
    expect(found.find(({ rule }) => rule === 'word-misspelt')?.suggestion).toBe(repaired)
  })
})

describe('indicator-not-measurable', () => {
  it.each([
    'брати участь у роботі ради',
    'В громаді',
    'підвищення обізнаності',
    'забезпечення координації',
    'покращено взаємодію',
    'забезпечено належний захист',
  ])('%s', (text) => expect(rulesOfIndicator(text)).toEqual(['indicator-not-measurable']))

  it.each([
    'затверджено порядок',
    'результати оприлюднено',
    'кількість осіб',
    'підвищення обізнаності на 15 відсотків',
    'усі педагоги пройшли навчання',
    'забезпечено роботу цілодобової лінії',
    'звіт подано до ради',
    'частка задоволених послугою',
    'у громаді відкрито притулок',
  ])('%s can be measured', (text) => expect(rulesOfIndicator(text)).toEqual([]))
})

describe('target-national-scale', () => {
  it.each([
    'в усіх областях утворено центри',
    'у кожній територіальній громаді створено простір',
    'аудит проведено у 30 відсотках територіальних громад',
    'навчено працівників усіх установ сектору безпеки і оборони',
    'затверджено Державний стандарт послуги',
    'по всій Україні розміщено плакати',
  ])('%s', (text) => expect(rulesOfIndicator(text)).toEqual(['target-national-scale']))

  it.each([
    'у кожному старостинському окрузі проведено зустріч',
    'порядок затверджено відповідно до Закону України «Про звернення громадян»',
    'кількість громадян, які звернулися',
    'усі заклади освіти громади облаштовано',
    'відбулася подія в межах всеукраїнської акції',
    'розроблено програму на виконання Національної стратегії',
    'по всій громаді розміщено плакати',
  ])('%s is local', (text) => expect(rulesOfIndicator(text)).toEqual([]))

  const counting = (value: number, text: string, population: number | null, community?: string) =>
    findingsAfter(
      (measure, plan) => {
        if (community) plan.community = community
        measure.indicators = [
          { text, targets: [{ comparator: '>=', value, unit: 'осіб', per: null }], disaggregation: [] },
        ]
      },
      { population },
    ).map(({ rule, severity }) => `${rule} ${severity}`)

  it('counts people against the residents', () => {
    expect(counting(9000, 'охоплено 9000 осіб', 8000)).toEqual(['target-national-scale warning'])
    expect(counting(7000, 'охоплено 7000 осіб', 8000)).toEqual([])
    expect(counting(900, 'навчання пройшли 900 осіб', 8000)).toEqual(['target-national-scale notice'])
    expect(counting(9000, 'охоплено 9000 осіб', null)).toEqual([])
    expect(counting(200_000, 'охоплено 200 000 осіб', null, 'Сосницька сільська територіальна громада')).toEqual([
      'target-national-scale warning',
    ])
  })
})
