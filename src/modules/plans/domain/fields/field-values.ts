import type { Execution, ExecutorEntry, Funding, Indicator, Measure, Term } from '#modules/intake/index.ts'

/** What stands in each field of a measure that a person may edit. */
export interface FieldValues {
  readonly number: string | null
  readonly text: string
  readonly nationalMeasure: Measure['nationalMeasure']
  readonly executors: ExecutorEntry[]
  readonly term: Term | null
  readonly indicators: Indicator[]
  readonly funding: Funding | null
  readonly expectedResult: string | null
  readonly execution: Execution | null
}

export type EditableField = keyof FieldValues

/** The fields in the order in which pages show them. */
export const EDITABLE_FIELDS = [
  'number',
  'text',
  'nationalMeasure',
  'executors',
  'term',
  'indicators',
  'funding',
  'expectedResult',
  'execution',
] as const satisfies readonly EditableField[]

/** Years of the plan; a term without years is read by them, and money is asked for each of them. */
export interface FieldPeriod {
  readonly from: number | null
  readonly to: number | null
}

/** Why something that was typed cannot be kept; the words stand in the texts of the pages. */
export type FieldErrorCode =
  | 'text-missing'
  | 'too-long'
  | 'number-unreadable'
  | 'number-negative'
  | 'number-too-large'
  | 'number-too-precise'
  | 'term-words-missing'
  | 'date-unreadable'
  | 'dates-reversed'
  | 'years-unreadable'
  | 'target-without-value'
  | 'executor-without-name'
  | 'indicator-without-text'
  | 'too-many'
  | 'day-and-month'
  | 'act-number-missing'
  | 'act-date-missing'
  | 'signature-without-post'

/** A mistake in a form: the name (and id) of the input where it stands, and what is wrong. */
export interface FieldError {
  readonly at: string
  readonly code: FieldErrorCode
}

/** Value and mistakes of a draft; the value counts only where there are no mistakes. */
export interface Parsed<T> {
  readonly value: T
  readonly errors: readonly FieldError[]
}
