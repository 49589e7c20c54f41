export { type SavePlan, savePlan } from './commands/save-plan.ts'
export { getPlan } from './db/get-plan.ts'
export { findPlan, type VersionChoice } from './db/load-version.ts'
export { draftOfForm } from './domain/fields/draft-of-form.ts'
export { draftOf, draftsOf } from './domain/fields/draft-of-value.ts'
export type { FieldDrafts } from './domain/fields/drafts.ts'
export {
  EDITABLE_FIELDS,
  type EditableField,
  type FieldError,
  type FieldErrorCode,
  type FieldPeriod,
  type FieldValues,
} from './domain/fields/field-values.ts'
export { type FieldResult, type ParseFieldOptions, parseDraft, parseField } from './domain/fields/parse-field.ts'
export { measureLabel } from './domain/measure-label.ts'
export { eachMeasure, type StoredMeasure, type StoredPlan } from './domain/stored-plan.ts'
export { toInterchange } from './domain/to-interchange.ts'
export { type ExportedFile, type ExportFormat, exportFormats, exportPlan, isExportFormat } from './print/export-plan.ts'
