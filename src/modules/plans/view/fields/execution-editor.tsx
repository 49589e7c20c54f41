import { useTexts } from '#ui/i18n.tsx'
import type { EditorProps } from './editor-props.ts'
import { fieldTexts } from './field-texts.ts'
import { TextArea } from './text-area.tsx'
import { ThreeStateNumber } from './three-state-number.tsx'
import { useDraft } from './use-draft.ts'

const FIGURES = ['planned', 'revised', 'financed', 'percent'] as const

/** What a report says of a measure: money planned, revised and financed, per cent, and in words. */
export function ExecutionEditor({ name, value, onChange, errors, isLabelHidden }: EditorProps<'execution'>) {
  const texts = useTexts(fieldTexts)
  const words = texts.execution
  const [draft, update] = useDraft(value, onChange)
  return (
    <fieldset className="fe">
      <legend className={isLabelHidden ? 'vh' : 'lab'}>{texts.fields.execution}</legend>
      <p className="hint" id={`${name}-hint`}>
        {words.hint}
      </p>
      <div className="figures wide">
        {FIGURES.map((figure) => (
          <ThreeStateNumber
            key={figure}
            name={`${name}.${figure}`}
            label={words[figure]}
            emptyWords={texts.notReported}
            value={draft[figure]}
            onChange={(typed) => update((before) => ({ ...before, [figure]: typed }))}
            hintId={`${name}-hint`}
            {...(errors ? { errors } : {})}
          />
        ))}
      </div>
      <label className="lab s" htmlFor={`${name}.narrative`}>
        {words.narrative}
      </label>
      <p className="hint" id={`${name}.narrative-hint`}>
        {words.narrativeHint}
      </p>
      <TextArea
        name={`${name}.narrative`}
        value={draft.narrative}
        onChange={(narrative) => update((before) => ({ ...before, narrative }))}
        errors={errors}
        hintId={`${name}.narrative-hint`}
        least={3}
      />
    </fieldset>
  )
}
