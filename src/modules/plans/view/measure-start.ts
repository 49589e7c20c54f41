import type { MeasureField } from '#modules/intake/index.ts'
import type { FieldDrafts } from '../domain/fields/drafts.ts'
import type { EditableField, FieldError } from '../domain/fields/field-values.ts'
import type { FieldConflict } from '../domain/measure-edit.ts'

/** What the form begins with: as stored, as restored from the device, or as sent back by the server. */
export interface MeasureStart {
  readonly drafts: FieldDrafts
  readonly revision: number
  readonly confirmed: readonly MeasureField[]
}

/** What the server says of a form that it did not save. */
export interface MeasureAnswer extends MeasureStart {
  readonly errors: readonly FieldError[]
  readonly conflicts: readonly FieldConflict[]
  readonly taken: readonly EditableField[]
}
