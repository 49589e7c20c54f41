import { typedDay } from './day.ts'
import { DIMENSIONS } from './draft-of-form.ts'
import type { IndicatorParts, TargetRow, TermParts } from './drafts.ts'
import type { FieldValues } from './field-values.ts'
import { typedFigure } from './figure.ts'

/** A term as its inputs show it. */
export const termParts = (term: FieldValues['term']): TermParts => ({
  from: typedDay(term?.from ?? null),
  to: typedDay(term?.to ?? null),
  ongoing: term?.ongoing ?? false,
  yearly: term?.recurrence === 'yearly',
  months: term?.months ?? [],
  years: term?.years?.join(', ') ?? '',
})

/** Targets and dimensions of an indicator as their inputs show them. */
export function partsOfIndicator(indicator: Omit<FieldValues['indicators'][number], 'text'>): IndicatorParts {
  const targets = indicator.targets.map(
    ({ comparator, value, unit, per }, index): TargetRow => ({
      key: String(index),
      comparator,
      value: typedFigure(value),
      unit,
      perYear: per === 'year',
    }),
  )
  return { targets, disaggregation: DIMENSIONS.filter((dimension) => indicator.disaggregation.includes(dimension)) }
}
