import { useEffect, useState } from 'react'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { IndicatorParts, IndicatorRow } from '../../domain/fields/drafts.ts'
import type { FieldError, FieldPeriod } from '../../domain/fields/field-values.ts'
import { ReadAs, ReadByChoice } from './field-notes.tsx'
import { fieldTexts } from './field-texts.ts'
import { IndicatorPartsInputs } from './indicator-parts-inputs.tsx'
import { targetInWords } from './parts-in-words.ts'
import { TextArea } from './text-area.tsx'
import { useReading } from './use-reading.ts'

interface BlockProps {
  readonly at: string
  readonly item: IndicatorRow
  readonly index: number
  readonly isOnly: boolean
  readonly errors: readonly FieldError[] | undefined
  readonly period: FieldPeriod
  readonly hintId: string
  readonly onChange: (change: (item: IndicatorRow) => IndicatorRow) => void
  readonly onDivide: (pieces: readonly string[]) => void
  readonly onRemove: () => void
}

/** One indicator: its words, how they are read, and what can be set instead. */
export function IndicatorBlock({ at, item, index, isOnly, errors, period, hintId, onChange, ...rest }: BlockProps) {
  const texts = useTexts(fieldTexts)
  const words = texts.indicators
  const isRead = item.by === 'words'
  const live = useReading('indicators', item.text, period, item.text.trim() !== '')
  const read = live.of
  const [wasByHand] = useState(item.by === 'hand')
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new reading is put into the draft, once
  useEffect(() => {
    if (read === null) return
    onChange((before) =>
      before.by === 'words' && before.text === read.words ? { ...before, ...read.reading.parts } : before,
    )
  }, [read])
  const setParts = (change: Partial<IndicatorParts>) => onChange((before) => ({ ...before, by: 'hand', ...change }))
  const pieces = read !== null && read.words === item.text && read.reading.pieces.length > 1 ? read.reading.pieces : []
  const inParts = errors?.some((error) => error.at.startsWith(`${at}.targets.`)) === true
  const named = words.one(index + 1)
  return (
    <div className="indicator">
      <div className="of">
        <label className="lab s" htmlFor={`${at}.text`}>
          {isOnly ? words.text : named}
        </label>
        <button
          type="button"
          className="btn icon needs-script"
          aria-label={words.remove(index + 1)}
          onClick={rest.onRemove}
        >
          <Icon name="cross" />
        </button>
      </div>
      <TextArea
        name={`${at}.text`}
        value={item.text}
        onChange={(text) => onChange((before) => ({ ...before, text }))}
        errors={errors}
        hintId={hintId}
      />
      <ReadAs state={isRead ? live.state : 'read'}>
        <b>{item.targets.map((target) => targetInWords(target, texts)).join('; ') || words.noTarget}</b>
        {item.disaggregation.length > 0 && (
          <>
            {', '}
            {words.disaggregation.toLowerCase()} {item.disaggregation.map((by) => texts.dimensions[by]).join(', ')}
          </>
        )}
      </ReadAs>
      {pieces.length > 0 && (
        <p className="reads">
          {words.severalHere(pieces.length)}{' '}
          <button type="button" className="linkish" onClick={() => rest.onDivide(pieces)}>
            {words.divide}
          </button>
        </p>
      )}
      <details className="refine" open={wasByHand || inParts}>
        <summary>
          {texts.refine}
          <span className="vh">: {named}</span>
        </summary>
        <ReadByChoice name={at} by={item.by} onChange={(by) => onChange((before) => ({ ...before, by }))} />
        <IndicatorPartsInputs at={at} parts={item} onChange={setParts} errors={errors} />
      </details>
    </div>
  )
}
