import { useId } from 'react'
import { formatThousands } from '#ui/format.ts'
import { useTexts } from '#ui/i18n.tsx'
import type { FundingDraft } from '../../domain/fields/drafts.ts'
import { readFigure } from '../../domain/fields/figure.ts'
import { type EditorProps, NO_PERIOD } from './editor-props.ts'
import { described, ErrorAt } from './field-notes.tsx'
import { fieldTexts } from './field-texts.ts'
import { ThreeStateNumber } from './three-state-number.tsx'
import { useDraft } from './use-draft.ts'
import { useReading } from './use-reading.ts'

/** Sum of the years' amounts in thousand UAH; null while none is named or one cannot be read. */
function sumOfYears(years: FundingDraft['years']): number | null {
  const figures = years.map(({ amount }) => readFigure(amount))
  if (figures.some(({ kind }) => kind === 'error')) return null
  const named = figures.flatMap((figure) => (figure.kind === 'value' ? [figure.n] : []))
  return named.length === 0 ? null : Math.round(named.reduce((sum, n) => sum + n, 0) * 100_000) / 100_000
}

/** Funding of a measure: where the money comes from, a meaning instead of an amount, the whole and the years. */
export function FundingEditor(props: EditorProps<'funding'>) {
  const { name, value, onChange, errors, period = NO_PERIOD, isLabelHidden } = props
  const texts = useTexts(fieldTexts)
  const words = texts.funding
  const [draft, update] = useDraft(value, onChange)
  const notes = useId()
  const isUndivided = draft.note.trim() === '' && draft.programme.trim() === ''
  const { of: read } = useReading('funding', draft.source, period, isUndivided && draft.source.trim() !== '')
  const parts = read !== null && read.words === draft.source && isUndivided ? read.reading : null
  const text = (part: 'source' | 'note' | 'programme', hint?: string) => (
    <div>
      <label className="lab s" htmlFor={`${name}.${part}`}>
        {words[part]}
      </label>
      {hint && (
        <p className="hint" id={`${name}.${part}-hint`}>
          {hint}
        </p>
      )}
      <input
        className="inp"
        id={`${name}.${part}`}
        name={`${name}.${part}`}
        value={draft[part]}
        list={part === 'note' ? notes : undefined}
        autoComplete="off"
        onChange={(event) => {
          const typed = event.currentTarget.value
          update((before) => ({ ...before, [part]: typed }))
        }}
        {...described(`${name}.${part}`, errors, hint ? `${name}.${part}-hint` : undefined)}
      />
      <ErrorAt at={`${name}.${part}`} errors={errors} />
    </div>
  )
  return (
    <fieldset className="fe">
      <legend className={isLabelHidden ? 'vh' : 'lab'}>{texts.fields.funding}</legend>
      {text('source', words.sourceHint)}
      {parts !== null && (parts.note !== null || parts.programme !== null) && (
        <p className="reads" aria-live="polite">
          <span className="mut">{texts.readAs}:</span>{' '}
          {(['source', 'note', 'programme'] as const)
            .flatMap((part) => (parts[part] === null ? [] : [`${words.reads[part]} «${parts[part]}»`]))
            .join(', ')}{' '}
          <button
            type="button"
            className="linkish"
            onClick={() =>
              update((before) => ({
                ...before,
                source: parts.source ?? '',
                note: parts.note ?? '',
                programme: parts.programme ?? '',
              }))
            }
          >
            {words.divide}
          </button>
        </p>
      )}
      {text('note', words.noteHint)}
      <datalist id={notes}>
        {words.notes.map((note) => (
          <option key={note} value={note} />
        ))}
      </datalist>
      {text('programme')}
      <Amounts {...props} draft={draft} update={update} />
    </fieldset>
  )
}

interface AmountsProps extends EditorProps<'funding'> {
  readonly draft: FundingDraft
  readonly update: (change: (draft: FundingDraft) => FundingDraft) => void
}

/** The whole amount and those of the years; a sum that differs is said, not forbidden: documents have them. */
function Amounts({ name, errors, draft, update }: AmountsProps) {
  const texts = useTexts(fieldTexts)
  const words = texts.funding
  const sum = sumOfYears(draft.years)
  const whole = readFigure(draft.amount)
  const differs = sum !== null && whole.kind === 'value' && whole.n !== sum
  return (
    <fieldset className="amounts">
      <legend className="lab s">{words.amounts}</legend>
      <p className="hint" id={`${name}-amounts`}>
        {words.hint}
      </p>
      <div className="figures">
        <ThreeStateNumber
          name={`${name}.amount`}
          label={words.amount}
          emptyWords={words.noAmount}
          value={draft.amount}
          onChange={(amount) => update((before) => ({ ...before, amount }))}
          hintId={`${name}-amounts`}
          {...(errors ? { errors } : {})}
        />
        {draft.years.map(({ year, amount }) => (
          <ThreeStateNumber
            key={year}
            name={`${name}.year.${year}`}
            label={year}
            emptyWords={words.noAmount}
            value={amount}
            onChange={(typed) =>
              update((before) => ({
                ...before,
                years: before.years.map((item) => (item.year === year ? { ...item, amount: typed } : item)),
              }))
            }
            {...(errors ? { errors } : {})}
          />
        ))}
      </div>
      {sum !== null && (
        <p className={differs ? 'reads differs' : 'reads'} aria-live="polite">
          {differs ? words.sumDiffers(formatThousands(sum)) : words.sum(formatThousands(sum))}
        </p>
      )}
    </fieldset>
  )
}
