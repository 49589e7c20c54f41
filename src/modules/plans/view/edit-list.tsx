import { Form, Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { formatMoment } from '#ui/format.ts'
import { useLocale, useTexts } from '#ui/i18n.tsx'
import type { EditableField } from '../domain/fields/field-values.ts'
import type { HeadField } from '../domain/head/head-values.ts'
import type { Change, EditView } from '../domain/history-view.ts'
import { type EditWords, editTexts } from '../edit-texts.ts'
import { planTexts } from '../texts.ts'
import { BeforeAfter } from './before-after.tsx'
import { Lines } from './conflict-choices.tsx'
import { type FieldWords, fieldTexts } from './fields/field-texts.ts'
import { valueInWords } from './fields/value-in-words.ts'
import { headInWords } from './head-in-words.ts'

interface EditListProps {
  readonly planId: string
  readonly edits: readonly EditView[]
  /** Measures of the newest edition: these can be opened. */
  readonly present: ReadonlySet<string>
  readonly requestId: string
  readonly now: Date
}

/** Every edit of a plan, newest first: when, what, before and after; «Скасувати» where it can be taken back. */
export function EditList({ planId, edits, present, requestId, now }: EditListProps) {
  const texts = useTexts(editTexts)
  const words = texts.history
  const locale = useLocale()
  return (
    <ol className="edits">
      {edits.map((edit) => {
        const what = words.kinds[edit.kind as keyof typeof words.kinds] ?? edit.kind
        const title = edit.label === null ? what : `${what} ${edit.label}`
        return (
          <li key={edit.id} className={edit.isUndone ? 'taken-back' : undefined}>
            <div className="head">
              <time className="s mut" dateTime={edit.at.toISOString()}>
                {formatMoment(edit.at, now, locale)}
              </time>
              <span>
                {edit.measureId !== null && present.has(edit.measureId) ? (
                  <Link to={paths.plans.measure({ planId, measureId: edit.measureId })}>{title}</Link>
                ) : (
                  title
                )}
                {edit.isUndo && <span className="s mut"> · {words.undoing}</span>}
                {edit.isUndone && <span className="s mut"> · {words.undone}</span>}
              </span>
              {edit.canUndo && (
                <Form method="post" action={paths.plans.undo({ planId })} preventScrollReset>
                  <input type="hidden" name="editId" value={edit.id} />
                  <input type="hidden" name="requestId" value={requestId} />
                  <button type="submit" className="linkish s" aria-label={words.undoOf(title)}>
                    {words.undo}
                  </button>
                </Form>
              )}
            </div>
            <Changes edit={edit} />
          </li>
        )
      })}
    </ol>
  )
}

function Changes({ edit }: { edit: EditView }) {
  const texts = useTexts(editTexts)
  const names = useTexts(fieldTexts)
  const fields: Readonly<Record<string, string>> = useTexts(planTexts).measure.fields
  return (
    <>
      {edit.changes.map((change) => {
        const { name, before, after } = inWords(change, texts, names)
        // What was added or removed, or an act, has one side only.
        if (change.of === 'title' && (change.before === null || change.after === null)) {
          return <Lines key={name} lines={[...before, ...after]} />
        }
        if (edit.kind === 'approved') return <Lines key={name} lines={after} />
        return <BeforeAfter key={name} name={change.of === 'title' ? null : name} before={before} after={after} />
      })}
      {edit.confirmed.length > 0 && (
        <p className="s mut">
          {texts.history.doubtsSettled}: {edit.confirmed.map((field) => fields[field] ?? field).join(', ')}
        </p>
      )}
    </>
  )
}

function inWords(change: Change, texts: EditWords, names: FieldWords) {
  if (change.of === 'title') {
    const side = (title: string | null) => (title === null ? [] : [title])
    return { name: 'title', before: side(change.before), after: side(change.after) }
  }
  const { field } = change
  if (change.of === 'head') {
    return {
      name: texts.head.fields[change.field],
      before: headInWords<HeadField>(change.field, change.before, texts),
      after: headInWords<HeadField>(change.field, change.after, texts),
    }
  }
  return {
    name: names.fields[field as EditableField],
    before: valueInWords<EditableField>(change.field, change.before, names),
    after: valueInWords<EditableField>(change.field, change.after, names),
  }
}
