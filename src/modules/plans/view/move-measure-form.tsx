import { Form } from 'react-router'
import { useTexts } from '#ui/i18n.tsx'
import { editTexts } from '../edit-texts.ts'

interface MoveMeasureProps {
  readonly taskId: string
  readonly tasks: readonly { readonly id: string; readonly label: string }[]
  readonly requestId: string
}

/** Under which task a measure stands, and a way to move it under another one. A form of its own: it acts at once. */
export function MoveMeasureForm({ taskId, tasks, requestId }: MoveMeasureProps) {
  const texts = useTexts(editTexts).move
  const current = tasks.find(({ id }) => id === taskId)
  return (
    <section className="move-measure" id="move" aria-labelledby="move-title">
      <h2 id="move-title">{texts.title}</h2>
      <p className="s">{current?.label}</p>
      {tasks.length > 1 && (
        <details>
          <summary>{texts.open}</summary>
          <Form method="post">
            <input type="hidden" name="intent" value="move" />
            <input type="hidden" name="requestId" value={requestId} />
            <label className="vh" htmlFor="move-task">
              {texts.choose}
            </label>
            <select className="inp sm" id="move-task" name="taskId" defaultValue={taskId}>
              {tasks.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
            <button type="submit" className="btn sm">
              {texts.move}
            </button>
          </Form>
        </details>
      )}
    </section>
  )
}
