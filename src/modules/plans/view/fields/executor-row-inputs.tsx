import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { ExecutorRow } from '../../domain/fields/drafts.ts'
import type { FieldError } from '../../domain/fields/field-values.ts'
import { NO_PERIOD } from './editor-props.ts'
import { described, ErrorAt } from './field-notes.tsx'
import { fieldTexts } from './field-texts.ts'
import { useReading } from './use-reading.ts'

type Entry = Omit<ExecutorRow, 'key'>

interface RowProps {
  readonly at: string
  readonly row: ExecutorRow
  readonly index: number
  readonly errors: readonly FieldError[] | undefined
  readonly onChange: (change: Partial<Entry>) => void
  readonly onDivide: (entries: readonly Entry[]) => void
  readonly onRemove: () => void
  readonly onRaise: () => void
}

/** One executor. Lines that are pasted become rows; where a line seems to hold several executors, it can be divided. */
export function ExecutorRowInputs({ at, row, index, errors, onChange, onDivide, onRemove, onRaise }: RowProps) {
  const texts = useTexts(fieldTexts)
  const words = texts.executors
  const { of: read } = useReading('executors', row.name, NO_PERIOD, row.name.trim().length > 3)
  const several =
    read !== null && read.words === row.name && read.reading.entries.length > 1 ? read.reading.entries : []
  const paste = (event: React.ClipboardEvent) => {
    const lines = event.clipboardData
      .getData('text')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean)
    if (lines.length < 2) return
    event.preventDefault()
    const kept = row.name.trim() === '' ? [] : [{ name: row.name, byConsent: row.byConsent }]
    onDivide([...kept, ...lines.map((name) => ({ name, byConsent: false }))])
  }
  return (
    <li className="executor">
      <span className="role xs mut">{index === 0 ? words.lead : words.co}</span>
      <input
        className="inp name"
        id={`${at}.name`}
        name={`${at}.name`}
        aria-label={words.name(index + 1)}
        value={row.name}
        autoComplete="off"
        onPaste={paste}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        {...described(`${at}.name`, errors)}
      />
      <label className="check">
        <input
          type="checkbox"
          name={`${at}.byConsent`}
          checked={row.byConsent}
          onChange={(event) => onChange({ byConsent: event.currentTarget.checked })}
        />
        {words.byConsent}
      </label>
      <span className="moves needs-script">
        {index > 0 && (
          <button type="button" className="btn icon" aria-label={words.raise(row.name)} onClick={onRaise}>
            <Icon name="up" />
          </button>
        )}
        <button type="button" className="btn icon" aria-label={words.remove(row.name)} onClick={onRemove}>
          <Icon name="cross" />
        </button>
      </span>
      <ErrorAt at={`${at}.name`} errors={errors} />
      {several.length > 0 && (
        <p className="reads" aria-live="polite">
          {words.severalHere(several.length)} {several.map((entry) => entry.name).join(' · ')}{' '}
          <button type="button" className="linkish" onClick={() => onDivide(several)}>
            {words.divide}
          </button>
        </p>
      )}
    </li>
  )
}
