import { initialsOf, isAbbreviation } from '../language/abbreviation.ts'
import type { PlanView } from './plan-view.ts'

const FURTHER = /\(\s*далі\s*[-–—:]\s*[„“"«]?([^()„“”"«»]{2,60}?)[”“ˮ"»]?\s*\)/giu
const IN_BRACKETS = /\(\s*([А-ЯІЇЄҐ]{2,8})\s*\)/gu
const BEFORE_BRACKETS = /(?<!\p{L})([А-ЯІЇЄҐ]{2,8})\s*\(([^()]{6,160})\)/gu

/** A line or row of a list of abbreviations: «ЦНАП – центр надання адміністративних послуг». */
const LISTED = /^[ ]*([А-ЯІЇЄҐ]{2,10})(?: та [А-ЯІЇЄҐ]{2,8})?[ ]*[–—\t-][ ]*(\p{L}[^\n\t]{5,})/gmu

const cache = new WeakMap<PlanView, ReadonlySet<string>>()

/** Abbreviations that the document itself defines: «(далі – X)», «повна назва (X)», «X (повна назва)». */
export function definedAbbreviations(view: PlanView): ReadonlySet<string> {
  const known = cache.get(view)
  if (known) return known
  const defined = new Set<string>()
  for (const text of textsOf(view)) {
    for (const [, short = '', full = ''] of text.matchAll(LISTED))
      if (initialsOf(full).startsWith(short)) defined.add(short)
    if (!text.includes('(')) continue
    for (const [, short = ''] of text.matchAll(FURTHER)) if (isAbbreviation(short.trim())) defined.add(short.trim())
    for (const match of text.matchAll(IN_BRACKETS)) {
      const short = match[1] ?? ''
      const before = initialsOf(text.slice(Math.max(0, match.index - 200), match.index))
      if (endsWithInitials(before, short)) defined.add(short)
    }
    for (const [, short = '', full = ''] of text.matchAll(BEFORE_BRACKETS))
      if (initialsOf(full).startsWith(short)) defined.add(short)
  }
  cache.set(view, defined)
  return defined
}

/** All texts where a definition may stand: the plan, its passport, and the prose around it that the reader hands over. */
function* textsOf({ passages, plan, context }: PlanView): Generator<string> {
  for (const { text } of passages) yield text
  yield* context.prose ?? []
  for (const value of Object.values(plan.passport ?? {})) {
    if (typeof value === 'string') yield value
    else if (value) yield* value
  }
}

/** True where the initials before a bracket end with the abbreviation; one word may be left out of it. */
function endsWithInitials(initials: string, short: string): boolean {
  if (initials.endsWith(short)) return true
  const tail = initials.slice(-short.length - 1)
  return short.length >= 4 && tail.length > short.length && isSubsequence(short, tail)
}

function isSubsequence(short: string, long: string): boolean {
  let found = 0
  for (const letter of long) if (letter === short[found]) found++
  return found === short.length
}
