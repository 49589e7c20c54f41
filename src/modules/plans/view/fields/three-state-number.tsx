import { useState } from 'react'
import type { FieldError } from '../../domain/fields/field-values.ts'
import { readFigure, typedFigure } from '../../domain/fields/figure.ts'
import { described, ErrorAt } from './field-notes.tsx'

interface ThreeStateNumberProps {
  /** Name and id of the input. */
  readonly name: string
  /** As typed; blank means that nothing is said, which is not zero. */
  readonly value: string
  readonly onChange?: (typed: string) => void
  readonly label: string
  readonly isLabelHidden?: boolean
  /** What an empty input says: «не звітовано», «не вказано». */
  readonly emptyWords: string
  readonly errors?: readonly FieldError[]
  readonly hintId?: string
}

/**
 * A number that may be missing, zero or a value, and looks different in each state. It keeps what was typed; a readable
 * number is put into its usual form when the input is left. Delete on a selected value empties it.
 */
export function ThreeStateNumber(props: ThreeStateNumberProps) {
  const { name, label, emptyWords, errors, hintId } = props
  const [own, setOwn] = useState(props.value)
  const typed = props.onChange ? props.value : own
  const change = props.onChange ?? setOwn
  const figure = readFigure(typed)
  const state = figure.kind === 'value' ? (figure.n === 0 ? 'zero' : 'value') : figure.kind
  return (
    <div className="tsn">
      <label className={props.isLabelHidden ? 'vh' : 'lab s'} htmlFor={name}>
        {label}
      </label>
      <input
        className={`inp ${state}`}
        id={name}
        name={name}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        placeholder={emptyWords}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => figure.kind === 'value' && change(typedFigure(figure.n))}
        {...described(name, errors, hintId)}
      />
      <ErrorAt at={name} errors={errors} />
    </div>
  )
}
