// The door for pages of other modules: components only. Node.js never loads it; rules and commands are in index.ts.

export type { EditorProps } from './view/fields/editor-props.ts'
export { ErrorSummary } from './view/fields/error-summary.tsx'
export { FieldEditor } from './view/fields/field-editor.tsx'
export { fieldTexts } from './view/fields/field-texts.ts'
export { targetInWords, termInWords } from './view/fields/parts-in-words.ts'
export { ThreeStateNumber } from './view/fields/three-state-number.tsx'
export { HeadFields } from './view/head-fields.tsx'
