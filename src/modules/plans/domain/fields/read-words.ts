import {
  type Doubt,
  dropConsentMarks,
  markConsent,
  readDisaggregation,
  readExecutors,
  readFunding,
  readIndicators,
  readTargets,
  readTerm,
} from '#modules/intake/index.ts'
import { collapse } from '#platform/text/fold.ts'
import type { ExecutorRow, IndicatorParts, TermParts } from './drafts.ts'
import type { FieldPeriod } from './field-values.ts'
import { textOrNull } from './form-reading.ts'
import { partsOfIndicator, termParts } from './parts-of-value.ts'

/** How the words of a field are read; the editor shows it under them. */
export type WordsReading =
  | { readonly field: 'executors'; readonly entries: readonly Omit<ExecutorRow, 'key'>[]; readonly why: Doubt | null }
  | { readonly field: 'term'; readonly parts: TermParts; readonly isBlank: boolean; readonly why: Doubt | null }
  /** `pieces`: the indicators that the words seem to hold; one, or several to be told apart. */
  | { readonly field: 'indicators'; readonly parts: IndicatorParts; readonly pieces: readonly string[] }
  | {
      readonly field: 'funding'
      readonly source: string | null
      readonly note: string | null
      readonly programme: string | null
    }

export type ReadableField = WordsReading['field']

/** Reads the words of one field with the readers that read documents. */
export function readWords(field: ReadableField, words: string, period: FieldPeriod): WordsReading {
  switch (field) {
    case 'executors': {
      const { value, why } = readExecutors(words)
      return { field, entries: value, why: why ?? null }
    }
    case 'term': {
      const { value, why } = readTerm(words, { period })
      return { field, parts: termParts(value), isBlank: value === null, why: why ?? null }
    }
    case 'indicators':
      return { field, parts: indicatorParts(words), pieces: readIndicators(words).value.map(({ text }) => text) }
    case 'funding':
      return { field, ...readFundingWords(words) }
  }
}

/** Targets and dimensions that the text of one indicator states. */
export function indicatorParts(text: string): IndicatorParts {
  return partsOfIndicator({ targets: readTargets(text), disaggregation: readDisaggregation(text) })
}

/** Source, meaning and programme in words about funding; words without a meaning or programme are the source. */
export function readFundingWords(words: string) {
  const funding = readFunding({ source: words }).value
  if (funding && (funding.note !== null || funding.programme !== null)) {
    return { source: funding.source, note: funding.note, programme: funding.programme }
  }
  return { source: textOrNull(words), note: null, programme: null }
}

/** A name of one executor; «(за згодою)» in it becomes the mark. */
export function readExecutorName(typed: string): { readonly name: string; readonly byConsent: boolean } {
  const marked = markConsent(typed)
  if (marked === typed) return { name: collapse(typed), byConsent: false }
  return { name: collapse(dropConsentMarks(marked)).replace(/[\s,;]+$/u, ''), byConsent: true }
}
