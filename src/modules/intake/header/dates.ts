const MONTHS = [
  'січ',
  'лют',
  'берез',
  'квіт',
  'трав',
  'черв',
  'лип',
  'серп',
  'верес',
  'жовт',
  'листопад',
  'груд',
] as const
const NUMERIC = /(?<!\d)(\d{1,2})\s?[./]\s?(\d{1,2})\s?[./]\s?(\d{4})(?!\d)/u
const WORDED =
  /[«„"“]?\s?(?<!\d)(\d{1,2})\s?[»”"“]?\s+(січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)\p{L}*\s+(\d{4})/iu
const DAY_AND_MONTH =
  /(?<!\d)(\d{1,2})(?:-?го)?\s+(січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)\p{L}*/iu

/** Number of the month that a word names, 1 to 12; null for other words. */
export function monthOf(word: string): number | null {
  const at = MONTHS.findIndex((month) => word.toLowerCase().startsWith(month))
  return at < 0 ? null : at + 1
}

function iso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The first date in a text as YYYY-MM-DD: «04.03.2026», «12 березня 2024 року»; null where there is none. */
export function readDate(text: string): string | null {
  const numeric = NUMERIC.exec(text)
  if (numeric) return iso(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]))
  const worded = WORDED.exec(text)
  const month = worded ? monthOf(worded[2] ?? '') : null
  return worded && month !== null ? iso(Number(worded[3]), month, Number(worded[1])) : null
}

/** A day of every year: «до 25 грудня»; null where none is named. */
export function readDayAndMonth(text: string): { readonly day: number; readonly month: number } | null {
  const match = DAY_AND_MONTH.exec(text)
  const month = match ? monthOf(match[2] ?? '') : null
  const day = Number(match?.[1])
  return month === null || day < 1 || day > 31 ? null : { day, month }
}
