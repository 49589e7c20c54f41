import { collapse, fold } from '#platform/text/fold.ts'
import type { ColumnRole } from '../column-roles.ts'
import { headingWords, leadEnds } from './heading-vocabulary.ts'

/** A heading longer than this is prose and not a heading. */
export const LONGEST_HEADING = 220
const NUMBER_SIGN = /^\s*(?:(?:порядковий\s+)?№|#|N(?=\s|$|º|°)|Nº|No\.?(?=\s))/u
const DIVIDED = /(\p{L}{2})-\s?(\p{L}{2})/gu
const YEAR = /(?:^|[^\d])(20\d\d)(?!\d)/gu
const TOTAL = /^(?:в|у)?сього|^разом|^загальн(?!\S* фонд)|^усього/u
const BUDGET = /бюджет|фонд|кошт|грант|субвенц|інш\S* джерел|джерел|позабюдж|донор|благод/u

export type RoleScores = ReadonlyMap<ColumnRole, number>

const NO_SCORES: RoleScores = new Map()

/**
 * How well a heading fits each role, 0 (absent) to about 1.3. Words near the beginning of the heading weigh slightly
 * more: «Джерела та обсяги фінансування» is first of all about sources.
 */
export function scoreHeading(heading: string): RoleScores {
  if (heading === '' || heading.length > LONGEST_HEADING) return NO_SCORES
  const folded = fold(heading)
  if (folded === '') return NUMBER_SIGN.test(heading) ? new Map([['number', 1]]) : NO_SCORES
  const scores = scoreWords(folded)
  // «Викона-вець»: a word that the width of its column divided.
  const joined = heading.replace(DIVIDED, '$1$2')
  if (joined !== heading)
    for (const [role, score] of scoreWords(fold(joined))) scores.set(role, Math.max(scores.get(role) ?? 0, score))
  if (NUMBER_SIGN.test(heading) && folded.length <= 24) scores.set('number', 1.4)
  return scores
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function scoreWords(folded: string): Map<ColumnRole, number> {
  const scores = new Map<ColumnRole, number>()
  const ends = leadEnds(folded)
  for (const { role, pattern, weight, not } of headingWords) {
    const at = pattern.sticky ? (ends.some((end) => matchesAt(pattern, folded, end)) ? 0 : -1) : folded.search(pattern)
    if (at < 0 || not?.test(folded)) continue
    const score = weight - at * 0.003
    if (score > (scores.get(role) ?? 0)) scores.set(role, score)
  }
  return scores
}

/** The best score that a heading has for any role. */
export function bestScore(scores: RoleScores): number {
  let best = 0
  for (const score of scores.values()) if (score > best) best = score
  return best
}

/** The one year that a heading names, or null. */
export function yearOfHeading(heading: string): number | null {
  const years = new Set([...heading.matchAll(YEAR)].map((found) => Number(found[1])))
  const [year] = years
  return years.size === 1 && year !== undefined ? year : null
}

/** The budget or fund that the lowest line of a heading names, in its own words; null for a total or a year. */
export function sourceOfHeading(line: string): string | null {
  const folded = fold(line)
  if (
    TOTAL.test(folded) ||
    !BUDGET.test(folded) ||
    /^(?:бюджет|кошти)(?: \S+)? (?:грн|гривень)$|^(?:бюджет|кошти|фонд)$/u.test(folded) ||
    /фінансуванн|обсяг|вартіст|план|факт/u.test(folded)
  )
    return null
  return collapse(line)
}

/** A heading's line such as «Усього»: the column that sums its neighbours. */
export const isTotalHeading = (line: string): boolean => TOTAL.test(fold(line))

/** A short second line of a heading: a year, a budget, «усього», «план», «початок». */
export function isSubHeading(line: string): boolean {
  if (line.length > 60) return false
  const folded = fold(line)
  return (
    /^20\d\d(?: (?:рік|р|рр|роки|року))?$/u.test(folded) ||
    TOTAL.test(folded) ||
    BUDGET.test(folded) ||
    /^(?:план|факт|початок|закінчення|кінець|з|по|до|від|рік|роки|у тому числі|в т ч|у т ч)/u.test(folded)
  )
}
