export interface Period {
  readonly from: number | null
  readonly to: number | null
}

const NONE: Period = { from: null, to: null }
const YEAR = '((?:19|20)\\d\\d)'
const RANGE = new RegExp(`(?<!\\d)${YEAR}\\s?(?:р\\.?|року|рр\\.?)?\\s?(?:[-–—−]|по|до)\\s?${YEAR}(?!\\d)`, 'u')
const LIST = new RegExp(`(?<!\\d)${YEAR}(?:\\s?(?:,|та|і|й|;)\\s?${YEAR})+(?=\\s?(?:рік|рок|рр))`, 'u')
const UNTIL = new RegExp(`(?:до|по)\\s${YEAR}(?!\\d)`, 'u')
const SINGLE = new RegExp(`(?:на|у|в|протягом|упродовж)\\s${YEAR}\\s?(?:рік|році|року|р\\.)`, 'u')
const QUOTED = /[«„"“][^«»„“”"ˮ]*[»”"“ˮ]/gu

function read(text: string): Period {
  const range = RANGE.exec(text)
  if (range) return { from: Number(range[1]), to: Number(range[2]) }
  const list = LIST.exec(text)
  if (list) {
    const years = (list[0].match(/\d{4}/gu) ?? []).map(Number)
    return { from: Math.min(...years), to: Math.max(...years) }
  }
  const single = SINGLE.exec(text)
  if (single) return { from: Number(single[1]), to: Number(single[1]) }
  const until = UNTIL.exec(text)
  return until ? { from: null, to: Number(until[1]) } : NONE
}

/** Years that a title names: a range before a single year, a year before «до 2030 року»; quoted names come last. */
export function readPeriod(text: string): Period {
  const outside = read(text.replace(QUOTED, ' '))
  const whole = outside.from === null ? read(text) : outside
  return whole.from === null && outside.to !== null ? outside : whole
}

/** Parts of a year: «III квартал», «перше півріччя», «9 місяців», «січень–вересень». */
const PART = [
  '(?:(?:[IVXІ]{1,3}|[1-9]|перш\\p{L}*|друг\\p{L}*|трет\\p{L}*|четверт\\p{L}*|шість|дев.ять)(?:-?\\p{L}{1,2})?\\s+)?(?:квартал\\p{L}*|півріч\\p{L}*|місяц\\p{L}*)',
  '(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)\\p{L}*(?:\\s?[-–—]\\s?\\p{L}+)?',
].join('|')
/** Wordings of the year reported, and how many years before the one named it lies. */
const REPORT_YEAR: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`за\\s+${YEAR}\\s?(?:рік|р\\.)`, 'iu'), 0],
  [new RegExp(`(?:у|в|протягом)\\s+${YEAR}\\s?(?:році|року)`, 'iu'), 0],
  [new RegExp(`за\\s+(?:${PART})\\s+${YEAR}(?!\\d)`, 'iu'), 0],
  [new RegExp(`(?:станом на|на)\\s+(?:01\\.01\\.|1 січня\\s+)${YEAR}`, 'iu'), 1],
  [new RegExp(`станом на\\s+\\d{1,2}(?:\\.\\d{2}\\.|\\s\\p{L}+\\s+)${YEAR}`, 'iu'), 0],
]

/** Year on which a report reports: «за 2023 рік», «за III квартал 2025 року»; «станом на 01.01.2024» is the year before. */
export function readReportYear(text: string): number | null {
  for (const [pattern, before] of REPORT_YEAR) {
    const match = pattern.exec(text)
    if (match) return Number(match[1]) - before
  }
  return null
}
