import { Form, Link } from 'react-router'
import { useTexts } from '#ui/i18n.tsx'
import type { FieldError } from '../domain/fields/field-values.ts'
import { editTexts } from '../edit-texts.ts'
import { described, ErrorAt } from './fields/field-notes.tsx'

/** What the server says of a label that it did not save. */
export interface NodeAnswer {
  readonly id: string
  readonly typed: { readonly number: string; readonly title: string }
  readonly errors: readonly FieldError[]
  readonly now: { readonly number: string | null; readonly title: string | null } | null
}

interface NodeFormProps {
  /** The goal or task; of a new task, its goal. */
  readonly id: string
  readonly intent: 'node' | 'new-task'
  readonly legend: string
  readonly label: { readonly number: string | null; readonly title: string | null }
  readonly answer: NodeAnswer | undefined
  readonly requestId: string
  readonly cancelTo: string
}

/** Number and title of a goal or task, in the place where it stands. */
export function NodeForm({ id, intent, legend, label, answer, requestId, cancelTo }: NodeFormProps) {
  const texts = useTexts(editTexts).outline
  const seen = answer?.now ?? label
  const typed = answer?.typed ?? { number: label.number ?? '', title: label.title ?? '' }
  const place = intent === 'node' ? `node-${id}` : `new-${id}`
  return (
    <Form method="post" className="node-form" id={place} preventScrollReset>
      <fieldset className="fe">
        <legend className="lab">{legend}</legend>
        {answer?.now && (
          <p className="note amber" role="alert">
            {texts.nodeChanged}{' '}
            <span className="doc">{[answer.now.number, answer.now.title].filter(Boolean).join('. ')}</span>
          </p>
        )}
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="requestId" value={requestId} />
        <input type="hidden" name={intent === 'node' ? 'nodeId' : 'goalId'} value={id} />
        <input type="hidden" name="seen.number" value={seen.number ?? ''} />
        <input type="hidden" name="seen.title" value={seen.title ?? ''} />
        <div className="numbered">
          <div>
            <label className="lab s" htmlFor={`number-${id}`}>
              {texts.number}
            </label>
            <input className="inp" id={`number-${id}`} name="number" defaultValue={typed.number} autoComplete="off" />
          </div>
          <div>
            <label className="lab s" htmlFor={`title-${id}`}>
              {texts.nodeTitle}
            </label>
            <textarea
              className="inp grows"
              id={`title-${id}`}
              name="title"
              rows={Math.max(2, Math.ceil(typed.title.length / 90))}
              defaultValue={typed.title}
              // biome-ignore lint/a11y/noAutofocus: the form opens where the person has just pressed «Змінити»
              autoFocus
              {...described(`title-${id}`, answer?.errors)}
            />
            <ErrorAt at={`title-${id}`} errors={answer?.errors} />
          </div>
        </div>
        <div className="flex">
          <button type="submit" className="btn sm">
            {texts.save}
          </button>
          <Link className="btn sm ghost" to={cancelTo} preventScrollReset>
            {texts.cancel}
          </Link>
        </div>
      </fieldset>
    </Form>
  )
}
