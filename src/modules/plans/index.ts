export { type SavePlan, savePlan } from './commands/save-plan.ts'
export { getPlan } from './db/get-plan.ts'
export { draftOf } from './domain/fields/draft-of-value.ts'
export type { FieldDrafts } from './domain/fields/drafts.ts'
export {
  EDITABLE_FIELDS,
  type EditableField,
  type FieldError,
  type FieldPeriod,
  type FieldValues,
} from './domain/fields/field-values.ts'
export { parseField } from './domain/fields/parse-field.ts'
export { type HeadDrafts, headDraftsOf, headDraftsOfForm } from './domain/head/head-drafts.ts'
export { settleHead } from './domain/head/head-edit.ts'
export { type HeadValues, headValuesOf } from './domain/head/head-values.ts'
export { measureLabel } from './domain/measure-label.ts'
export { eachMeasure, type StoredMeasure, type StoredPlan } from './domain/stored-plan.ts'
export { type ExportedFile, type ExportFormat, exportFormats, exportPlan, isExportFormat } from './print/export-plan.ts'
