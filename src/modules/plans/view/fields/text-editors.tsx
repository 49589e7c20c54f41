import { useTexts } from '#ui/i18n.tsx'
import type { EditorProps } from './editor-props.ts'
import { described, ErrorAt } from './field-notes.tsx'
import { fieldTexts } from './field-texts.ts'
import { TextArea } from './text-area.tsx'
import { useDraft } from './use-draft.ts'

/** Number of a measure as it is printed. */
export function NumberEditor({ name, value, onChange, errors, isLabelHidden }: EditorProps<'number'>) {
  const texts = useTexts(fieldTexts)
  const [draft, update] = useDraft(value, onChange)
  return (
    <div className="fe">
      <label className={isLabelHidden ? 'vh' : 'lab'} htmlFor={name}>
        {texts.fields.number}
      </label>
      <p className="hint" id={`${name}-hint`}>
        {texts.number.hint}
      </p>
      <input
        className="inp short"
        id={name}
        name={name}
        value={draft}
        autoComplete="off"
        onChange={(event) => {
          const typed = event.currentTarget.value
          update(() => typed)
        }}
        {...described(name, errors, `${name}-hint`)}
      />
      <ErrorAt at={name} errors={errors} />
    </div>
  )
}

type PlainField = 'text' | 'expectedResult'

/** A field that is a text and nothing else: the measure itself, its expected result. */
export function TextEditor<F extends PlainField>({
  field,
  name,
  value,
  onChange,
  errors,
  isLabelHidden,
}: Omit<EditorProps<PlainField>, 'onChange'> & { field: F; onChange?: (draft: string) => void }) {
  const texts = useTexts(fieldTexts)
  const [draft, update] = useDraft<string>(value, onChange)
  return (
    <div className="fe">
      <label className={isLabelHidden ? 'vh' : 'lab'} htmlFor={name}>
        {texts.fields[field]}
      </label>
      <TextArea name={name} value={draft} onChange={(typed) => update(() => typed)} errors={errors} />
    </div>
  )
}

/** The measure of the national plan that a measure answers. */
export function NationalMeasureEditor({
  name,
  value,
  onChange,
  errors,
  isLabelHidden,
}: EditorProps<'nationalMeasure'>) {
  const texts = useTexts(fieldTexts)
  const words = texts.nationalMeasure
  const [draft, update] = useDraft(value, onChange)
  return (
    <fieldset className="fe">
      <legend className={isLabelHidden ? 'vh' : 'lab'}>{texts.fields.nationalMeasure}</legend>
      <p className="hint" id={`${name}-hint`}>
        {words.hint}
      </p>
      <div className="numbered">
        <div>
          <label className="lab s" htmlFor={`${name}.number`}>
            {words.number}
          </label>
          <input
            className="inp short"
            id={`${name}.number`}
            name={`${name}.number`}
            value={draft.number}
            autoComplete="off"
            onChange={(event) => {
              const number = event.currentTarget.value
              update((before) => ({ ...before, number }))
            }}
          />
        </div>
        <div>
          <label className="lab s" htmlFor={`${name}.text`}>
            {words.text}
          </label>
          <TextArea
            name={`${name}.text`}
            value={draft.text}
            onChange={(text) => update((before) => ({ ...before, text }))}
            errors={errors}
            hintId={`${name}-hint`}
          />
        </div>
      </div>
    </fieldset>
  )
}
