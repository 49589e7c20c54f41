import { readTerm, type Term } from '#modules/intake/index.ts'
import { collapse } from '#platform/text/fold.ts'
import { readDay } from './day.ts'
import type { TermDraft } from './drafts.ts'
import type { FieldError, FieldPeriod, Parsed } from './field-values.ts'
import { tooLong } from './form-reading.ts'

/** A term read from its words, or as the person set it. Words stand in the printed plan, so they may not be missing. */
export function parseTerm(draft: TermDraft, name: string, period: FieldPeriod): Parsed<Term | null> {
  const raw = collapse(draft.raw)
  const errors = tooLong(`${name}.raw`, raw)
  if (draft.by === 'words') return { value: errors.length > 0 ? null : readTerm(raw, { period }).value, errors }
  const from = readDay(draft.from)
  const to = readDay(draft.to)
  const years = readYears(draft.years)
  const hasParts = draft.ongoing || draft.yearly || draft.months.length > 0 || [from, to].some((day) => day !== null)
  if (raw === '' && (hasParts || years === undefined || years !== null)) {
    errors.push({ at: `${name}.raw`, code: 'term-words-missing' })
  }
  errors.push(...wrongParts(name, { from, to, years }))
  if (raw === '' || errors.length > 0) return { value: null, errors }
  return {
    value: {
      raw,
      from: from ?? null,
      to: to ?? null,
      ongoing: draft.ongoing,
      recurrence: draft.yearly ? 'yearly' : null,
      months: draft.months.length > 0 ? [...new Set(draft.months)].sort((a, b) => a - b) : null,
      years: years ?? null,
    },
    errors,
  }
}

interface Parts {
  readonly from: string | null | undefined
  readonly to: string | null | undefined
  readonly years: readonly number[] | null | undefined
}

function wrongParts(name: string, { from, to, years }: Parts): FieldError[] {
  const errors: FieldError[] = []
  if (from === undefined) errors.push({ at: `${name}.from`, code: 'date-unreadable' })
  if (to === undefined) errors.push({ at: `${name}.to`, code: 'date-unreadable' })
  if (from && to && from > to) errors.push({ at: `${name}.to`, code: 'dates-reversed' })
  if (years === undefined) errors.push({ at: `${name}.years`, code: 'years-unreadable' })
  return errors
}

/** «2026, 2028»; null where nothing is typed, undefined for what are no years. */
function readYears(typed: string): number[] | null | undefined {
  const words = typed.split(/[\s,;]+/).filter(Boolean)
  if (words.length === 0) return null
  if (words.length > 50 || !words.every((word) => /^(?:19|20|21)\d{2}$/.test(word))) return undefined
  return [...new Set(words.map(Number))].sort((a, b) => a - b)
}
