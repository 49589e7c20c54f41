import { useState } from 'react'
import type { MeasureField } from '#modules/intake/index.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import {
  EDITABLE_FIELDS,
  type EditableField,
  type FieldError,
  type FieldPeriod,
} from '../domain/fields/field-values.ts'
import type { StoredMeasure } from '../domain/stored-plan.ts'
import { editTexts } from '../edit-texts.ts'
import { FieldEditor } from './fields/field-editor.tsx'
import type { MeasureStart } from './measure-start.ts'

interface MeasureFieldsProps {
  readonly shown: MeasureStart
  readonly errors: readonly FieldError[] | undefined
  readonly unsure: readonly MeasureField[]
  readonly sources: StoredMeasure['fieldSources']
  readonly taskTitle: string | null
  readonly period: FieldPeriod
  readonly isReport: boolean
  readonly onConfirmed: (confirmed: readonly MeasureField[]) => void
}

const RARE: readonly EditableField[] = ['nationalMeasure', 'expectedResult', 'execution']

/** Whether a field holds nothing and is seldom needed, so that it may stay folded. */
function isSpare({ drafts }: MeasureStart, field: EditableField, isReport: boolean): boolean {
  if (!RARE.includes(field) || (field === 'execution' && isReport)) return false
  const draft = drafts[field]
  return typeof draft === 'string' ? draft === '' : Object.values(draft).every((part) => part === '')
}

/** The editors of all fields, doubtful ones framed with the document's own words. */
export function MeasureFields(props: MeasureFieldsProps) {
  const { shown, errors, unsure, sources, taskTitle, period, isReport, onConfirmed } = props
  const texts = useTexts(editTexts)
  const [confirmed, setConfirmed] = useState(shown.confirmed)
  const confirm = (field: MeasureField, isOn: boolean) => {
    const next = isOn ? [...confirmed, field] : confirmed.filter((item) => item !== field)
    setConfirmed(next)
    onConfirmed(next)
  }
  const spare = EDITABLE_FIELDS.filter((field) => isSpare(shown, field, isReport) && !unsure.includes(field))
  const hasWrongSpare = spare.some((field) => errors?.some(({ at }) => at === field || at.startsWith(`${field}.`)))
  const editor = (field: EditableField) => {
    const content = (
      <FieldEditor<EditableField>
        field={field}
        name={field}
        value={shown.drafts[field]}
        period={period}
        {...(errors ? { errors } : {})}
      />
    )
    if (!unsure.includes(field)) {
      return (
        <section className="edit-field" key={field}>
          {content}
        </section>
      )
    }
    return (
      <Doubtful
        key={field}
        field={field}
        words={sources?.[field]?.raw ?? null}
        isConfirmed={confirmed.includes(field)}
        onConfirm={(isOn) => confirm(field, isOn)}
      >
        {content}
      </Doubtful>
    )
  }
  return (
    <>
      {unsure.includes('task') && (
        <Doubtful
          field="task"
          words={sources?.task?.raw ?? null}
          isConfirmed={confirmed.includes('task')}
          onConfirm={(isOn) => confirm('task', isOn)}
        >
          <p>
            <b>{texts.taskDoubt}: </b>
            {taskTitle}
          </p>
          <p className="s">
            <a href="#move">{texts.taskElsewhere}</a>
          </p>
        </Doubtful>
      )}
      {EDITABLE_FIELDS.filter((field) => !spare.includes(field)).map(editor)}
      {spare.length > 0 && (
        <details className="spare-fields" open={hasWrongSpare}>
          <summary>{texts.moreFields}</summary>
          {spare.map(editor)}
        </details>
      )}
    </>
  )
}

interface DoubtfulProps {
  readonly field: MeasureField
  readonly words: string | null
  readonly isConfirmed: boolean
  readonly onConfirm: (isOn: boolean) => void
  readonly children: React.ReactNode
}

/** A field that was read with doubt: what the document says, how it was read, and «Так, правильно». */
function Doubtful({ field, words, isConfirmed, onConfirm, children }: DoubtfulProps) {
  const texts = useTexts(editTexts)
  return (
    <section className={isConfirmed ? 'edit-field doubtful settled' : 'edit-field doubtful'}>
      <p className="question">
        <Icon name={isConfirmed ? 'tick' : 'warning'} />
        {texts.doubt}
      </p>
      {words !== null && <blockquote className="doc">{words}</blockquote>}
      {children}
      <label className="btn sm confirm">
        <input
          type="checkbox"
          name="confirmed"
          value={field}
          checked={isConfirmed}
          onChange={(event) => onConfirm(event.currentTarget.checked)}
        />
        {texts.confirm}
      </label>
    </section>
  )
}
