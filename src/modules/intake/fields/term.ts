import { collapse } from '#platform/text/fold.ts'
import type { Term } from '../interchange.ts'
import { firstDayOf, isoDate, lastDayOf } from './calendar.ts'
import { cellText } from './cell-text.ts'
import { type Doubt, type Reading, reading } from './reading.ts'
import { normalizeTerm, type TermToken, tokenizeTerm } from './term-tokens.ts'

/** Years of the plan, with which a term without years is read. */
export interface TermContext {
  readonly period?: { readonly from: number | null; readonly to: number | null }
}

const BLANK = /^[\s\-–—.xхX*]*$/u
const ONGOING =
  /постійн|систематичн|безстроков|безперервн|регулярн|(?:за|у разі|в разі|при|в міру|у міру|по мірі)\s+(?:потреб|необхідн)|за\s+(?:окремим\s+)?(?:запит|звернен)/u
const YEARLY =
  /щорічн|щороку|щорок[иу]|кожн(?:ого|ий)\s+р(?:оку|ік)|раз(?:и|ів)?\s+(?:на|у|в)\s+рік|що(?:кварт|місяч|місяц|півр|тижн|дня|денн)/u
const EVENT =
  /після\s+(?:закінч|завершен|припинен|скасуван|прийнят|затверджен|отриман|перемог)|(?:на|протягом|упродовж|впродовж|до)\s+(?:час|період|строк|термін|завершення|закінчення|припинення|скасування|кінця)?\p{L}*\s*(?:дії\s+)?(?:правового\s+режиму\s+)?воєнн|з\s+(?:дня|дати|моменту|часу)\s|(?:протягом|упродовж|впродовж)\s+(?:\d+|одного|двох|трьох|шести|першого)?\s*(?:календарних\s+|робочих\s+)?(?:дн|тижн|місяц)/u
const WHOLE_PLAN =
  /(?:період|строк|термін|час)\p{L}*\s+(?:дії|реалізації|виконання|програми|плану)|(?:протягом|упродовж|впродовж|на)\s+(?:усього|всього|весь|увесь)|дії\s+(?:програм|план)|весь\s+(?:період|строк|термін|час)/u
const WITHIN_YEAR =
  /(?:протягом|упродовж|впродовж|на протязі|за|до кінця)\s+(?:поточного\s+|звітного\s+)?року|(?:протягом|упродовж|впродовж)\s+(?:поточного\s+)?року/u

interface Group {
  readonly units: readonly TermToken[]
  readonly years: readonly number[]
  readonly isYearRange: boolean
  readonly joint: TermToken['joint']
}

/** Dated words as groups: months (or days) with the years for which they hold. */
function groupsOf(tokens: readonly TermToken[]): Group[] {
  const groups: { units: TermToken[]; years: number[]; isYearRange: boolean; joint: TermToken['joint'] }[] = []
  let wasYear = true
  for (const token of tokens) {
    const last = groups.at(-1)
    if (token.kind === 'year') {
      const startsAnew =
        !last || ((token.joint === 'none' || token.joint === 'from' || token.joint === 'until') && wasYear)
      if (startsAnew || (token.joint === 'range' && last.units.some((unit) => unit.kind === 'date'))) {
        groups.push({ units: [], years: [token.year], isYearRange: false, joint: token.joint })
      } else if (token.joint === 'range' && wasYear && last.years.length > 0) {
        last.isYearRange = last.years.length === 1
        for (let year = (last.years.at(-1) ?? token.year) + 1; year <= token.year && year - token.year < 200; year++)
          last.years.push(year)
        if (last.years.at(-1) !== token.year) last.years.push(token.year)
      } else last.years.push(token.year)
      wasYear = true
      continue
    }
    const completes =
      last &&
      last.units.length === 0 &&
      last.years.length === 1 &&
      token.kind !== 'date' &&
      tokens.length <= 3 &&
      !tokens.some((t) => t !== token && t.kind !== 'year')
    if (last && (completes || (!wasYear && token.joint !== 'range' && token.joint !== 'until'))) last.units.push(token)
    else groups.push({ units: [token], years: [], isYearRange: false, joint: token.joint })
    wasYear = completes === true
  }
  return groups
}

interface Bounds {
  readonly from: string | null
  readonly to: string | null
}

const least = (dates: readonly string[]): string | null =>
  dates.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null)
const most = (dates: readonly string[]): string | null =>
  dates.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null)

function boundsOf(group: Group): Bounds {
  const { units, years } = group
  const dates = units.flatMap((unit) => (unit.kind === 'date' && unit.iso ? [unit.iso] : []))
  if (dates.length > 0) return { from: least(dates), to: most(dates) }
  const first = years[0]
  const last = years.at(-1)
  if (first === undefined || last === undefined) return { from: null, to: null }
  const days = units.flatMap((unit) => (unit.kind === 'day' ? [unit] : []))
  if (days.length > 0) {
    const all = years
      .flatMap((year) => days.map((day) => isoDate(year, day.month, day.day)))
      .filter((date) => date !== null)
    return { from: least(all), to: most(all) }
  }
  const months = units.flatMap((unit) => (unit.kind === 'months' ? unit.months : []))
  if (months.length === 0)
    return { from: firstDayOf({ year: first, month: 1 }), to: lastDayOf({ year: last, month: 12 }) }
  const crosses = (months[0] ?? 1) > (months.at(-1) ?? 12) && years.length > 1
  return {
    from: firstDayOf({ year: first, month: crosses ? (months[0] ?? 1) : Math.min(...months) }),
    to: lastDayOf({ year: last, month: crosses ? (months.at(-1) ?? 12) : Math.max(...months) }),
  }
}

interface Named {
  readonly months: number[] | null
  readonly years: number[] | null
}

/** Months and years that the term names one by one. */
function namedIn(groups: readonly Group[]): Named {
  const isSpan =
    groups.some((group, index) => index > 0 && (group.joint === 'range' || group.joint === 'until')) ||
    groups.some((group) => group.joint === 'from')
  const months = isSpan
    ? []
    : [
        ...new Set(
          groups.flatMap((group) =>
            group.units.flatMap((unit) =>
              unit.kind === 'months' && unit.isPart ? unit.months : unit.kind === 'day' ? [unit.month] : [],
            ),
          ),
        ),
      ]
  const years = isSpan ? [] : [...new Set(groups.flatMap((group) => group.years))]
  const namesYears =
    months.length > 0 ? years.length > 0 : years.length > 1 && (groups.length > 1 || !groups[0]?.isYearRange)
  // «до 1 грудня 2026 року» is one date and no month by name.
  if (groups.length === 1 && groups[0]?.joint === 'until' && years.length === 1) return { months: null, years: null }
  const hasDates = groups.some((group) => group.units.some((unit) => unit.kind === 'date'))
  return { months: months.length > 0 ? months : null, years: namesYears && !hasDates ? years : null }
}

function termBounds(groups: readonly Group[]): Bounds {
  const bounds = groups.map(boundsOf)
  const starts = bounds.flatMap((b) => (b.from ? [b.from] : []))
  const ends = bounds.flatMap((b) => (b.to ? [b.to] : []))
  const at = (joint: TermToken['joint']): number => groups.findIndex((group) => group.joint === joint)
  const fromAt = at('from')
  const untilAt = at('until')
  // A reversed range is a typing error and kept as it stands.
  const isRange = groups.length === 2 && groups[1]?.joint === 'range'
  let from = isRange ? (bounds[0]?.from ?? null) : least(starts)
  let to = isRange ? (bounds[1]?.to ?? null) : most(ends)
  if (fromAt >= 0) from = bounds[fromAt]?.from ?? from
  if (untilAt >= 0) to = bounds[untilAt]?.to ?? to
  if (untilAt === 0 && groups.length === 1) from = null
  if (fromAt === 0 && groups.length === 1) to = null
  return { from, to }
}

/**
 * Reads a term cell; null for a blank cell or a dash. `raw` is the cell's text; dates are read as printed, typing errors
 * too (a finding reports them); what cannot be read has null dates and is unsure.
 */
export function readTerm(cell: string | readonly string[], context: TermContext = {}): Reading<Term | null> {
  const raw = collapse(cellText(cell))
  if (BLANK.test(raw)) return reading(null)
  const { text, isRepaired } = normalizeTerm(raw)
  const outside = text.replace(/\([^()]*\)/g, ' ')
  const inside = tokenizeTerm(outside)
  const tokens = inside.length > 0 ? inside : tokenizeTerm(text)
  const groups = groupsOf(tokens)
  const { months, years } = namedIn(groups)
  let { from, to } = termBounds(groups)
  const ongoing = ONGOING.test(text)
  let recurrence: Term['recurrence'] = YEARLY.test(text) ? 'yearly' : null
  let why: Doubt | undefined
  const single =
    context.period && context.period.from !== null && context.period.from === context.period.to
      ? context.period.from
      : null

  if (groups.length === 0) {
    if (!/воєнн/.test(text) && (WHOLE_PLAN.test(text) || WITHIN_YEAR.test(text))) {
      const plan = context.period
      if (plan?.from != null) from = firstDayOf({ year: plan.from, month: 1 })
      if (plan?.to != null) to = lastDayOf({ year: plan.to, month: 12 })
      if (WITHIN_YEAR.test(text) && single === null) recurrence = 'yearly'
      if (from === null || to === null || (WITHIN_YEAR.test(text) && single === null)) why = 'term-without-year'
    } else if (EVENT.test(text)) why = 'term-depends-on-event'
    else if (!ongoing && recurrence === null) why = 'term-unreadable'
  } else if (from === null && to === null) {
    if (months !== null && single !== null) {
      const dated = termBounds(groupsOf([...tokens, { kind: 'year', year: single, joint: 'none' }]))
      from = dated.from
      to = dated.to
    } else if (recurrence === null) why = months === null ? 'term-unreadable' : 'term-without-year'
  } else if (EVENT.test(outside)) why = 'term-depends-on-event'
  if (from !== null && to !== null && from > to) why = 'term-reversed'
  if (isRepaired) why = 'term-digits-repaired'
  return reading({ raw, from, to, ongoing, recurrence, months, years }, why)
}

const YEAR_END =
  '(?:\\d{4}|2\\d[\\dО]{2})(?:\\s*(?:рр?\\.?|рік|року|роки|років|роках|році))?(?:\\s*\\([^()]*\\))?|[Пп]остійно|[Щщ]ороку|[Щщ]орічно'
const TERM_START =
  '\\d{4}(?!\\d)|\\d{1,2}\\.\\d{2}|(?:Постійно|Щор|Щокв|Щомі|Протягом|Упродовж|Впродовж|Починаючи|До |З |Січ|Лют|Берез|Квіт|Трав|Черв|Лип|Серп|Верес|Жовт|Листоп|Груд)|[IІVХ]{1,3}\\s*(?:-|–|кв)'
const BETWEEN = new RegExp(`(?<=${YEAR_END})\\s+(?=${TERM_START})`, 'gu')

/** Parts of a cell that may be terms of several measures in sequence. */
function termParts(text: string): string[] {
  const lines = text.split(/[\n;]+/u).flatMap((line) => line.split(BETWEEN))
  const parts: string[] = []
  for (const part of lines.map((line) => line.trim()).filter((line) => line !== '')) {
    const last = parts.at(-1)
    // «Щорічно 2021–2025» is one term; so is a range that a line break cut.
    if (
      last !== undefined &&
      (/^(?:щорічно|щороку)$/iu.test(last) || /[-–—,]$/u.test(last) || /^[-–—,\p{Ll}]/u.test(part))
    )
      parts[parts.length - 1] = `${last} ${part}`
    else parts.push(part)
  }
  return parts
}

/**
 * Reads a cell that carries the terms of `count` measures in sequence. One term holds for all; what cannot be told
 * apart goes to each, marked unsure.
 */
export function splitTerms(
  cell: string | readonly string[],
  count: number,
  context: TermContext = {},
): Reading<Term | null>[] {
  const text = cellText(cell)
  const parts = termParts(text)
  if (parts.length === count) return parts.map((part) => readTerm(part, context))
  const whole = readTerm(text, context)
  const all = parts.length > 1 && count > 1 ? reading(whole.value, 'terms-not-divided') : whole
  return Array.from({ length: count }, () => all)
}

/** Reads a term from two columns (початок, закінчення); `raw` joins both by a dash. */
export function readTermRange(from: string, to: string, context: TermContext = {}): Reading<Term | null> {
  const start = readTerm(from, context)
  const end = readTerm(to, context)
  if (!start.value || !end.value) return start.value ? start : end
  const bounds = { from: start.value.from ?? start.value.to, to: end.value.to ?? end.value.from }
  const why =
    start.why ??
    end.why ??
    (bounds.from !== null && bounds.to !== null && bounds.from > bounds.to ? 'term-reversed' : undefined)
  const raw = start.value.raw === end.value.raw ? start.value.raw : `${start.value.raw} – ${end.value.raw}`
  return reading(
    {
      raw,
      ...bounds,
      ongoing: start.value.ongoing || end.value.ongoing,
      recurrence: start.value.recurrence ?? end.value.recurrence,
      months: null,
      years: null,
    },
    why,
  )
}
