import type { FieldDrafts } from '../../domain/fields/drafts.ts'
import type { EditableField, FieldError, FieldPeriod } from '../../domain/fields/field-values.ts'

export interface EditorProps<F extends EditableField> {
  /** With what the names and ids of the inputs begin; unique on the page. */
  readonly name: string
  /** What stands in the inputs (`draftOf` on the server). */
  readonly value: FieldDrafts[F]
  /** Given: the parent keeps the value. Not given: the editor does, starting from `value`; give it a new key to start anew. */
  readonly onChange?: (draft: FieldDrafts[F]) => void
  /** Mistakes of the last attempt to save, of this field or of all. */
  readonly errors?: readonly FieldError[]
  /** Years of the plan, by which words are read. */
  readonly period?: FieldPeriod
  /** The name of the field is said beside already: it stays for screen readers only. */
  readonly isLabelHidden?: boolean
}

export const NO_PERIOD: FieldPeriod = { from: null, to: null }
