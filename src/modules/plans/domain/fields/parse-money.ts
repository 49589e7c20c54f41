import type { Execution, Funding } from '#modules/intake/index.ts'
import type { ExecutionDraft, FundingDraft } from './drafts.ts'
import type { FieldError, Parsed } from './field-values.ts'
import { numberOf, readFigure } from './figure.ts'
import { textOrNull, tooLong } from './form-reading.ts'
import { readFundingWords } from './read-words.ts'

/** Thousand UAH to kopecks, in which sums are exact. */
const KOPECKS = 100_000

function figureAt(at: string, typed: string, errors: FieldError[]): number | null {
  const figure = readFigure(typed)
  if (figure.kind !== 'error') return numberOf(figure)
  errors.push({ at, code: figure.code })
  return null
}

/**
 * Funding of a measure, in thousand UAH; null where nothing is said. Words of the source that name a meaning («у межах
 * фінансових можливостей») or a programme are told apart, unless the person did. Years without a whole give their sum.
 */
export function parseFunding(draft: FundingDraft, name: string): Parsed<Funding | null> {
  const errors: FieldError[] = (['source', 'note', 'programme'] as const).flatMap((part) =>
    tooLong(`${name}.${part}`, draft[part]),
  )
  const whole = figureAt(`${name}.amount`, draft.amount, errors)
  const byYear = draft.years.flatMap(({ year, amount }) => {
    const value = figureAt(`${name}.year.${year}`, amount, errors)
    return value === null ? [] : [[year, value] as const]
  })
  const sum = Math.round(byYear.reduce((total, [, value]) => total + value * KOPECKS, 0)) / KOPECKS
  const isDivided = draft.note.trim() !== '' || draft.programme.trim() !== ''
  const words =
    isDivided || errors.length > 0
      ? { source: textOrNull(draft.source), note: textOrNull(draft.note), programme: textOrNull(draft.programme) }
      : readFundingWords(draft.source)
  const funding: Funding = {
    source: words.source,
    note: words.note,
    amount: whole ?? (byYear.length > 0 ? sum : null),
    byYear: byYear.length > 0 ? Object.fromEntries(byYear) : null,
    programme: words.programme,
  }
  const isBlank = Object.values(funding).every((value) => value === null)
  return { value: isBlank ? null : funding, errors }
}

/** Figures of a report in thousand UAH, and per cent; null where the report says nothing at all. */
export function parseExecution(draft: ExecutionDraft, name: string): Parsed<Execution | null> {
  const errors = tooLong(`${name}.narrative`, draft.narrative)
  const execution: Execution = {
    planned: figureAt(`${name}.planned`, draft.planned, errors),
    revised: figureAt(`${name}.revised`, draft.revised, errors),
    financed: figureAt(`${name}.financed`, draft.financed, errors),
    percent: figureAt(`${name}.percent`, draft.percent, errors),
    narrative: textOrNull(draft.narrative),
  }
  return { value: Object.values(execution).every((value) => value === null) ? null : execution, errors }
}
