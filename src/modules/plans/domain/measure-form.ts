import type { MeasureField } from '#modules/intake/index.ts'
import { draftOfForm } from './fields/draft-of-form.ts'
import type { FieldDrafts } from './fields/drafts.ts'
import { EDITABLE_FIELDS, type EditableField } from './fields/field-values.ts'

/** What a person sends of a measure: the inputs, the fields that they found right, and whose values they keep. */
export interface MeasureForm {
  readonly drafts: FieldDrafts
  readonly confirmed: readonly MeasureField[]
  /** Chosen where somebody else has changed the same field meanwhile. */
  readonly kept: Readonly<Partial<Record<EditableField, 'mine' | 'theirs'>>>
}

/** Reads the form of a whole measure. */
export function measureForm(form: FormData): MeasureForm {
  const drafts = Object.fromEntries(EDITABLE_FIELDS.map((field) => [field, draftOfForm(form, field)]))
  const kept = EDITABLE_FIELDS.flatMap((field) => {
    const choice = form.get(`keep.${field}`)
    return choice === 'mine' || choice === 'theirs' ? [[field, choice] as const] : []
  })
  return {
    drafts: drafts as unknown as FieldDrafts,
    confirmed: form.getAll('confirmed').filter((field): field is MeasureField => typeof field === 'string'),
    kept: Object.fromEntries(kept),
  }
}
