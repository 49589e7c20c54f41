import type { Execution, Funding, Indicator, Term } from '#modules/intake/index.ts'
import type { FieldDrafts, FundingDraft, IndicatorRow, TermDraft } from './drafts.ts'
import type { EditableField, FieldPeriod, FieldValues } from './field-values.ts'
import { typedFigure } from './figure.ts'
import { partsOfIndicator, termParts } from './parts-of-value.ts'
import { indicatorParts, readWords } from './read-words.ts'

/** What the inputs of a field show of a value. A structured part that its words would not give is marked as set by hand. */
export function draftOf<F extends EditableField>(field: F, value: FieldValues[F], period: FieldPeriod): FieldDrafts[F] {
  return WRITERS[field](value, period)
}

/** Drafts of all fields of a measure. */
export function draftsOf(values: FieldValues, period: FieldPeriod): FieldDrafts {
  return {
    number: draftOf('number', values.number, period),
    text: draftOf('text', values.text, period),
    nationalMeasure: draftOf('nationalMeasure', values.nationalMeasure, period),
    executors: draftOf('executors', values.executors, period),
    term: draftOf('term', values.term, period),
    indicators: draftOf('indicators', values.indicators, period),
    funding: draftOf('funding', values.funding, period),
    expectedResult: draftOf('expectedResult', values.expectedResult, period),
    execution: draftOf('execution', values.execution, period),
  }
}

const WRITERS: {
  readonly [F in EditableField]: (value: FieldValues[F], period: FieldPeriod) => FieldDrafts[F]
} = {
  number: (value) => value ?? '',
  text: (value) => value,
  expectedResult: (value) => value ?? '',
  nationalMeasure: (value) => ({ number: value?.number ?? '', text: value?.text ?? '' }),
  executors: (value) => ({
    rows: value.map(({ name, byConsent }, index) => ({ key: String(index), name, byConsent })),
  }),
  term: termDraft,
  indicators: (value) => ({ items: value.map(indicatorDraft) }),
  funding: fundingDraft,
  execution: executionDraft,
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

function termDraft(term: Term | null, period: FieldPeriod): TermDraft {
  const parts = termParts(term)
  const raw = term?.raw ?? ''
  const read = readWords('term', raw, period)
  return { raw, by: read.field === 'term' && isSame(read.parts, parts) ? 'words' : 'hand', ...parts }
}

function indicatorDraft(indicator: Indicator, index: number): IndicatorRow {
  const parts = partsOfIndicator(indicator)
  const isRead = isSame(parts, indicatorParts(indicator.text))
  return { key: String(index), text: indicator.text, by: isRead ? 'words' : 'hand', ...parts }
}

/** Years for which money is asked: those of the plan and those that have an amount; at most thirty. */
function fundingYears(funding: Funding | null, { from, to }: FieldPeriod): string[] {
  const years = new Set(Object.keys(funding?.byYear ?? {}))
  if (from !== null && to !== null)
    for (let year = from; year <= to && year < from + 30; year++) years.add(String(year))
  return [...years].sort()
}

function fundingDraft(funding: Funding | null, period: FieldPeriod): FundingDraft {
  return {
    source: funding?.source ?? '',
    note: funding?.note ?? '',
    programme: funding?.programme ?? '',
    amount: typedFigure(funding?.amount ?? null),
    years: fundingYears(funding, period).map((year) => ({
      year,
      amount: typedFigure(funding?.byYear?.[year] ?? null),
    })),
  }
}

function executionDraft(execution: Execution | null) {
  return {
    planned: typedFigure(execution?.planned ?? null),
    revised: typedFigure(execution?.revised ?? null),
    financed: typedFigure(execution?.financed ?? null),
    percent: typedFigure(execution?.percent ?? null),
    narrative: execution?.narrative ?? '',
  }
}
