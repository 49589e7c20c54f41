import type { PlanInterchange } from '#modules/intake/index.ts'
import { fold } from '#platform/text/fold.ts'

/** Title as papers set it: a first word in capitals («ПЛАН», «ПРОГРАМА») on a line of its own. */
export function printedTitle(title: string): string {
  return title.replace(/^([\p{Lu}’'ʼ]{4,}) (?=\p{L})/u, '$1\n')
}

/** The community, where the title does not name it: it stands over the title then. */
export function lineOverTitle({ title, community }: PlanInterchange): string | null {
  return community === null || mentions(title, community) ? null : community
}

/**
 * Sentences under a title that does not name the years of the plan or of the report. Each ends with a full stop: that
 * tells it from a line of the title.
 */
export function sentencesUnderTitle({ title, period, reportYear }: PlanInterchange): readonly string[] {
  const isMissing = (year: number | null): year is number => year !== null && !title.includes(String(year))
  const { from, to } = period
  const sentences: string[] = []
  if (isMissing(from) || isMissing(to)) sentences.push(`Строк виконання: ${years(from, to)}.`)
  if (isMissing(reportYear)) sentences.push(`Звіт за ${reportYear} рік.`)
  return sentences
}

function years(from: number | null, to: number | null): string {
  if (from === null) return `до ${to} року`
  return to === null || from === to ? `на ${from} рік` : `${from}–${to} роки`
}

/** True where a text names something in whatever case: the beginning of each word stands there, in their order. */
export function mentions(text: string, name: string): boolean {
  const words = fold(text).split(' ')
  const stems = fold(name)
    .split(' ')
    .map((word) => word.slice(0, Math.max(3, word.length - 3)))
  return words.some((_, start) => stems.every((stem, index) => words[start + index]?.startsWith(stem) === true))
}
