import type { Measure, PlanInterchange } from '#modules/intake/index.ts'

export function aReadMeasure(over: Partial<Measure> = {}): Measure {
  return {
    number: '1',
    text: 'облаштувати укриття в амбулаторії',
    nationalMeasure: null,
    executors: [{ name: 'Відділ цивільного захисту', byConsent: false }],
    term: {
      raw: '2026',
      from: '2026-01-01',
      to: '2026-12-31',
      ongoing: false,
      recurrence: null,
      months: null,
      years: null,
    },
    indicators: [{ text: 'облаштовано 1 укриття', targets: [], disaggregation: [] }],
    funding: null,
    expectedResult: null,
    execution: null,
    source: { page: 1, table: 1, row: 3 },
    unsure: [],
    ...over,
  }
}

/** A plan as the reading gives it: tasks with the given measures under one goal. */
export function aReadPlan(...tasks: Measure[][]): PlanInterchange {
  return {
    formatVersion: 1,
    kind: 'action-plan',
    title: 'План заходів Ставківської громади на 2026–2028 роки',
    community: 'Ставківська сільська територіальна громада',
    period: { from: 2026, to: 2028 },
    reportYear: null,
    approval: null,
    passport: null,
    reportingDeadline: null,
    strategicGoals: [
      {
        number: '1',
        title: 'Безпека',
        operationalGoals: [
          {
            number: null,
            title: null,
            tasks: tasks.map((measures, index) => ({
              number: String(index + 1),
              title: `Завдання ${index + 1}`,
              measures,
            })),
          },
        ],
      },
    ],
    totals: null,
    findings: [],
  }
}
