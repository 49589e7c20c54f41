import type { Dimension, Target } from '#modules/intake/index.ts'

/**
 * What stands in the inputs of each field while it is edited: texts as typed, so that nothing typed is lost when it is
 * wrong, when the power fails or when somebody else was faster. A draft survives JSON.
 */
export interface FieldDrafts {
  readonly number: string
  readonly text: string
  readonly nationalMeasure: NationalMeasureDraft
  readonly executors: ExecutorsDraft
  readonly term: TermDraft
  readonly indicators: IndicatorsDraft
  readonly funding: FundingDraft
  readonly expectedResult: string
  readonly execution: ExecutionDraft
}

export interface NationalMeasureDraft {
  readonly number: string
  readonly text: string
}

export interface ExecutorRow {
  readonly key: string
  readonly name: string
  readonly byConsent: boolean
}
export interface ExecutorsDraft {
  readonly rows: readonly ExecutorRow[]
}

/** Whether the structured part is read from the words, or was set by the person. */
export type ReadBy = 'words' | 'hand'

export interface TermParts {
  /** As typed: 04.03.2026. */
  readonly from: string
  readonly to: string
  readonly ongoing: boolean
  readonly yearly: boolean
  /** 1–12. */
  readonly months: readonly number[]
  /** As typed: `2026, 2028`. */
  readonly years: string
}
export interface TermDraft extends TermParts {
  readonly raw: string
  readonly by: ReadBy
}

export interface TargetRow {
  readonly key: string
  readonly comparator: Target['comparator']
  readonly value: string
  readonly unit: string
  readonly perYear: boolean
}
export interface IndicatorParts {
  readonly targets: readonly TargetRow[]
  readonly disaggregation: readonly Dimension[]
}
export interface IndicatorRow extends IndicatorParts {
  readonly key: string
  readonly text: string
  readonly by: ReadBy
}
export interface IndicatorsDraft {
  readonly items: readonly IndicatorRow[]
}

export interface FundingDraft {
  readonly source: string
  readonly note: string
  readonly programme: string
  /** Thousand UAH, as typed. */
  readonly amount: string
  readonly years: readonly { readonly year: string; readonly amount: string }[]
}

export interface ExecutionDraft {
  readonly planned: string
  readonly revised: string
  readonly financed: string
  readonly percent: string
  readonly narrative: string
}
