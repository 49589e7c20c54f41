import { Form } from 'react-router'
import { useTexts } from '#ui/i18n.tsx'
import type { FactsForm as Facts } from '../commands/change-facts.ts'
import { organisationTexts } from '../texts.ts'
import { Field } from './field.tsx'

interface FactsFormProps {
  /** What stands in the fields: what is saved, or what was typed and could not be. */
  readonly facts: Facts
  readonly errorOf: (field: 'name' | 'shortName' | 'edrpou') => React.ReactNode
}

/** Name, short name, code and kind of an organisation. */
export function FactsForm({ facts, errorOf }: FactsFormProps) {
  const texts = useTexts(organisationTexts)
  return (
    <Form method="post" className="facts-form" noValidate>
      <input type="hidden" name="intent" value="facts" />
      <input type="hidden" name="revision" value={facts.revision} />
      <Field
        id="name"
        name="name"
        label={texts.name}
        hint={texts.nameHint}
        value={facts.name}
        error={errorOf('name')}
      />
      <div className="check">
        <input
          type="checkbox"
          id="keepOldName"
          name="keepOldName"
          defaultChecked={facts.keepOldName}
          aria-describedby="keepOldName-hint"
        />
        <div>
          <label htmlFor="keepOldName">{texts.keepOldName}</label>
          <p className="hint" id="keepOldName-hint">
            {texts.keepOldNameHint}
          </p>
        </div>
      </div>
      <Field
        id="shortName"
        name="shortName"
        label={texts.shortName}
        hint={texts.shortNameHint}
        value={facts.shortName}
        error={errorOf('shortName')}
        isNarrow
      />
      <Field
        id="edrpou"
        name="edrpou"
        label={texts.edrpou}
        hint={texts.edrpouHint}
        value={facts.edrpou}
        error={errorOf('edrpou')}
        inputMode="numeric"
        isNarrow
      />
      <fieldset>
        <legend>{texts.kind}</legend>
        {(['organisation', 'official'] as const).map((kind) => (
          <label className="radio" key={kind}>
            <input type="radio" name="kind" value={kind} defaultChecked={facts.isOfficial === (kind === 'official')} />
            {texts[kind]}
          </label>
        ))}
      </fieldset>
      <button type="submit" className="btn pri">
        {texts.save}
      </button>
    </Form>
  )
}
