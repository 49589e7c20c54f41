import type { Execution, Measure, PlanInterchange, Task } from '../../interchange.ts'
import type { RuleId } from '../rule.ts'

/** A single fault put into a clean document, with what must be found: that rule, there, and nothing else. */
export interface Mutation {
  readonly rule: RuleId
  readonly name: string
  /** Changes the plan at the measure and tells where the finding must stand; null where the measure does not suit. */
  readonly apply: (place: Place) => string | null
}

export interface Place {
  readonly plan: PlanInterchange
  readonly task: Task
  readonly measure: Measure
  /** Address of the measure. */
  readonly at: string
  readonly next: { readonly measure: Measure; readonly at: string } | null
}

const DOCUMENT = 'document'

const inMeasure = (rule: RuleId, name: string, change: (measure: Measure) => void): Mutation => ({
  rule,
  name,
  apply: ({ measure, at }) => {
    change(measure)
    return at
  },
})

const inDocument = (rule: RuleId, name: string, change: (measure: Measure) => boolean): Mutation => ({
  rule,
  name,
  apply: ({ measure }) => (change(measure) ? DOCUMENT : null),
})

const setTerm = (measure: Measure, over: Partial<NonNullable<Measure['term']>>) => {
  if (measure.term) measure.term = { ...measure.term, ...over }
}
const setIndicator = (measure: Measure, text: string) => {
  measure.indicators = [{ text, targets: [], disaggregation: [] }]
}

/** Faults of a plan. */
export const PLAN_MUTATIONS: readonly Mutation[] = [
  inMeasure('term-outside-plan-period', 'year twenty too early', (m) =>
    setTerm(m, { raw: '2006–2028', from: '2006-01-01', to: '2028-12-31' }),
  ),
  inMeasure('term-outside-plan-period', 'year too late', (m) =>
    setTerm(m, { raw: '2033', from: '2033-01-01', to: '2033-12-31' }),
  ),
  inMeasure('term-unreadable', 'letter for a figure', (m) => setTerm(m, { raw: '202б рік', from: null, to: null })),
  inMeasure('term-unreadable', 'backwards', (m) =>
    setTerm(m, { raw: '2029–2027', from: '2029-01-01', to: '2027-12-31' }),
  ),
  inMeasure('term-missing', 'no term', (m) => {
    m.term = null
  }),
  inMeasure('executor-missing', 'no executor', (m) => {
    m.executors = []
  }),
  inMeasure('executor-missing', 'dash for an executor', (m) => {
    m.executors = [{ name: '–', byConsent: false }]
  }),
  inMeasure('executor-not-an-organisation', 'field of work', (m) => {
    m.executors.push({ name: 'Культура і спорт', byConsent: false })
  }),
  inMeasure('executor-central-body', 'ministry', (m) => {
    m.executors.push({ name: 'Міністерство цифрової трансформації України', byConsent: false })
  }),
  inDocument('executor-name-varies', 'owner added', (m) => {
    const [first] = m.executors
    if (first) first.name = `${first.name} Вільшанської міської ради`
    return first !== undefined
  }),
  inDocument('abbreviation-unexplained', 'unknown capitals', (m) => {
    m.text = `${m.text} разом із ФЦЩ`
    return true
  }),
  inMeasure('indicator-missing', 'no indicator', (m) => {
    m.indicators = []
  }),
  inMeasure('indicator-not-measurable', 'instruction', (m) => setIndicator(m, 'сприяти добробуту мешканців')),
  inMeasure('indicator-not-measurable', 'growth without amount', (m) => setIndicator(m, 'зростання довіри мешканців')),
  {
    rule: 'indicator-repeats-measure',
    name: 'measure copied into the indicator',
    apply: ({ measure, at }) => {
      if (/шість|\d/u.test(measure.text) || measure.text.split(' ').length < 5) return null
      setIndicator(measure, measure.text)
      return at
    },
  },
  inMeasure('target-national-scale', 'every region', (m) => setIndicator(m, 'у кожній області відкрито центр')),
  inMeasure('target-national-scale', 'two million people', (m) => {
    m.indicators = [
      {
        text: 'охоплено 2 млн осіб',
        targets: [{ comparator: '=', value: 2_000_000, unit: 'осіб', per: null }],
        disaggregation: [],
      },
    ]
  }),
  inMeasure('number-missing', 'no number', (m) => {
    m.number = null
  }),
  {
    rule: 'number-repeated',
    name: 'number of the next one',
    apply: ({ measure, next }) => {
      if (!next) return null
      next.measure.number = measure.number
      return `${next.at.slice(0, next.at.lastIndexOf('.'))}.${measure.number}`
    },
  },
  {
    rule: 'number-out-of-order',
    name: 'two numbers swapped',
    apply: ({ measure, next, at }) => {
      if (!next) return null
      const { number } = measure
      measure.number = next.measure.number
      next.measure.number = number
      return at
    },
  },
  inMeasure('cells-shifted', 'term among the executors', (m) => {
    m.executors = [{ name: '2027 рік', byConsent: false }]
  }),
  inMeasure('cells-shifted', 'executor in the term', (m) => setTerm(m, { raw: 'Відділ освіти', from: null, to: null })),
  inMeasure('words-split', 'space in a word', (m) => {
    m.text = `${m.text} у місті Вільшан ська`
  }),
  inMeasure('words-run-together', 'capital in a word', (m) => {
    m.text = `${m.text} громадиВільшанської`
  }),
  inMeasure('quotes-unbalanced', 'open bracket', (m) => {
    m.text = `${m.text} (зокрема для віддалених сіл`
  }),
  inMeasure('quotes-unbalanced', 'closing guillemet', (m) => {
    m.text = `${m.text} під назвою Разом»`
  }),
  inDocument('apostrophes-mixed', 'typewriter apostrophe', (m) => {
    m.text = `${m.text} біля кам'яниці`
    return true
  }),
  inMeasure('letters-mixed', 'Latin letter', (m) => {
    m.text = `${m.text} на пл\u043eщ\u0456 б\u0456ля м\u043eсту`.replace('м\u043eсту', 'мoсту')
  }),
  inMeasure('funding-contradicts', 'source beside no need of money', (m) => {
    m.funding = { source: 'Місцевий бюджет', note: 'Не потребує коштів', amount: null, byYear: null, programme: null }
  }),
]

const inReport = (rule: RuleId, name: string, change: (execution: Execution) => boolean): Mutation => ({
  rule,
  name,
  apply: ({ measure, at }) => (measure.execution && change(measure.execution) ? at : null),
})

const inTotals = (
  rule: RuleId,
  name: string,
  change: (totals: NonNullable<PlanInterchange['totals']>) => void,
): Mutation => ({
  rule,
  name,
  apply: ({ plan }) => {
    if (plan.totals) change(plan.totals)
    return DOCUMENT
  },
})

/** Faults of a report. */
export const REPORT_MUTATIONS: readonly Mutation[] = [
  inReport('percent-fits-no-base', 'eleven too many', (e) => {
    if (!e.financed || e.percent === null) return false
    e.percent += 11
    return true
  }),
  inReport('percent-without-money', 'done without money', (e) => {
    if (e.financed !== 0) return false
    e.percent = 100
    return true
  }),
  inReport('zero-percent-with-work', 'work told', (e) => {
    if (e.percent !== 0) return false
    e.narrative = 'Проведено дві зустрічі з мешканцями'
    return true
  }),
  {
    rule: 'percent-base-varies',
    name: 'counted from the plan',
    apply: ({ measure: { execution } }) => {
      if (!execution?.financed || !execution.planned || execution.planned === execution.revised) return null
      execution.percent = Math.round((execution.financed * 1000) / execution.planned) / 10
      return DOCUMENT
    },
  },
  {
    rule: 'financed-above-plan',
    name: 'half a thousand above',
    apply: ({ plan: { totals }, measure: { execution }, at }) => {
      if (!execution?.revised || execution.financed === null || !totals?.general) return null
      const more = execution.revised + 0.5 - execution.financed
      execution.financed = rounded(execution.revised + 0.5)
      execution.percent = rounded((execution.financed * 100) / execution.revised)
      for (const line of [totals, totals.general]) line.financed = rounded((line.financed ?? 0) + more)
      totals.percent = rounded(((totals.financed ?? 0) * 100) / (totals.revised ?? 1))
      return at
    },
  },
  inTotals('total-not-sum', 'planned total ten too high', (totals) => {
    for (const line of [totals, totals.general]) if (line) line.planned = (line.planned ?? 0) + 10
  }),
  inTotals('total-percent-wrong', 'seven too many', (totals) => {
    totals.percent = (totals.percent ?? 0) - 7
  }),
]

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
