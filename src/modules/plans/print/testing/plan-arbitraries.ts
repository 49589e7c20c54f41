import fc from 'fast-check'
import type { ExecutionFigures, Funding, Measure, Passport, PlanInterchange, Task } from '#modules/intake/index.ts'
import * as words from './words.ts'

type Kind = PlanInterchange['kind']

const year = fc.integer({ min: 2026, max: 2030 })
/** Thousand UAH with at most kopecks. */
const thousands = fc.integer({ min: 0, max: 20_000_000 }).map((hryvnias) => hryvnias / 1000)

const clause = fc
  .tuple(fc.constantFrom(...words.actions), fc.constantFrom(...words.subjects), fc.constantFrom(...words.places))
  .map((parts) => parts.filter((part) => part !== '').join(' '))
const measureText = fc.array(clause, { minLength: 1, maxLength: 3 }).map((clauses) => clauses.join(', а також '))

const indicators = fc
  .uniqueArray(fc.tuple(fc.nat(words.indicators.length - 1), fc.integer({ min: 2, max: 900 })), {
    selector: ([template]) => template,
    minLength: 1,
    maxLength: 3,
  })
  .map((chosen) =>
    chosen.map(([template, count]) => ({
      text: words.indicators[template]?.(count) ?? '',
      targets: [],
      disaggregation: [],
    })),
  )

const term = fc.constantFrom(...words.terms).map((raw) => ({
  raw,
  from: null,
  to: null,
  ongoing: false,
  recurrence: null,
  months: null,
  years: null,
}))

/** How a programme prices its measures: one shape a document, as in papers. */
type FundingShape = 'none' | 'notes' | 'amounts' | 'years'

function funding(shape: FundingShape): fc.Arbitrary<Funding | null> {
  if (shape === 'none') return fc.constant(null)
  const source = fc.constantFrom(...words.fundingSources)
  const empty = { note: null, amount: null, byYear: null, programme: null }
  const note = fc.constantFrom(...words.fundingNotes).map((text) => ({ ...empty, note: text }))
  const amount = thousands.map((value) => ({ ...empty, amount: value }))
  const byYear = fc
    .record({ first: thousands, second: thousands })
    .map(({ first, second }) => ({
      ...empty,
      // Readers take the sum of the years for the whole where no column gives it.
      amount: Math.round((first + second) * 1000) / 1000,
      byYear: { '2026': first, '2027': second },
    }))
  const money = shape === 'notes' ? note : shape === 'amounts' ? fc.oneof(amount, note) : byYear
  return fc.tuple(source, money).map(([name, rest]) => ({ ...rest, source: name }))
}

const figures: fc.Arbitrary<ExecutionFigures> = fc.record({
  planned: thousands,
  revised: thousands,
  financed: thousands,
  percent: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
})

interface MeasureShape {
  readonly kind: Kind
  readonly funding: FundingShape
  readonly hasResults: boolean
  readonly hasNational: boolean
}

function measure(shape: MeasureShape): fc.Arbitrary<Measure> {
  const isReport = shape.kind === 'implementation-report'
  return fc.record({
    number: fc.constant(null),
    text: measureText,
    nationalMeasure: shape.hasNational
      ? fc.record({ number: fc.constantFrom('1', '2', '3'), text: measureText })
      : fc.constant(null),
    executors: fc.uniqueArray(fc.constantFrom(...words.executors), { minLength: 1, maxLength: 4 }),
    term,
    indicators: shape.kind === 'action-plan' ? indicators : fc.constant([]),
    funding: funding(shape.funding),
    expectedResult: shape.hasResults ? fc.constantFrom(...words.results) : fc.constant(null),
    execution: isReport
      ? fc.tuple(figures, fc.constantFrom(...words.narratives)).map(([row, narrative]) => ({ ...row, narrative }))
      : fc.constant(null),
    source: fc.constant({ page: null, table: null, row: null }),
    unsure: fc.constant([]),
  })
}

/** Tasks numbered through the document, measures within their task. */
function tasks(shape: MeasureShape): fc.Arbitrary<Task[]> {
  return fc.array(
    fc.record({
      number: fc.constant(null),
      title: fc.constantFrom(...words.tasks),
      measures: fc.array(measure(shape), { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
}

const passport: fc.Arbitrary<Passport> = fc.record({
  initiator: fc.constantFrom('Управління соціального захисту населення Вільшанської міської ради'),
  developer: fc.constantFrom('Служба у справах дітей Вільшанської міської ради'),
  responsible: fc.constantFrom('Управління соціального захисту населення Вільшанської міської ради'),
  participants: fc.constantFrom(
    ['Відділ культури та туризму'],
    ['Служба у справах дітей', 'КУ «Центр надання соціальних послуг»'],
  ),
  term: fc.constantFrom('2026–2030 роки'),
  fundingSource: fc.constantFrom('Місцевий бюджет; інші джерела, не заборонені законодавством'),
  fundingVolume: fc.constantFrom('У межах фінансових можливостей', '1 250,5 тис. грн'),
})

const titles: Readonly<Record<Kind, (community: string) => string>> = {
  'action-plan': (community) => `ПЛАН заходів на 2026–2030 роки щодо безпеки та рівної участі мешканців ${community}`,
  'target-programme': (community) => `Програма підтримки потерпілих осіб ${community} на 2026–2030 роки`,
  'implementation-report': (community) =>
    `Звіт за 2027 рік про виконання Програми підтримки потерпілих осіб ${community} на 2026–2030 роки`,
}

/** Plans as communities write them: every kind, with the columns that its shape has. */
export const plans: fc.Arbitrary<PlanInterchange> = fc
  .record({
    kind: fc.constantFrom<Kind>('action-plan', 'target-programme', 'implementation-report'),
    funding: fc.constantFrom<FundingShape>('none', 'notes', 'amounts', 'years'),
    hasResults: fc.boolean(),
    hasNational: fc.boolean(),
    hasOperationalGoals: fc.boolean(),
    hasTasks: fc.boolean(),
  })
  .chain((shape) => {
    const isProgramme = shape.kind === 'target-programme'
    const measures: MeasureShape = {
      kind: shape.kind,
      funding:
        shape.kind === 'implementation-report'
          ? 'none'
          : isProgramme && shape.funding === 'none'
            ? 'notes'
            : shape.funding,
      hasResults: isProgramme && shape.hasResults,
      hasNational: shape.kind === 'action-plan' && shape.hasNational,
    }
    return fc
      .record({
        community: fc.constantFrom(...words.communities),
        approval: fc.record({
          body: fc.constantFrom(...words.councils),
          act: fc.constant('рішення'),
          number: fc.integer({ min: 1, max: 900 }).map(String),
          date: fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(isoDate),
        }),
        passport: isProgramme ? passport : fc.constant(null),
        goals: fc.uniqueArray(fc.constantFrom(...words.goals), { minLength: 1, maxLength: 3 }).chain((titles) =>
          fc.tuple(
            ...titles.map((title) =>
              fc.tuple(
                fc.constant(title),
                fc.array(fc.tuple(fc.constantFrom(...words.operationalGoals), tasks(measures)), {
                  minLength: 1,
                  maxLength: shape.hasOperationalGoals ? 2 : 1,
                }),
              ),
            ),
          ),
        ),
        totals: shape.kind === 'implementation-report' ? fc.tuple(figures, figures, figures) : fc.constant(null),
        signature: fc.option(fc.record({ post: fc.constantFrom(...words.posts), name: fc.constant('Ім’я ПРІЗВИЩЕ') })),
      })
      .map(
        ({ community, approval, passport: pass, goals, totals, signature }): PlanInterchange => ({
          formatVersion: 1,
          kind: shape.kind,
          title: titles[shape.kind](community.genitive),
          community: community.name,
          period: { from: 2026, to: 2030 },
          reportYear: shape.kind === 'implementation-report' ? 2027 : null,
          approval: shape.kind === 'implementation-report' ? null : approval,
          passport: pass,
          reportingDeadline: null,
          strategicGoals: numberAll(goals, shape.hasOperationalGoals, shape.hasTasks),
          totals: totals === null ? null : { ...totals[0], general: totals[1], special: totals[2] },
          signatures: signature === null ? [] : [signature],
          findings: [],
        }),
      )
  })

function isoDate([y, m, d]: readonly [number, number, number]): string {
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

type DrawnGoal = [string, [string, Task[]][]]

/** Gives every level its number; without tasks a measure is numbered in full within its goal. */
function numberAll(goals: DrawnGoal[], hasOperationalGoals: boolean, hasTasks: boolean) {
  let task = 0
  return goals.map(([title, operational], g) => {
    let inGoal = 0
    return {
      number: String(g + 1),
      title,
      operationalGoals: operational.map(([operationalTitle, drawn], o) => ({
        number: hasOperationalGoals ? `${g + 1}.${o + 1}` : null,
        title: hasOperationalGoals ? operationalTitle : null,
        tasks: hasTasks
          ? drawn.map((one) => {
              task += 1
              const measures = one.measures.map((each, m) => ({ ...each, number: String(m + 1) }))
              return { ...one, number: String(task), measures }
            })
          : [
              {
                number: null,
                title: null,
                measures: drawn
                  .flatMap((one) => one.measures)
                  .map((each) => {
                    inGoal += 1
                    return { ...each, number: `${g + 1}.${inGoal}` }
                  }),
              },
            ],
      })),
    }
  })
}

/** An action plan of many measures, the same for the same count: for benchmarks. */
export function largePlan(count: number): PlanInterchange {
  const shape: MeasureShape = { kind: 'action-plan', funding: 'none', hasResults: false, hasNational: false }
  const measures = fc.sample(measure(shape), { numRuns: count, seed: 20_260_304 })
  const perTask = 4
  const drawn: Task[] = Array.from({ length: Math.ceil(count / perTask) }, (_, index) => ({
    number: null,
    title: words.tasks[index % words.tasks.length] ?? null,
    measures: measures.slice(index * perTask, (index + 1) * perTask),
  }))
  const goals = words.goals.map((title, g): DrawnGoal => {
    const share = drawn.filter((_, index) => Math.floor((index * words.goals.length) / drawn.length) === g)
    const half = Math.ceil(share.length / 2)
    return [
      title,
      [
        [words.operationalGoals[0], share.slice(0, half)],
        [words.operationalGoals[1], share.slice(half)],
      ],
    ]
  })
  return {
    formatVersion: 1,
    kind: 'action-plan',
    title: titles['action-plan'](words.communities[0].genitive),
    community: words.communities[0].name,
    period: { from: 2026, to: 2030 },
    reportYear: null,
    approval: { body: words.councils[0], act: 'рішення', number: '106', date: '2026-03-04' },
    passport: null,
    reportingDeadline: null,
    strategicGoals: numberAll(goals, true, true),
    totals: null,
    signatures: [],
    findings: [],
  }
}
