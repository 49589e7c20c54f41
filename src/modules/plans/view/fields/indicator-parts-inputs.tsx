import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { DIMENSIONS } from '../../domain/fields/draft-of-form.ts'
import type { IndicatorParts, TargetRow } from '../../domain/fields/drafts.ts'
import type { FieldError } from '../../domain/fields/field-values.ts'
import { nextKey, SPARE_KEY } from '../../domain/fields/form-reading.ts'
import { fieldTexts } from './field-texts.ts'
import { TargetInputs } from './target-inputs.tsx'

interface PartsProps {
  readonly at: string
  readonly parts: IndicatorParts
  readonly onChange: (change: Partial<IndicatorParts>) => void
  readonly errors: readonly FieldError[] | undefined
}

const EMPTY: Omit<TargetRow, 'key'> = { comparator: '>=', value: '', unit: '', perYear: false }

/** Targets of an indicator and the dimensions by which it is broken down. */
export function IndicatorPartsInputs({ at, parts, onChange, errors }: PartsProps) {
  const texts = useTexts(fieldTexts)
  const words = texts.indicators
  const { targets, disaggregation } = parts
  return (
    <div className="parts">
      <fieldset>
        <legend className="lab s">{words.targets}</legend>
        {targets.map((target) => (
          <TargetInputs
            key={target.key}
            at={`${at}.targets.${target.key}`}
            target={target}
            errors={errors}
            onChange={(change) =>
              onChange({ targets: targets.map((item) => (item.key === target.key ? { ...item, ...change } : item)) })
            }
            onRemove={() => onChange({ targets: targets.filter((item) => item.key !== target.key) })}
          />
        ))}
        <div className="without-script">
          <TargetInputs at={`${at}.targets.${SPARE_KEY}`} target={null} errors={undefined} />
        </div>
        <button
          type="button"
          className="btn ghost sm needs-script"
          onClick={() => onChange({ targets: [...targets, { ...EMPTY, key: nextKey(targets) }] })}
        >
          <Icon name="plus" />
          {words.addTarget}
        </button>
      </fieldset>
      <fieldset className="marks">
        <legend className="lab s">{words.disaggregation}</legend>
        {DIMENSIONS.map((dimension) => (
          <label className="check" key={dimension}>
            <input
              type="checkbox"
              name={`${at}.disaggregation`}
              value={dimension}
              checked={disaggregation.includes(dimension)}
              onChange={(event) => {
                const isOn = event.currentTarget.checked
                onChange({
                  disaggregation: DIMENSIONS.filter((item) =>
                    item === dimension ? isOn : disaggregation.includes(item),
                  ),
                })
              }}
            />
            {texts.dimensions[dimension]}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
