import type {
  Dimension,
  ExecutorEntry,
  Funding,
  Indicator,
  Measure,
  Target,
  Task,
  Term,
} from '#modules/intake/index.ts'

/** The small language in which the demonstration documents are written down: one call a measure, in the order of its columns. */

const NO_SOURCE = { page: null, table: null, row: null } as const

/** A measure without its number, which it gets from its place in the task. */
export function measure(
  text: string,
  executors: readonly ExecutorEntry[],
  term: Term,
  indicators: readonly Indicator[],
  more: { funding?: Funding; result?: string; execution?: Measure['execution'] } = {},
): Measure {
  return {
    number: null,
    text,
    nationalMeasure: null,
    executors: [...executors],
    term,
    indicators: [...indicators],
    funding: more.funding ?? null,
    expectedResult: more.result ?? null,
    execution: more.execution ?? null,
    source: NO_SOURCE,
    unsure: [],
  }
}

/** A task whose measures are numbered 1, 2, 3… or, with `prefix`, 2.1, 2.2, 2.3… */
export function task(number: string | null, title: string | null, measures: readonly Measure[], prefix = ''): Task {
  return { number, title, measures: measures.map((each, i) => ({ ...each, number: `${prefix}${i + 1}` })) }
}

const TARGET = /^(>=|<=|=|>|<)\s*([\d.]+)\s+([^/]+?)\s*(\/\s*рік)?$/
const DIMENSIONS: Record<string, Dimension> = {
  стать: 'sex',
  вік: 'age',
  інвалідність: 'disability',
  місце: 'place',
  група: 'social-group',
  послуга: 'service-type',
  установа: 'organisation',
}

function target(notation: string): Target {
  const [, comparator, value, unit, per] = TARGET.exec(notation) ?? []
  if (!comparator || !unit) throw new Error(`Not a target: ${notation}`)
  return { comparator: comparator as Target['comparator'], value: Number(value), unit, per: per ? 'year' : null }
}

/** An indicator: its words, its target as `>= 120 осіб/рік`, and by what it is broken down, as `стать вік`. */
export function indicator(text: string, aim?: string, by = ''): Indicator {
  return {
    text,
    targets: aim === undefined ? [] : [target(aim)],
    disaggregation: by
      .split(' ')
      .filter(Boolean)
      .map((name) => {
        const dimension = DIMENSIONS[name]
        if (!dimension) throw new Error(`Not a dimension: ${name}`)
        return dimension
      }),
  }
}

const term = (raw: string, from: string | null, to: string | null, more: Partial<Term> = {}): Term => ({
  raw,
  from,
  to,
  ongoing: false,
  recurrence: null,
  months: null,
  years: null,
  ...more,
})

/** «2026» or «2026–2030». */
export const during = (from: number, to = from): Term =>
  term(from === to ? `${from}` : `${from}–${to}`, `${from}-01-01`, `${to}-12-31`)

/** «Щороку, 2026–2030». */
export const yearly = (from: number, to: number): Term =>
  term(`Щороку, ${from}–${to}`, `${from}-01-01`, `${to}-12-31`, { recurrence: 'yearly' })

/** «2027, 2029»: these years only. */
export const inYears = (...years: readonly [number, ...number[]]): Term =>
  term(years.join(', '), `${years[0]}-01-01`, `${years.at(-1)}-12-31`, { years: [...years] })

export const ongoing = (): Term => term('Постійно', null, null, { ongoing: true })

const MONTHS = 'Січень Лютий Березень Квітень Травень Червень Липень Серпень Вересень Жовтень Листопад Грудень'.split(
  ' ',
)
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
const firstDay = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}-01`

/** «Грудень 2026, 2027 років»: one month of each of these years. */
export function month(number: number, ...years: readonly [number, ...number[]]): Term {
  const raw = `${MONTHS[number - 1]} ${years.join(', ')} ${years.length > 1 ? 'років' : 'року'}`
  const last = years.at(-1) ?? years[0]
  return term(raw, firstDay(years[0], number), lastDay(last, number), { months: [number], years: [...years] })
}

const sum = (amounts: readonly number[]) => Math.round(amounts.reduce((total, amount) => total + amount, 0) * 10) / 10

/** Money of a source by year, thousand UAH. */
export const money = (source: string, byYear: Record<number, number>, programme: string | null = null): Funding => ({
  source,
  note: null,
  amount: sum(Object.values(byYear)),
  byYear: Object.fromEntries(Object.entries(byYear)),
  programme,
})

const meaning = (note: string): Funding => ({ source: null, note, amount: null, byYear: null, programme: null })
export const noMoney = meaning('Не потребує коштів')
export const withinMeans = meaning('У межах фінансових можливостей')
