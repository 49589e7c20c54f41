import { collapse } from '#platform/text/fold.ts'
import { draftOfForm } from './draft-of-form.ts'
import type { FieldDrafts } from './drafts.ts'
import type { EditableField, FieldError, FieldPeriod, FieldValues, Parsed } from './field-values.ts'
import { textOrNull, tooLong } from './form-reading.ts'
import { parseExecutors } from './parse-executors.ts'
import { parseIndicators } from './parse-indicators.ts'
import { parseExecution, parseFunding } from './parse-money.ts'
import { parseTerm } from './parse-term.ts'

/** What a field of a form says, or what is wrong with it. The draft is what was typed, to be shown again. */
export type FieldResult<F extends EditableField> = { readonly draft: FieldDrafts[F] } & (
  | { readonly isOk: true; readonly value: FieldValues[F] }
  | { readonly isOk: false; readonly errors: readonly FieldError[] }
)

export interface ParseFieldOptions {
  /** Period of the plan, by which a term without years is read. */
  readonly period: FieldPeriod
  /** With what the names of the inputs begin; the field's name unless told. */
  readonly name?: string
}

/** Reads one field out of a form that its editor was part of. Mistakes are values, never thrown. */
export function parseField<F extends EditableField>(
  form: FormData,
  field: F,
  options: ParseFieldOptions,
): FieldResult<F> {
  const name = options.name ?? field
  const draft = draftOfForm(form, field, name)
  return { draft, ...parseDraft(field, draft, { ...options, name }) }
}

/** The same for a draft that was read before. */
export function parseDraft<F extends EditableField>(
  field: F,
  draft: FieldDrafts[F],
  { period, name = field }: ParseFieldOptions,
): { isOk: true; value: FieldValues[F] } | { isOk: false; errors: readonly FieldError[] } {
  const { value, errors } = PARSERS[field](draft, name, period)
  return errors.length === 0 ? { isOk: true, value } : { isOk: false, errors }
}

const PARSERS: {
  readonly [F in EditableField]: (draft: FieldDrafts[F], name: string, period: FieldPeriod) => Parsed<FieldValues[F]>
} = {
  number: (draft, at) => ({
    value: textOrNull(collapse(draft).replace(/[.)]+$/u, '')),
    errors: draft.length > 40 ? [{ at, code: 'too-long' }] : [],
  }),
  text: (draft, at) => ({
    value: draft.trim(),
    errors: draft.trim() === '' ? [{ at, code: 'text-missing' }] : tooLong(at, draft),
  }),
  expectedResult: (draft, at) => ({ value: textOrNull(draft), errors: tooLong(at, draft) }),
  nationalMeasure: parseNationalMeasure,
  executors: parseExecutors,
  term: parseTerm,
  indicators: parseIndicators,
  funding: parseFunding,
  execution: parseExecution,
}

function parseNationalMeasure(
  draft: FieldDrafts['nationalMeasure'],
  name: string,
): Parsed<FieldValues['nationalMeasure']> {
  const number = textOrNull(collapse(draft.number))
  const text = draft.text.trim()
  if (text === '') {
    return { value: null, errors: number === null ? [] : [{ at: `${name}.text`, code: 'text-missing' }] }
  }
  return { value: { number, text }, errors: tooLong(`${name}.text`, text) }
}
