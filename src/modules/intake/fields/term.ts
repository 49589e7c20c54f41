import { collapse } from '#platform/text/fold.ts'
import type { Term } from '../interchange.ts'
import { firstDayOf, lastDayOf } from './calendar.ts'
import { cellText } from './cell-text.ts'
import { type Doubt, type Reading, reading } from './reading.ts'
import { groupsOf, namedIn, termBounds } from './term-groups.ts'
import { termParts } from './term-parts.ts'
import { joinCutYears, normalizeTerm, tokenizeTerm } from './term-tokens.ts'

/** Years of the plan, with which a term without years is read. */
export interface TermContext {
  readonly period?: { readonly from: number | null; readonly to: number | null }
}

const BLANK = /^[\s\-–—.xхX*]*$/u
const ONGOING =
  /постійн|систематичн|безстроков|безперервн|регулярн|(?:за|у разі|в разі|при|в міру|у міру|по мірі)\s+(?:потреб|необхідн)|(?:(?:в|у)\s+міру|по\s+мірі)\s+(?:надходж|виявл|звернен|виникн)|за\s+(?:окремим\s+)?(?:запит|звернен)/u
const YEARLY =
  /щорічн|щороку|щорок[иу]|кожн(?:ого|ий)\s+р(?:оку|ік)|раз(?:и|ів)?\s+(?:на|у|в)\s+(?:рік|квартал|місяць|півр|тиждень)|що(?:кварт|місяч|місяц|півр|тижн|дня|денн)/u
const EVENT =
  /після\s+(?:закінч|завершен|припинен|скасуван|прийнят|затверджен|отриман|перемог)|(?:на|протягом|упродовж|впродовж|до)\s+(?:час|період|строк|термін|завершення|закінчення|припинення|скасування|кінця)?\p{L}*\s*(?:дії\s+)?(?:правового\s+режиму\s+)?воєнн|з\s+(?:дня|дати|моменту|часу)\s|(?:протягом|упродовж|впродовж)\s+(?:\d+|одного|двох|трьох|шести|першого)?\s*(?:календарних\s+|робочих\s+)?(?:дн|тижн|місяц)/u
const WHOLE_PLAN =
  /(?:період|строк|термін|час)\p{L}*\s+(?:дії|реалізації|виконання|програми|плану)|(?:протягом|упродовж|впродовж|на)\s+(?:усього|всього|весь|увесь)|дії\s+(?:програм|план)|весь\s+(?:період|строк|термін|час)/u
const WITHIN_YEAR =
  /(?:протягом|упродовж|впродовж|на протязі|за|до кінця)\s+(?:поточного\s+|звітного\s+)?року|(?:протягом|упродовж|впродовж)\s+(?:поточного\s+)?року/u

/**
 * Reads a term cell; null for a blank cell or a dash. `raw` is the cell's text; dates are read as printed, typing errors
 * too (a finding reports them); what cannot be read has null dates and is unsure.
 */
export function readTerm(cell: string | readonly string[], context: TermContext = {}): Reading<Term | null> {
  const raw = joinCutYears(collapse(cellText(cell)))
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
