import type { ReactNode } from 'react'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { FieldError } from '../../domain/fields/field-values.ts'
import { fieldTexts } from './field-texts.ts'
import type { LiveReading } from './use-reading.ts'

/** The mistake that stands at an input, under it; the input names it by `aria-describedby`. */
export function ErrorAt({ at, errors }: { at: string; errors: readonly FieldError[] | undefined }) {
  const texts = useTexts(fieldTexts)
  const error = errors?.find((item) => item.at === at)
  if (!error) return null
  return (
    <p className="err" id={`${at}-error`}>
      <Icon name="error" />
      {texts.errors[error.code]}
    </p>
  )
}

/** Attributes by which an input names its mistake and its hint. */
export function described(at: string, errors: readonly FieldError[] | undefined, hintId?: string) {
  const isWrong = errors?.some((item) => item.at === at) === true
  const by = [isWrong ? `${at}-error` : null, hintId].filter(Boolean).join(' ')
  return {
    ...(by === '' ? {} : { 'aria-describedby': by }),
    ...(isWrong ? { 'aria-invalid': true as const } : {}),
  }
}

/** How the words above are read; said aloud when it changes. */
export function ReadAs({ state, children }: { state: LiveReading<'term'>['state']; children: ReactNode }) {
  const texts = useTexts(fieldTexts)
  return (
    <p className="reads" aria-live="polite">
      {state === 'failed' ? (
        <span className="later">
          <Icon name="offline" /> {texts.readLater}
        </span>
      ) : (
        <>
          <span className="mut">{texts.readAs}: </span>
          {state === 'reading' ? texts.reading : children}
        </>
      )}
    </p>
  )
}

/** Choice between what the words say and what the person sets. */
export function ReadByChoice({
  name,
  by,
  onChange,
}: {
  name: string
  by: 'words' | 'hand'
  onChange: (by: 'words' | 'hand') => void
}) {
  const texts = useTexts(fieldTexts)
  return (
    <fieldset className="by">
      <legend className="vh">{texts.byLegend}</legend>
      {(['words', 'hand'] as const).map((way) => (
        <label className="check" key={way}>
          <input type="radio" name={`${name}.by`} value={way} checked={by === way} onChange={() => onChange(way)} />
          {way === 'words' ? texts.byWords : texts.byHand}
        </label>
      ))}
    </fieldset>
  )
}
