import type { Finding, Measure, MeasureField } from '../../interchange.ts'
import { quoted, quotedEn, ukCount } from '../language/phrasing.ts'
import { DOCUMENT, findingOf, type Rule, type RuleId } from '../rule.ts'
import type { MeasureView } from '../view/addresses.ts'
import { hasColumn, type PlanView, soundMeasures } from '../view/plan-view.ts'

/** A thing that every measure of the document should have. */
interface Needed {
  readonly id: RuleId
  readonly field: MeasureField
  readonly has: (measure: Measure) => boolean
  /** «У заході {what} не зазначено»; the whole document has «жодного». */
  readonly uk: { readonly absent: string; readonly todo: string; readonly nowhere: string }
  readonly en: { readonly absent: string; readonly todo: string; readonly nowhere: string }
}

const says = (text: string | null | undefined): boolean => /[\p{L}\d]/u.test(text ?? '')

const term: Needed = {
  id: 'term-missing',
  field: 'term',
  has: (measure) => measure.term !== null && says(measure.term.raw),
  uk: { absent: 'не зазначено строку виконання', todo: 'Зазначте рік або роки', nowhere: 'строку виконання' },
  en: { absent: 'has no term', todo: 'Give the year or years', nowhere: 'a term' },
}

const executor: Needed = {
  id: 'executor-missing',
  field: 'executors',
  has: (measure) => measure.executors.some(({ name }) => says(name)),
  uk: { absent: 'не зазначено виконавця', todo: 'Зазначте, хто відповідає за захід', nowhere: 'виконавця' },
  en: { absent: 'has no executor', todo: 'Say who is responsible for it', nowhere: 'an executor' },
}

const indicator: Needed = {
  id: 'indicator-missing',
  field: 'indicators',
  has: (measure) => measure.indicators.some(({ text }) => says(text)),
  uk: {
    absent: 'не зазначено показника',
    todo: 'Зазначте, за чим буде видно, що захід виконано',
    nowhere: 'показника',
  },
  en: { absent: 'has no indicator', todo: 'Say what will show that it is done', nowhere: 'an indicator' },
}

/** Measure without a term, in a document that has terms. */
export const termMissing = missingRule(term, {
  what: 'The measure has no term though the document has them; once for the whole document where it has none.',
  why: 'A measure without a term is never due.',
  example: 'порожня клітинка «Строк виконання»',
})

/** Measure without an executor. */
export const executorMissing = missingRule(executor, {
  what: 'The measure has no executor; once for the whole document where none has.',
  why: 'Nobody is asked for a report on it.',
  example: 'порожня клітинка «Виконавці»',
})

/** Measure without an indicator; a report has none, and the results of a programme may stand for them. */
export const indicatorMissing = missingRule(indicator, {
  what:
    'The measure has no indicator though the document has them. Once, as a notice, where the whole plan has none and its ' +
    'expected results hold no number either.',
  why: 'Without an indicator nobody can tell whether the measure is done.',
  example: 'порожня клітинка «Показник»',
})

function missingRule(needed: Needed, notes: Rule['notes']): Rule {
  const rule = { id: needed.id, severity: 'warning', notes } as const
  return { ...rule, check: (view) => missing(view, needed, rule) }
}

function missing(view: PlanView, needed: Needed, rule: Pick<Rule, 'id' | 'severity'>): Finding[] {
  const isReport = view.plan.kind === 'implementation-report'
  if (view.measures.length === 0 || (isReport && needed.field === 'indicators')) return []
  const lacking = soundMeasures(view).filter(({ measure }) => !needed.has(measure))
  if (lacking.length === 0) return []
  if (hasColumn(view, ({ measure }) => needed.has(measure))) return lacking.map((found) => absent(found, needed, rule))
  if (needed.field === 'indicators' && view.measures.some(({ measure }) => /\d/u.test(measure.expectedResult ?? '')))
    return []
  if (isReport || (needed.field === 'term' && view.plan.passport?.term)) return []
  return [nowhere(view, lacking, needed, rule)]
}

function absent({ measure, at }: MeasureView, needed: Needed, rule: Pick<Rule, 'id' | 'severity'>): Finding {
  return findingOf(rule, {
    at,
    field: needed.field,
    uk: `У заході ${quoted(measure.text, 60)} ${needed.uk.absent}. ${needed.uk.todo}.`,
    en: `The measure ${quotedEn(measure.text, 60)} ${needed.en.absent}. ${needed.en.todo}.`,
  })
}

function nowhere(
  view: PlanView,
  lacking: readonly MeasureView[],
  needed: Needed,
  rule: Pick<Rule, 'id' | 'severity'>,
): Finding {
  const all = lacking.length === view.measures.length
  return findingOf(rule, {
    at: DOCUMENT,
    field: needed.field,
    severity: 'notice',
    uk: all
      ? `Жоден захід документа не має ${needed.uk.nowhere}. ${needed.uk.todo} для кожного заходу.`
      : `Більшість заходів (${ukCount(lacking.length, 'захід', 'заходи', 'заходів')} із ${view.measures.length}) не має ${needed.uk.nowhere}. ${needed.uk.todo} для кожного.`,
    en: all
      ? `No measure of the document has ${needed.en.nowhere}. ${needed.en.todo} for each.`
      : `Most measures (${lacking.length} of ${view.measures.length}) lack ${needed.en.nowhere}. ${needed.en.todo} for each.`,
  })
}
