import './organisations.css'
import { Icon } from '#ui/icon.tsx'

interface FieldProps {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly error: React.ReactNode
  readonly inputMode?: 'numeric'
  readonly isNarrow?: boolean
}

/** A labelled line of text with its hint and, after an attempt to save, its mistake. */
export function Field({ id, name, label, hint, value, error, inputMode, isNarrow = false }: FieldProps) {
  const described = [hint === undefined ? null : `${id}-hint`, error == null ? null : `${id}-error`].filter(Boolean)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        className={`inp ${isNarrow ? 'narrow' : ''} ${error == null ? '' : 'bad'}`}
        id={id}
        name={name}
        defaultValue={value}
        inputMode={inputMode}
        autoComplete="off"
        aria-invalid={error == null ? undefined : true}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
      />
      {error != null && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}

export function FieldError({ id, children }: { id: string; children: React.ReactNode }) {
  return (
    <p className="err" id={id}>
      <Icon name="error" />
      <span>{children}</span>
    </p>
  )
}
