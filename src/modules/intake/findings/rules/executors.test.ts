import { describe, expect, it } from 'vitest'
import { findingsAfter, rulesOfExecutors } from '../testing/one-measure.ts'

describe('executor-name-varies', () => {
  it.each([
    ['Відділ освіти Вільшанської міської ради'],
    ['Відділ освіти, молоді та спорту'],
    ['Відділ освити'],
    ['Управління соціального захисту населення виконавчого комітету міської ради'],
    ['Заступник міського голови, з гуманітарних питань'],
    ['Центр соціальних служб'],
    ['Служба у справах дітей (сектор усиновлення)'],
    ['Відділ туризму та культури'],
  ])('%s is another spelling of an executor of the plan', (name) =>
    expect(rulesOfExecutors(name)).toContain('executor-name-varies'),
  )

  it.each([
    ['відділ освіти'],
    ['УСЗН (управління соціального захисту населення)'],
    ['Сосницький міський центр соціальних служб'],
    ['Заступник міського голови з економічних питань'],
    ['Управління житлово-комунального господарства'],
    ['Служба у справах ветеранів'],
    ['Ліцей № 1', 'Ліцей № 2'],
    ['громадські об’єднання ветеранів', 'громадські організації'],
    ['Обласний центр зайнятості', 'Вільшанський міський центр зайнятості'],
  ])('%s is no other spelling', (...names) => expect(rulesOfExecutors(...names)).not.toContain('executor-name-varies'))

  it('keeps departments of two councils apart', () => {
    const findings = findingsAfter((measure, plan) => {
      plan.strategicGoals.length = 1
      measure.executors = [
        { name: 'Архівний відділ Вільшанської міської ради', byConsent: false },
        { name: 'Архівний відділ Сосницької районної військової адміністрації', byConsent: true },
      ]
    })
    expect(findings).toEqual([])
  })

  it('names every spelling with its places and offers the usual one', () => {
    const [finding] = findingsAfter((measure) => {
      measure.executors = [{ name: 'Відділ культури та турізму', byConsent: false }]
    })
    expect(finding).toMatchObject({ at: 'document', field: 'executors', suggestion: 'Відділ культури та туризму' })
    expect(finding?.message).toContain('«Відділ культури та турізму» (1.1)')
    expect(finding?.message).toContain('2.4')
  })
})

describe('executor-not-an-organisation', () => {
  it.each(['Охорона здоров’я', 'Культура', 'молодіжна політика та спорт', 'Житлово-комунальне господарство'])(
    '%s is a field of work',
    (name) => expect(rulesOfExecutors(name)).toEqual(['executor-not-an-organisation']),
  )

  it.each(['Відділ охорони здоров’я', 'Староста', 'Бібліотека', 'ПП «Світанок»', 'Освітній хаб', 'Молодіжна рада'])(
    '%s is somebody',
    (name) => expect(rulesOfExecutors(name)).not.toContain('executor-not-an-organisation'),
  )
})

describe('executor-central-body', () => {
  it.each([
    'Мінкультури',
    'МОЗ',
    'Державна служба України з питань праці',
    'Нацполіція',
    'Національна поліція України',
    'Кабінет Міністрів України',
  ])('%s is a central body', (name) => expect(rulesOfExecutors(name)).toContain('executor-central-body'))

  it.each([
    'Головне управління Національної поліції в Сосницькій області',
    'Вільшанське районне управління ДСНС',
    'Сервісний центр Пенсійного фонду України у місті Вільшанка',
    'Мінська районна рада',
    'Національна поліція у Вільшанському районі',
    'Відділ державної виконавчої служби у місті Вільшанка Міністерства юстиції',
  ])('%s is a unit in the place', (name) => expect(rulesOfExecutors(name)).not.toContain('executor-central-body'))
})

describe('abbreviation-unexplained', () => {
  const told = (text: string) =>
    findingsAfter((measure) => {
      measure.text = text
    }).flatMap(({ rule, suggestion }) => (rule === 'abbreviation-unexplained' ? [suggestion] : []))

  it.each([
    'проєкт громадського бюджету (далі – ПГБ) і правила ПГБ',
    'робоча група з питань бюджету (РГПБ) та засідання РГПБ',
    'засідання РГПБ (робочої групи з питань бюджету)',
    'виступ ООН і закупівля КП «Добробут»',
    'ЯРМАРОК ДОБРИХ СПРАВ у клубі',
    'акція «НАДІЯ» та захід „СВІТЛО“',
    'навчання для ЦССВ, тобто для центру соціальних служб Вільшанки',
  ])('%s explains itself', (text) => expect(told(text)).toEqual([]))

  it('asks for the usual meaning', () => {
    expect(told('навчання працівників ЦНСП')).toEqual(['центр надання соціальних послуг (далі – ЦНСП)'])
    expect(told('навчання працівників ФЦЩ')).toEqual([null])
  })

  it('is explained by prose outside the table', () => {
    const findings = findingsAfter(
      (measure) => {
        measure.text = 'навчання працівників ФЦЩ'
      },
      { prose: ['Фонд центральної щедрості (далі – ФЦЩ) утворено рішенням ради.'] },
    )
    expect(findings).toEqual([])
  })

  it('is explained by a list of abbreviations, and capitals that open a title are none', () => {
    const findings = findingsAfter(
      (measure, plan) => {
        measure.text = 'навчання працівників ФЦЩ'
        plan.title = 'МІСЦЕВИЙ ПЛАН ДІЙ громади на 2026–2028 роки'
      },
      { prose: ['Скорочення\tЗначення\nФЦЩ\tфонд центральної щедрості'] },
    )
    expect(findings.filter(({ rule }) => rule === 'abbreviation-unexplained')).toEqual([])
  })
})
