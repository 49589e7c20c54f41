import { Form } from 'react-router'
import { useTexts } from '#ui/i18n.tsx'
import { organisationTexts } from '../texts.ts'
import { FieldError } from './field.tsx'

type Choices = readonly { readonly id: string; readonly name: string }[]

/** The choice of the other organisation, those with like names first. */
export function ChooseOther({ likely, rest, error }: { likely: Choices; rest: Choices; error: string | null }) {
  const words = useTexts(organisationTexts).merge
  if (likely.length + rest.length === 0) return <p>{words.noneToChoose}</p>
  const options = (choices: Choices) =>
    choices.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))
  return (
    <Form className="choose-other">
      <div className="field">
        <label htmlFor="with">{words.chooseOther}</label>
        <select
          className="inp"
          id="with"
          name="with"
          defaultValue={likely[0]?.id ?? ''}
          aria-describedby={error === null ? undefined : 'with-error'}
        >
          {likely.length === 0 && <option value="" />}
          {likely.length > 0 && <optgroup label={words.likely}>{options(likely)}</optgroup>}
          <optgroup label={words.all}>{options(rest)}</optgroup>
        </select>
        {error !== null && <FieldError id="with-error">{error}</FieldError>}
      </div>
      <button type="submit" className="btn pri">
        {words.next}
      </button>
    </Form>
  )
}
