import type { PlanInterchange } from '#modules/intake/index.ts'
import { fold } from '#platform/text/fold.ts'

/** Title as papers set it: a first word in capitals («ПЛАН», «ПРОГРАМА») on a line of its own. */
export function printedTitle(title: string): string {
  return title.replace(/^([\p{Lu}’'ʼ]{4,}) (?=\p{L})/u, '$1\n')
}

/** What the reader must know and the title does not say: community, years of the plan, year of the report. */
export function linesUnderTitle(plan: PlanInterchange): readonly string[] {
  const { community, period, reportYear } = plan
  const lines: string[] = []
  if (community !== null && !mentions(plan.title, community)) lines.push(community)
  const { from, to } = period
  const isNamed = (year: number | null) => year === null || plan.title.includes(String(year))
  if (!isNamed(from) || !isNamed(to)) {
    if (from === null) lines.push(`Строк виконання: до ${to} року`)
    else lines.push(`Строк виконання: ${to === null || from === to ? `на ${from} рік` : `${from}–${to} роки`}`)
  }
  if (!isNamed(reportYear)) lines.push(`Звіт за ${reportYear} рік`)
  return lines
}

/** True where a text names something in whatever case: the beginning of each word stands there, in their order. */
export function mentions(text: string, name: string): boolean {
  const words = fold(text).split(' ')
  const stems = fold(name)
    .split(' ')
    .map((word) => word.slice(0, Math.max(3, word.length - 3)))
  return words.some((_, start) => stems.every((stem, index) => words[start + index]?.startsWith(stem) === true))
}
