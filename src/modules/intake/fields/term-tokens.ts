import { isoDate, MONTH, monthOf, quarterOf } from './calendar.ts'

/** A dated word of a term. Months, quarters and half-years are months of a year that stands elsewhere. */
export type TermToken =
  | { readonly kind: 'date'; readonly iso: string | null; readonly joint: Joint }
  | { readonly kind: 'day'; readonly month: number; readonly day: number; readonly joint: Joint }
  | { readonly kind: 'months'; readonly months: readonly number[]; readonly isPart: boolean; readonly joint: Joint }
  | { readonly kind: 'year'; readonly year: number; readonly joint: Joint }

/** How a dated word follows the one before: a range, a list, or by itself; or what word stands before it. */
export type Joint = 'range' | 'list' | 'from' | 'until' | 'none'

const QUARTER = '(?:[iіїv1lхx]{1,4}|[1-4])'
const DATED = new RegExp(
  [
    '(?<iso>\\d{4}-\\d{2}-\\d{2})',
    '(?<dmy>\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2}(?!\\d)))',
    '(?<partDate>\\d{1,2}\\.\\d{1,2}(?=\\.?\\s*-\\s*\\d{1,2}\\.\\d{1,2}\\.\\d{4}))',
    `(?<partDay>(?<![\\d.])\\d{1,2}(?=\\s*-\\s*\\d{1,2}\\s*${MONTH}))`,
    `(?<day>«?\\d{1,2}»?\\s*${MONTH})`,
    '(?<monthYear>(?<![\\d.])(?:0?[1-9]|1[0-2])[./]\\d{4})',
    '(?<school>\\d{4}\\s*[-/]\\s*\\d{2,4}\\s*(?:навчальн|н\\.\\s?р))',
    '(?<short>(?<!\\d)\\d{4}\\s?[-/]\\s?\\d{2}(?!\\d))',
    '(?<year>(?<!\\d)\\d{4}(?!\\d))',
    `(?<quarter>(?<![\\p{L}\\d])${QUARTER}(?:\\s?(?:-|,|та|і|й)\\s?${QUARTER}){0,3}(?:-?(?:й|ий|го|му|ий))?\\s*(?:кв\\.|квартал))`,
    '(?<half>(?<![\\p{L}\\d])(?:i{1,2}|і{1,2}|1|2|перш|друг)\\p{L}{0,3}(?:-?[её])?\\s*півріч)',
    `(?<month>(?<![\\p{L}])${MONTH}(?![\\p{L}]))`,
  ].join('|'),
  'giu',
)

const LOOKALIKES: Readonly<Record<string, string>> = { о: '0', o: '0', з: '3', б: '6', і: '1', l: '1', i: '1' }
/** A year in which a letter took the place of a digit. */
const MISTYPED_YEAR = /(?<![\p{L}\d])(?=[\dоoзбіli]{4}(?![\p{L}\d]))(?=(?:\D*\d){2})2[\dоoзбіli]{3}/giu

/** A year whose last digit a narrow column pushed to the next line. */
const CUT_YEAR = /(?<!\d)(20\d)\s(\d)(?!\d)/g
export const joinCutYears = (text: string): string => text.replace(CUT_YEAR, '$1$2')

/** Lower case, one kind of dash, years with mistyped letters made whole. */
export function normalizeTerm(text: string): { readonly text: string; readonly isRepaired: boolean } {
  let isRepaired = false
  const lower = text
    .toLowerCase()
    .replace(/[–—−‒―]/g, '-')
    .replace(MISTYPED_YEAR, (year) => {
      const digits = year.replace(/\D/g, (letter) => LOOKALIKES[letter] ?? letter)
      if (digits !== year) isRepaired = true
      return digits
    })
  return { text: lower, isRepaired }
}

function joint(between: string): Joint {
  if (/(?:^|[\s,(])(?:до|по|не пізніше)\s*(?:кінця\s*)?$/u.test(between)) return 'until'
  if (/(?:^|[\s,(])(?:з|із|від|починаючи|зі|після)\s*(?:початку\s*)?$/u.test(between)) return 'from'
  if (/^[\s.]*(?:р{1,2}\.?|р(?:ік|оку|оки|оків|оці|оках))?[\s.]*-[\s.]*(?:р{1,2}\.?\s*)?$/u.test(between))
    return 'range'
  return /[,;]|(?:^|\s)(?:та|і|й)\s*$/u.test(between) ? 'list' : 'none'
}

const span = (from: number, to: number): number[] =>
  Array.from({ length: ((to - from + 12) % 12) + 1 }, (_, i) => ((from - 1 + i) % 12) + 1)

function quarterMonths(text: string): number[] {
  const parts = text.replace(/\s*(?:кв\.|квартал)$/u, '').split(/(\s*(?:-(?!й|ий|го|му)|,|та|і(?=\s)|й)\s*)/u)
  const months: number[] = []
  let previous: number | null = null
  let isRange = false
  for (const part of parts) {
    if (/^\s*-\s*$/.test(part)) {
      isRange = true
      continue
    }
    const quarter = quarterOf(part.replace(/-?(?:й|ий|го|му)?$/u, '').trim())
    if (quarter === null) continue
    const from = isRange && previous !== null ? previous + 1 : quarter
    for (let q = from; q <= quarter; q++) months.push(q * 3 - 2, q * 3 - 1, q * 3)
    previous = quarter
    isRange = false
  }
  return months
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

/** Dated words of a term in their order; `text` as `normalizeTerm` gives it. */
export function tokenizeTerm(text: string): readonly TermToken[] {
  const tokens: TermToken[] = []
  let end = 0
  for (const match of text.matchAll(DATED)) {
    const groups = match.groups ?? {}
    const word = match[0]
    const how = joint(text.slice(end, match.index))
    end = match.index + word.length
    if (groups.iso) {
      const [year = 0, month = 0, day = 0] = word.split('-').map(Number)
      tokens.push({ kind: 'date', iso: isoDate(year, month, day), joint: how })
    } else if (groups.dmy) {
      const [day = '', month = '', year = ''] = word.split(/[./]/)
      tokens.push({ kind: 'date', iso: isoDate(fullYear(year), Number(month), Number(day)), joint: how })
    } else if (groups.partDate) {
      const [day = 0, month = 0] = word.split('.').map(Number)
      const year = Number(/\d{4}/.exec(text.slice(end))?.[0])
      tokens.push({ kind: 'date', iso: isoDate(year, month, day), joint: how })
    } else if (groups.partDay) {
      const month = new RegExp(MONTH, 'iu').exec(text.slice(end))?.[0] ?? ''
      tokens.push({ kind: 'day', day: Number(word), month: monthOf(month) ?? 0, joint: how })
    } else if (groups.day) {
      const day = Number(/\d+/.exec(word)?.[0])
      tokens.push({ kind: 'day', day, month: monthOf(word.replace(/^[«\d»\s]+/, '')) ?? 0, joint: how })
    } else if (groups.monthYear) {
      const [month = 0, year = 0] = word.split(/[./]/).map(Number)
      tokens.push({ kind: 'months', months: [month], isPart: true, joint: how }, { kind: 'year', year, joint: 'none' })
    } else if (groups.school) {
      const first = Number(word.slice(0, 4))
      tokens.push(
        { kind: 'date', iso: isoDate(first, 9, 1), joint: how },
        { kind: 'date', iso: isoDate(first + 1, 6, 30), joint: 'range' },
      )
    } else if (groups.short) {
      const year = Number(word.slice(0, 4))
      tokens.push(
        { kind: 'year', year, joint: how },
        { kind: 'year', year: Math.floor(year / 100) * 100 + Number(word.slice(-2)), joint: 'range' },
      )
    } else if (groups.year) {
      const year = Number(word)
      if (year >= 1900 && year < 3000) tokens.push({ kind: 'year', year, joint: how })
    } else if (groups.quarter) {
      const months = quarterMonths(word)
      if (months.length > 0) tokens.push({ kind: 'months', months, isPart: months.length < 12, joint: how })
    } else if (groups.half) {
      tokens.push({
        kind: 'months',
        months: /^(?:ii|іі|2|друг)/u.test(word) ? span(7, 12) : span(1, 6),
        isPart: true,
        joint: how,
      })
    } else {
      const month = monthOf(word)
      if (month === null) continue
      const last = tokens.at(-1)
      if (last?.kind === 'months' && how === 'range') {
        tokens[tokens.length - 1] = {
          ...last,
          months: [...last.months, ...span(last.months.at(-1) ?? month, month).slice(1)],
        }
      } else if (last?.kind === 'months' && how === 'list')
        tokens[tokens.length - 1] = { ...last, months: [...last.months, month] }
      else tokens.push({ kind: 'months', months: [month], isPart: true, joint: how })
    }
  }
  return tokens
}
