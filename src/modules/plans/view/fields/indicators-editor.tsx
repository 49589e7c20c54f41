import { useRef } from 'react'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { IndicatorRow } from '../../domain/fields/drafts.ts'
import { nextKey, SPARE_KEY } from '../../domain/fields/form-reading.ts'
import { type EditorProps, NO_PERIOD } from './editor-props.ts'
import { ErrorAt } from './field-notes.tsx'
import { fieldTexts } from './field-texts.ts'
import { IndicatorBlock } from './indicator-block.tsx'
import { useDraft } from './use-draft.ts'

const EMPTY: Omit<IndicatorRow, 'key'> = { text: '', by: 'words', targets: [], disaggregation: [] }

/** Puts the pieces of a text in place of its block, each to be read from its own words. */
function divided(items: readonly IndicatorRow[], key: string, pieces: readonly string[]): IndicatorRow[] {
  const at = items.findIndex((item) => item.key === key)
  const made: IndicatorRow[] = []
  for (const text of pieces) made.push({ ...EMPTY, text, key: nextKey([...items, ...made]) })
  return at < 0 ? items.slice() : [...items.slice(0, at), ...made, ...items.slice(at + 1)]
}

/** Indicators of a measure: one a block, in the document's words, with targets and dimensions as they are read or set. */
export function IndicatorsEditor({
  name,
  value,
  onChange,
  errors,
  period = NO_PERIOD,
  isLabelHidden,
}: EditorProps<'indicators'>) {
  const texts = useTexts(fieldTexts)
  const words = texts.indicators
  const [{ items }, update] = useDraft(value, onChange)
  const block = useRef<HTMLFieldSetElement>(null)
  const setItems = (change: (items: readonly IndicatorRow[]) => readonly IndicatorRow[]) =>
    update((before) => ({ items: change(before.items) }))
  const focusBlock = (index: number) => {
    requestAnimationFrame(() => block.current?.querySelectorAll<HTMLElement>('textarea')[index]?.focus())
  }
  return (
    <fieldset className="fe" id={name} ref={block}>
      <legend className={isLabelHidden ? 'vh' : 'lab'}>{texts.fields.indicators}</legend>
      <p className="hint" id={`${name}-hint`}>
        {words.hint}
      </p>
      <ErrorAt at={name} errors={errors} />
      {items.map((item, index) => (
        <IndicatorBlock
          key={item.key}
          at={`${name}.${item.key}`}
          item={item}
          index={index}
          isOnly={items.length === 1}
          errors={errors}
          period={period}
          hintId={`${name}-hint`}
          onChange={(change) =>
            setItems((before) => before.map((other) => (other.key === item.key ? change(other) : other)))
          }
          onDivide={(pieces) => setItems((before) => divided(before, item.key, pieces))}
          onRemove={() => {
            setItems((before) => before.filter((other) => other.key !== item.key))
            focusBlock(Math.max(0, index - 1))
          }}
        />
      ))}
      <div className="without-script">
        <label className="lab s" htmlFor={`${name}.${SPARE_KEY}.text`}>
          {words.moreRow}
        </label>
        <textarea
          className="inp"
          id={`${name}.${SPARE_KEY}.text`}
          name={`${name}.${SPARE_KEY}.text`}
          rows={2}
          defaultValue=""
        />
      </div>
      <button
        type="button"
        className="btn ghost sm needs-script"
        onClick={() => {
          setItems((before) => [...before, { ...EMPTY, key: nextKey(before) }])
          focusBlock(items.length)
        }}
      >
        <Icon name="plus" />
        {words.add}
      </button>
    </fieldset>
  )
}
