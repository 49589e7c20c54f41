import type { Finding, PlanInterchange, Term } from '../../interchange.ts'
import { enList, quoted, quotedEn, ukList } from '../language/phrasing.ts'
import { DOCUMENT, findingOf, type Rule } from '../rule.ts'
import { soundMeasures } from '../view/plan-view.ts'
import { yearsIn } from '../vocabulary/time-words.ts'

interface Bounds {
  readonly from: number | null
  readonly to: number | null
}

const id = 'term-outside-plan-period'
const severity = 'error'

/** Years of a measure's term against the years of the plan. */
export const termOutsidePlanPeriod: Rule = {
  id,
  severity,
  notes: {
    what: 'A year of the term lies before or after the period of the plan.',
    why: 'What lies outside the period is not financed and not reported; most often it is a typing error in a year.',
    example: '«2006–2027» у плані на 2026–2030 роки',
  },
  check: (view) => {
    const bounds = boundsOf(view.plan)
    if (bounds.from === null && bounds.to === null) return []
    // A report names its own year; the terms are those of the programme.
    if (view.plan.kind === 'implementation-report' && bounds.from === bounds.to) return []
    const found: Finding[] = []
    let measured = 0
    for (const { measure, at } of soundMeasures(view)) {
      if (!measure.term) continue
      const years = yearsOf(measure.term)
      if (years.length > 0) measured++
      const outside = years.filter((year) => isOutside(year, bounds))
      if (outside.length > 0) found.push(outsideFinding(at, measure.term, outside, bounds))
    }
    if (found.length > 2 && found.length * 2 > measured) return [periodDoubtful(found, measured, bounds)]
    return found
  },
}

/**
 * Where the document names no first year («на період до 2030 року»), the year of approval stands for it: a plan is not
 * carried out before it exists, though it may count the whole year of its approval.
 */
function boundsOf(plan: PlanInterchange): Bounds {
  const approved = plan.approval?.date ? Number(plan.approval.date.slice(0, 4)) : null
  const { from, to } = plan.period
  if (from !== null) return { from, to }
  return { from: approved !== null && (to === null || approved <= to) ? approved : null, to }
}

function yearsOf(term: Term): number[] {
  const years = new Set(yearsIn(term.raw).map(({ year }) => year))
  for (const date of [term.from, term.to]) if (date) years.add(Number(date.slice(0, 4)))
  for (const year of term.years ?? []) years.add(year)
  return [...years].sort((a, b) => a - b)
}

function isOutside(year: number, { from, to }: Bounds): boolean {
  return (from !== null && year < from) || (to !== null && year > to)
}

function outsideFinding(at: string, term: Term, outside: readonly number[], bounds: Bounds): Finding {
  const suggestion = repaired(term.raw, outside, bounds)
  const years = outside.map(String)
  return findingOf(
    { id, severity },
    {
      at,
      field: 'term',
      uk:
        `Строк ${quoted(term.raw)} виходить за межі плану (${periodText(bounds, 'uk')}): ${ukList(years)}. ` +
        (suggestion ? `Можливо, малося на увазі «${suggestion}». Перевірте рік.` : 'Перевірте рік або період плану.'),
      en:
        `The term ${quotedEn(term.raw)} goes beyond the plan (${periodText(bounds, 'en')}): ${enList(years)}. ` +
        (suggestion
          ? `Perhaps ${quotedEn(suggestion)} was meant. Check the year.`
          : 'Check the year or the period of the plan.'),
      suggestion,
    },
  )
}

function periodText({ from, to }: Bounds, language: 'uk' | 'en'): string {
  if (from !== null && to !== null) return from === to ? String(from) : `${from}–${to}`
  if (from !== null) return language === 'uk' ? `з ${from} року` : `from ${from}`
  return language === 'uk' ? `до ${to} року` : `until ${to}`
}

/** The term with each outside year replaced by the one year of the period that differs in one digit or two swapped. */
function repaired(raw: string, outside: readonly number[], { from, to }: Bounds): string | null {
  if (from === null || to === null || to - from > 30) return null
  let text = raw
  for (const year of outside) {
    const candidates: number[] = []
    for (let candidate = from; candidate <= to; candidate++) if (isSlipOf(year, candidate)) candidates.push(candidate)
    const fitting = candidates.filter((candidate) => keepsOrder(text.replace(String(year), String(candidate))))
    const [only, second] = fitting
    if (only === undefined || second !== undefined || !text.includes(String(year))) return null
    text = text.replaceAll(String(year), String(only))
  }
  return text
}

function isSlipOf(year: number, candidate: number): boolean {
  const a = String(year)
  const b = String(candidate)
  if (a.length !== b.length) return false
  const differing = [...a].map((digit, i) => (digit === b[i] ? -1 : i)).filter((i) => i >= 0)
  if (differing.length === 1) return true
  const [i = 0, j = 0] = differing
  return differing.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i]
}

function keepsOrder(text: string): boolean {
  const years = yearsIn(text).map(({ year }) => year)
  return years.every((year, i) => i === 0 || year > (years[i - 1] ?? 0))
}

function periodDoubtful(found: readonly Finding[], measured: number, bounds: Bounds): Finding {
  return findingOf(
    { id, severity: 'warning' },
    {
      at: DOCUMENT,
      field: 'term',
      uk:
        `Період плану визначено як ${periodText(bounds, 'uk')}, але строки ${found.length} із ${measured} заходів виходять за ` +
        'його межі. Перевірте період плану: схоже, його зазначено або прочитано неправильно.',
      en:
        `The period of the plan is ${periodText(bounds, 'en')}, but the terms of ${found.length} of ${measured} measures go beyond it. ` +
        'Check the period of the plan: it seems to be stated or read wrongly.',
    },
  )
}
