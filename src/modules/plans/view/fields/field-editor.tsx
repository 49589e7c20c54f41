import type { EditableField } from '../../domain/fields/field-values.ts'
import type { EditorProps } from './editor-props.ts'
import { ExecutionEditor } from './execution-editor.tsx'
import { ExecutorsEditor } from './executors-editor.tsx'
import { FundingEditor } from './funding-editor.tsx'
import { IndicatorsEditor } from './indicators-editor.tsx'
import { TermEditor } from './term-editor.tsx'
import { NationalMeasureEditor, NumberEditor, TextEditor } from './text-editors.tsx'
import './fields.css'

type Editors = { readonly [F in EditableField]: (props: EditorProps<F>) => React.ReactNode }

const EDITORS: Editors = {
  number: NumberEditor,
  text: (props) => <TextEditor field="text" {...props} />,
  nationalMeasure: NationalMeasureEditor,
  executors: ExecutorsEditor,
  term: TermEditor,
  indicators: IndicatorsEditor,
  funding: FundingEditor,
  expectedResult: (props) => <TextEditor field="expectedResult" {...props} />,
  execution: ExecutionEditor,
}

/**
 * The editor of any field of a measure. Works inside a plain form without scripts (`parseField` reads it on the server),
 * and controlled, when `onChange` is given.
 */
export function FieldEditor<F extends EditableField>({ field, ...props }: { field: F } & EditorProps<F>) {
  const Editor: (props: EditorProps<F>) => React.ReactNode = EDITORS[field]
  return <Editor {...(props as unknown as EditorProps<F>)} />
}
