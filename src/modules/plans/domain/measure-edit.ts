import { isDeepStrictEqual } from 'node:util'
import type { MeasureField } from '#modules/intake/index.ts'
import { draftOf } from './fields/draft-of-value.ts'
import type { FieldDrafts } from './fields/drafts.ts'
import {
  EDITABLE_FIELDS,
  type EditableField,
  type FieldError,
  type FieldPeriod,
  type FieldValues,
} from './fields/field-values.ts'
import { parseDraft } from './fields/parse-field.ts'
import type { MeasureForm } from './measure-form.ts'

/** A field that two people changed differently. */
export interface FieldConflict {
  readonly field: EditableField
  readonly mine: FieldValues[EditableField]
  readonly theirs: FieldValues[EditableField]
}

export type MeasureOutcome =
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }
  | {
      readonly kind: 'conflict'
      readonly conflicts: readonly FieldConflict[]
      /** Fields that only others changed; their values stand in the form now. */
      readonly taken: readonly EditableField[]
      readonly drafts: FieldDrafts
    }
  | { readonly kind: 'ready'; readonly change: Partial<FieldValues> & { readonly unsure?: MeasureField[] } }

interface Sides {
  /** The measure as it was when the person opened it. */
  readonly base: FieldValues
  /** The measure as it is now. */
  readonly now: FieldValues & { readonly unsure: readonly MeasureField[] }
  readonly period: FieldPeriod
}

/**
 * What saving a form comes to. Only fields whose inputs differ from what the person was shown count as changed; where
 * somebody else has changed one of those meanwhile, nothing is overwritten and the person chooses. Fields that were
 * changed or found right are no longer doubtful.
 */
export function settleMeasure(form: MeasureForm, { base, now, period }: Sides): MeasureOutcome {
  const shown = (values: FieldValues, field: EditableField) => draftOf<EditableField>(field, values[field], period)
  const touched = EDITABLE_FIELDS.filter((field) => !isDeepStrictEqual(form.drafts[field], shown(base, field)))
  const movedMeanwhile = EDITABLE_FIELDS.filter((field) => !isDeepStrictEqual(base[field], now[field]))
  const values: Partial<Record<EditableField, unknown>> = {}
  const errors: FieldError[] = []
  for (const field of touched) {
    if (form.kept[field] === 'theirs') continue
    const parsed = parseDraft<EditableField>(field, form.drafts[field], { period })
    if (parsed.isOk) values[field] = parsed.value
    else errors.push(...parsed.errors)
  }
  if (errors.length > 0) return { kind: 'wrong', errors }
  const conflicts = movedMeanwhile.filter(
    (field) => field in values && form.kept[field] === undefined && !isDeepStrictEqual(values[field], now[field]),
  )
  if (conflicts.length > 0) {
    const taken = movedMeanwhile.filter((field) => !touched.includes(field))
    const drafts = Object.fromEntries(
      EDITABLE_FIELDS.map((field) => [field, taken.includes(field) ? shown(now, field) : form.drafts[field]]),
    )
    return {
      kind: 'conflict',
      conflicts: conflicts.map((field) => ({
        field,
        mine: values[field] as FieldValues[EditableField],
        theirs: now[field],
      })),
      taken,
      drafts: drafts as unknown as FieldDrafts,
    }
  }
  const changed = EDITABLE_FIELDS.filter((field) => field in values && !isDeepStrictEqual(values[field], now[field]))
  const settled = new Set<MeasureField>([...form.confirmed, ...changed])
  const unsure = now.unsure.filter((field) => !settled.has(field))
  return {
    kind: 'ready',
    change: {
      ...(Object.fromEntries(changed.map((field) => [field, values[field]])) as Partial<FieldValues>),
      ...(unsure.length === now.unsure.length ? {} : { unsure }),
    },
  }
}

/** Reads the form of a measure that does not exist yet: every field counts. */
export function parseMeasure(
  drafts: FieldDrafts,
  period: FieldPeriod,
): { isOk: true; value: FieldValues } | { isOk: false; errors: readonly FieldError[] } {
  const parsed = EDITABLE_FIELDS.map(
    (field) => [field, parseDraft<EditableField>(field, drafts[field], { period })] as const,
  )
  const errors = parsed.flatMap(([, result]) => (result.isOk ? [] : result.errors))
  if (errors.length > 0) return { isOk: false, errors }
  const values = parsed.flatMap(([field, result]) => (result.isOk ? [[field, result.value] as const] : []))
  return { isOk: true, value: Object.fromEntries(values) as unknown as FieldValues }
}

/** The measure before its newest changes: what each of them put aside, newest first, put back. */
export function valuesBefore(now: FieldValues, putAside: readonly Partial<FieldValues>[]): FieldValues {
  const before = Object.assign({ ...now }, ...putAside)
  return Object.fromEntries(EDITABLE_FIELDS.map((field) => [field, before[field]])) as unknown as FieldValues
}

/** Only the fields that people edit. */
export function fieldValuesOf(measure: FieldValues): FieldValues {
  const values = Object.fromEntries(EDITABLE_FIELDS.map((field) => [field, measure[field]])) as unknown as FieldValues
  return { ...values, executors: measure.executors.map(({ name, byConsent }) => ({ name, byConsent })) }
}
