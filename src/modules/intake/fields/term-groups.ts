import { firstDayOf, isoDate, lastDayOf } from './calendar.ts'
import type { TermToken } from './term-tokens.ts'

/** Dated words that belong together: months (or days) with the years for which they hold. */
export interface TermGroup {
  readonly units: readonly TermToken[]
  readonly years: readonly number[]
  readonly isYearRange: boolean
  readonly joint: TermToken['joint']
}

/** Dated words as groups: months (or days) with the years for which they hold. */
export function groupsOf(tokens: readonly TermToken[]): TermGroup[] {
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
    const isOneYear =
      token.joint === 'range' &&
      token.kind === 'day' &&
      last !== undefined &&
      last.years.length === 0 &&
      last.units.every((unit) => unit.kind === 'day')
    if (last && (completes || isOneYear || (!wasYear && token.joint !== 'range' && token.joint !== 'until')))
      last.units.push(token)
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

function boundsOf(group: TermGroup): Bounds {
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
export function namedIn(groups: readonly TermGroup[]): Named {
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
  // «до 1 грудня 2026 року», «1 грудня 2026» are dates and name no month.
  const only = groups.length === 1 && years.length === 1 ? groups[0] : undefined
  if (only && (only.joint === 'until' || only.units.some((unit) => unit.kind === 'day')))
    return { months: null, years: null }
  const hasDates = groups.some((group) => group.units.some((unit) => unit.kind === 'date'))
  return { months: months.length > 0 ? months : null, years: namesYears && !hasDates ? years : null }
}

/** First and last day of the term; null where it names none. */
export function termBounds(groups: readonly TermGroup[]): Bounds {
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
