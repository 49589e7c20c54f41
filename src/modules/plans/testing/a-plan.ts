import type { Measure, PlanInterchange } from '#modules/intake/index.ts'

/** A measure with everything that a plan can say; take away what a test does not need. */
export function aMeasure(over: Partial<Measure> = {}): Measure {
  return {
    number: '1',
    text: 'провести навчання для старост і діловодів',
    nationalMeasure: null,
    executors: [
      { name: 'Відділ освіти', byConsent: false },
      { name: 'ГО «Коло турботи»', byConsent: true },
    ],
    term: {
      raw: '2026–2028',
      from: '2026-01-01',
      to: '2028-12-31',
      ongoing: false,
      recurrence: null,
      months: null,
      years: null,
    },
    indicators: [
      {
        text: 'навчено не менше 40 осіб на рік',
        targets: [{ comparator: '>=', value: 40, unit: 'осіб', per: 'year' }],
        disaggregation: ['sex', 'age'],
      },
    ],
    funding: {
      source: 'Місцевий бюджет',
      note: null,
      amount: 120.5,
      byYear: { '2026': 40.5, '2027': 80 },
      programme: null,
    },
    expectedResult: 'Старости знають, куди скеровувати постраждалих',
    execution: null,
    source: { page: 2, table: 1, row: 7 },
    unsure: ['executors'],
    fieldSources: { term: { place: { page: 2, table: 1, row: 7, column: 5 }, raw: '2026–2028' } },
    ...over,
  }
}

/** A small plan of an invented community with one goal, one task and the given measures. */
export function aPlan(measures: Measure[] = [aMeasure()], over: Partial<PlanInterchange> = {}): PlanInterchange {
  return {
    formatVersion: 1,
    kind: 'action-plan',
    title: 'План заходів Вільшанської громади на 2026–2030 роки',
    community: 'Вільшанська міська територіальна громада',
    period: { from: 2026, to: 2030 },
    reportYear: null,
    approval: { body: 'виконавчий комітет', act: 'рішення', number: '74', date: '2026-02-26' },
    passport: null,
    reportingDeadline: { month: 12, day: 25, to: 'координаторка' },
    strategicGoals: [
      {
        number: '1',
        title: 'Безпека для кожної людини',
        operationalGoals: [{ number: '1.1', title: null, tasks: [{ number: '1', title: 'Навчити', measures }] }],
      },
    ],
    totals: null,
    signatures: [],
    findings: [],
    ...over,
  }
}
