import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { COMPARATORS } from '../../domain/fields/draft-of-form.ts'
import type { TargetRow } from '../../domain/fields/drafts.ts'
import type { FieldError } from '../../domain/fields/field-values.ts'
import { fieldTexts } from './field-texts.ts'
import { ThreeStateNumber } from './three-state-number.tsx'

interface TargetProps {
  readonly at: string
  /** Null: the empty row for pages without scripts, which keeps itself. */
  readonly target: TargetRow | null
  readonly errors: readonly FieldError[] | undefined
  readonly onChange?: (change: Partial<TargetRow>) => void
  readonly onRemove?: () => void
}

const isComparator = (text: string): text is TargetRow['comparator'] => COMPARATORS.some((known) => known === text)

/** One target: comparison, value, unit, whether for each year. */
export function TargetInputs({ at, target, errors, onChange, onRemove }: TargetProps) {
  const texts = useTexts(fieldTexts)
  const words = texts.indicators
  const kept = target !== null && onChange !== undefined
  return (
    <div className="target">
      <select
        className="inp"
        name={`${at}.comparator`}
        aria-label={words.comparator}
        {...(kept
          ? {
              value: target.comparator,
              onChange: (event: React.ChangeEvent<HTMLSelectElement>) => {
                const { value } = event.currentTarget
                if (isComparator(value)) onChange({ comparator: value })
              },
            }
          : { defaultValue: '' })}
      >
        {!kept && <option value=""> </option>}
        {COMPARATORS.map((comparator) => (
          <option key={comparator} value={comparator}>
            {texts.comparators[comparator]}
          </option>
        ))}
      </select>
      <ThreeStateNumber
        name={`${at}.value`}
        label={words.value}
        isLabelHidden
        emptyWords={texts.funding.noAmount}
        value={target?.value ?? ''}
        {...(kept ? { onChange: (value: string) => onChange({ value }) } : {})}
        {...(errors ? { errors } : {})}
      />
      <input
        className="inp"
        name={`${at}.unit`}
        aria-label={words.unit}
        placeholder={words.unit}
        {...(kept
          ? {
              value: target.unit,
              onChange: (event: React.ChangeEvent<HTMLInputElement>) => onChange({ unit: event.currentTarget.value }),
            }
          : { defaultValue: '' })}
      />
      <label className="check">
        <input
          type="checkbox"
          name={`${at}.perYear`}
          {...(kept
            ? {
                checked: target.perYear,
                onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
                  onChange({ perYear: event.currentTarget.checked }),
              }
            : {})}
        />
        {words.perYear}
      </label>
      {onRemove && (
        <button type="button" className="btn icon needs-script" aria-label={words.removeTarget} onClick={onRemove}>
          <Icon name="cross" />
        </button>
      )}
    </div>
  )
}
