import { useTexts } from '#ui/i18n.tsx'
import type { TermParts } from '../../domain/fields/drafts.ts'
import type { FieldError } from '../../domain/fields/field-values.ts'
import { described, ErrorAt } from './field-notes.tsx'
import { fieldTexts } from './field-texts.ts'

interface TermPartsProps {
  readonly name: string
  readonly parts: TermParts
  readonly onChange: (change: Partial<TermParts>) => void
  readonly errors: readonly FieldError[] | undefined
}

/** Dates, recurrence, months and years of a term. */
export function TermPartsInputs({ name, parts, onChange, errors }: TermPartsProps) {
  const texts = useTexts(fieldTexts)
  const words = texts.term
  return (
    <div className="parts">
      <div className="days">
        {(['from', 'to'] as const).map((end) => (
          <div key={end}>
            <label className="lab s" htmlFor={`${name}.${end}`}>
              {words[end]}
            </label>
            <input
              className="inp day"
              id={`${name}.${end}`}
              name={`${name}.${end}`}
              placeholder={words.day}
              inputMode="numeric"
              autoComplete="off"
              value={parts[end]}
              onChange={(event) => onChange({ [end]: event.currentTarget.value })}
              {...described(`${name}.${end}`, errors)}
            />
            <ErrorAt at={`${name}.${end}`} errors={errors} />
          </div>
        ))}
      </div>
      {(['yearly', 'ongoing'] as const).map((mark) => (
        <label className="check" key={mark}>
          <input
            type="checkbox"
            name={`${name}.${mark}`}
            checked={parts[mark]}
            onChange={(event) => onChange({ [mark]: event.currentTarget.checked })}
          />
          {words[mark]}
        </label>
      ))}
      <fieldset className="marks">
        <legend className="lab s">{words.months}</legend>
        {texts.months.map((month, index) => (
          <label className="check" key={month}>
            <input
              type="checkbox"
              name={`${name}.months`}
              value={index + 1}
              checked={parts.months.includes(index + 1)}
              onChange={(event) => onChange({ months: toggled(parts.months, index + 1, event.currentTarget.checked) })}
            />
            {month}
          </label>
        ))}
      </fieldset>
      <div>
        <label className="lab s" htmlFor={`${name}.years`}>
          {words.years} <span className="hint">({words.yearsHint})</span>
        </label>
        <input
          className="inp short"
          id={`${name}.years`}
          name={`${name}.years`}
          inputMode="numeric"
          autoComplete="off"
          value={parts.years}
          onChange={(event) => onChange({ years: event.currentTarget.value })}
          {...described(`${name}.years`, errors)}
        />
        <ErrorAt at={`${name}.years`} errors={errors} />
      </div>
    </div>
  )
}

const toggled = (months: readonly number[], month: number, isOn: boolean): number[] =>
  isOn ? [...months, month].sort((a, b) => a - b) : months.filter((item) => item !== month)
