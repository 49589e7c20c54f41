import type { FieldError } from '../../domain/fields/field-values.ts'
import { described, ErrorAt } from './field-notes.tsx'

interface TextAreaProps {
  readonly name: string
  readonly value: string
  readonly onChange: (typed: string) => void
  readonly errors: readonly FieldError[] | undefined
  readonly hintId?: string
  readonly least?: number
}

const LINE = 72

/** Rows that a text needs, so that it is seen whole without scripts too. */
const rowsOf = (text: string, least: number): number =>
  Math.min(
    24,
    Math.max(
      least,
      text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / LINE)), 0),
    ),
  )

/** A text of several lines that is as high as what it holds. */
export function TextArea({ name, value, onChange, errors, hintId, least = 2 }: TextAreaProps) {
  return (
    <>
      <textarea
        className="inp grows"
        id={name}
        name={name}
        rows={rowsOf(value, least)}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...described(name, errors, hintId)}
      />
      <ErrorAt at={name} errors={errors} />
    </>
  )
}
