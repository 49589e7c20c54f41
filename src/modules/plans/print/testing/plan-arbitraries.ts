import fc from 'fast-check'
import type { Approval, Passport, PlanInterchange, Totals } from '#modules/intake/index.ts'
import { type FundingShape, figures, type Kind, type MeasureShape, tasks } from './measure-arbitraries.ts'
import { type DrawnGoal, type Numbering, numberAll } from './numbering.ts'
import * as words from './words.ts'

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

/** Titles that say neither the community nor the years. */
const bareTitles = {
  'action-plan': words.titlesOfPapers.plan,
  'target-programme': words.titlesOfPapers.programme,
  'implementation-report': words.titlesOfPapers.report,
} as const

const dates = fc
  .tuple(fc.integer({ min: 2024, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

const approval: fc.Arbitrary<Approval> = fc.oneof(
  fc.record({
    body: fc.constantFrom(...words.councils),
    act: fc.constant('рішення'),
    number: fc.integer({ min: 1, max: 900 }).map(String),
    date: dates,
  }),
  fc.record({
    body: fc.constant('Вільшанський міський голова'),
    act: fc.constant('розпорядження'),
    number: fc.integer({ min: 1, max: 900 }).map((number) => `${number}-р`),
    date: dates,
  }),
)

const deadline = fc.option(
  fc.record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    to: fc.option(fc.constantFrom(...words.receivers)),
  }),
)

const signatures = fc.array(
  fc.record({ post: fc.constantFrom(...words.posts), name: fc.constantFrom('Ім’я ПРІЗВИЩЕ', 'Галина НЕЧУЙ-ВІТЕР') }),
  { maxLength: 2 },
)

function goals(shape: MeasureShape, hasOperationalGoals: boolean): fc.Arbitrary<DrawnGoal[]> {
  const operational = fc.array(fc.tuple(fc.constantFrom(...words.operationalGoals), tasks(shape)), {
    minLength: 1,
    maxLength: hasOperationalGoals ? 2 : 1,
  })
  return fc.uniqueArray(fc.tuple(fc.constantFrom(...words.goals), operational), {
    selector: ([title]) => title,
    minLength: 1,
    maxLength: 3,
  })
}

const totals: fc.Arbitrary<Totals> = fc
  .tuple(figures, fc.option(fc.tuple(figures, figures)))
  .map(([all, funds]) => (funds === null ? all : { ...all, general: funds[0], special: funds[1] }))

type Shape = Numbering & { readonly kind: Kind; readonly funding: FundingShape } & Readonly<
    Record<'hasResults' | 'hasNational' | 'hasBareTitle', boolean>
  >

const shapes: fc.Arbitrary<Shape> = fc.record({
  kind: fc.constantFrom<Kind>('action-plan', 'target-programme', 'implementation-report'),
  funding: fc.constantFrom<FundingShape>('none', 'notes', 'amounts', 'years'),
  hasResults: fc.boolean(),
  hasNational: fc.boolean(),
  hasOperationalGoals: fc.boolean(),
  hasTasks: fc.boolean(),
  hasBareTitle: fc.boolean(),
  hasRomanGoals: fc.boolean(),
  hasTitlesOnly: fc.boolean(),
})

/** Which columns a kind of document has: money and results belong to programmes, national measures to plans. */
function measureShape({ kind, funding, hasResults, hasNational }: Shape): MeasureShape {
  const isProgramme = kind === 'target-programme'
  const priced = isProgramme && funding === 'none' ? 'notes' : funding
  return {
    kind,
    funding: kind === 'implementation-report' ? 'none' : priced,
    hasResults: isProgramme && hasResults,
    hasNational: kind === 'action-plan' && hasNational,
  }
}

function planOf(shape: Shape): fc.Arbitrary<PlanInterchange> {
  const { kind } = shape
  const isReport = kind === 'implementation-report'
  return fc
    .record({
      community: fc.constantFrom(...words.communities),
      bareTitle: fc.constantFrom<string>(...bareTitles[kind]),
      approval: fc.option(approval, { freq: 4 }),
      passport: kind === 'target-programme' ? fc.option(passport, { freq: 4 }) : fc.constant(null),
      reportingDeadline: deadline,
      drawn: goals(measureShape(shape), shape.hasOperationalGoals),
      totals: isReport ? fc.option(totals, { freq: 4 }) : fc.constant(null),
      signatures,
    })
    .map(({ community, bareTitle, drawn, ...rest }) => ({
      formatVersion: 1,
      kind,
      title: shape.hasBareTitle ? bareTitle : titles[kind](community.genitive),
      community: community.name,
      period: { from: 2026, to: 2030 },
      reportYear: isReport ? 2027 : null,
      ...rest,
      strategicGoals: numberAll(drawn, shape),
      findings: [],
    }))
}

/** Plans, programmes and reports as communities write them, each with the columns that its shape has. */
export const plans: fc.Arbitrary<PlanInterchange> = shapes.chain(planOf)
