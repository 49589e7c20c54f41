/** Year and month, 1–12. */
export interface YearMonth {
  readonly year: number
  readonly month: number
}

const STEMS: readonly (readonly [string, number])[] = [
  ['січ', 1],
  ['лют', 2],
  ['берез', 3],
  ['квіт', 4],
  ['трав', 5],
  ['черв', 6],
  ['лип', 7],
  ['серп', 8],
  ['верес', 9],
  ['жовт', 10],
  ['листопад', 11],
  ['груд', 12],
]

/** Source of an expression that matches a month's name in any case form. */
export const MONTH =
  '(?:січ(?:ень|ня|ні|нем)|лют(?:ий|ого|ому|им)|берез(?:ень|ня|ні|нем)|квіт(?:ень|ня|ні|нем)|трав(?:ень|ня|ні|нем)|черв(?:ень|ня|ні|нем)|лип(?:ень|ня|ні|нем)|серп(?:ень|ня|ні|нем)|верес(?:ень|ня|ні|нем)|жовт(?:ень|ня|ні|нем)|листопад(?:а|і|ом)?|груд(?:ень|ня|ні|нем))'

/** Month, 1–12, of a Ukrainian month's name in any case form. */
export function monthOf(word: string): number | null {
  const lower = word.toLowerCase()
  return STEMS.find(([stem]) => lower.startsWith(stem))?.[1] ?? null
}

export function lastDay({ year, month }: YearMonth): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const two = (value: number): string => String(value).padStart(2, '0')

/** ISO date, or null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay({ year, month })) return null
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

export const firstDayOf = ({ year, month }: YearMonth): string => `${String(year).padStart(4, '0')}-${two(month)}-01`
export const lastDayOf = (at: YearMonth): string =>
  `${String(at.year).padStart(4, '0')}-${two(at.month)}-${two(lastDay(at))}`

/** Roman or Arabic 1–4 with Latin or Cyrillic letters; null for anything else. */
export function quarterOf(text: string): number | null {
  if (/^[1-4]$/.test(text)) return Number(text)
  const roman = text
    .toUpperCase()
    .replace(/[ІЇ1L]/g, 'I')
    .replace(/Х/g, 'X')
    .replace(/У/g, 'V')
  const at = ['I', 'II', 'III', 'IV'].indexOf(roman)
  return at >= 0 ? at + 1 : null
}
