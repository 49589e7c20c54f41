import { useEffect } from 'react'
import { useTexts } from '#ui/i18n.tsx'
import type { TermDraft } from '../../domain/fields/drafts.ts'
import { type EditorProps, NO_PERIOD } from './editor-props.ts'
import { described, ErrorAt, ReadAs, ReadByChoice } from './field-notes.tsx'
import { fieldTexts } from './field-texts.ts'
import { termInWords } from './parts-in-words.ts'
import { TermPartsInputs } from './term-parts-inputs.tsx'
import { useDraft } from './use-draft.ts'
import { useReading } from './use-reading.ts'

/** Term of a measure: the document's words, how they are read, and under «Уточнити» the dates to set instead. */
export function TermEditor({ name, value, onChange, errors, period = NO_PERIOD, isLabelHidden }: EditorProps<'term'>) {
  const texts = useTexts(fieldTexts)
  const [draft, update] = useDraft(value, onChange)
  const isRead = draft.by === 'words'
  const live = useReading('term', draft.raw, period, isRead)
  const read = live.of
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new reading is put into the draft, once
  useEffect(() => {
    if (read === null) return
    update((before) =>
      before.by === 'words' && before.raw === read.words ? { ...before, ...read.reading.parts } : before,
    )
  }, [read])
  const byHand = (change: Partial<TermDraft>) => update((before) => ({ ...before, by: 'hand', ...change }))
  const inParts = errors?.some(({ at }) => at.startsWith(`${name}.`) && at !== `${name}.raw`) === true
  const why = isRead && read !== null && read.words === draft.raw ? read.reading.why : null
  return (
    <fieldset className="fe">
      <legend className={isLabelHidden ? 'vh' : 'lab'}>{texts.fields.term}</legend>
      <label className="hint" htmlFor={`${name}.raw`}>
        {texts.term.words}. {texts.term.hint}
      </label>
      <input
        className="inp"
        id={`${name}.raw`}
        name={`${name}.raw`}
        value={draft.raw}
        autoComplete="off"
        onChange={(event) => {
          const raw = event.currentTarget.value
          update((before) => ({ ...before, raw }))
        }}
        {...described(`${name}.raw`, errors)}
      />
      <ErrorAt at={`${name}.raw`} errors={errors} />
      <ReadAs state={isRead ? live.state : 'read'}>
        <b>{termInWords(draft, texts) || texts.readsNothing}</b>
        {why !== null && <span className="why"> {texts.doubts[why]}</span>}
      </ReadAs>
      <details className="refine" open={value.by === 'hand' || inParts}>
        <summary>{texts.refine}</summary>
        <ReadByChoice name={name} by={draft.by} onChange={(by) => update((before) => ({ ...before, by }))} />
        <TermPartsInputs name={name} parts={draft} onChange={byHand} errors={errors} />
      </details>
    </fieldset>
  )
}
