import { type ReactNode, useRef, useState } from 'react'
import { Form, Link, useNavigation } from 'react-router'
import type { MeasureField } from '#modules/intake/index.ts'
import { formatMoment } from '#ui/format.ts'
import { useLocale, useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { EDITABLE_FIELDS, type EditableField, type FieldPeriod } from '../domain/fields/field-values.ts'
import { measureForm } from '../domain/measure-form.ts'
import type { StoredMeasure } from '../domain/stored-plan.ts'
import { editTexts } from '../edit-texts.ts'
import { ConflictChoices } from './conflict-choices.tsx'
import { ErrorSummary } from './fields/error-summary.tsx'
import { fieldTexts } from './fields/field-texts.ts'
import { valueInWords } from './fields/value-in-words.ts'
import { MeasureFields } from './measure-fields.tsx'
import type { MeasureAnswer, MeasureStart } from './measure-start.ts'
import { SaveStatus } from './save-status.tsx'
import { useDeviceDraft } from './use-device-draft.ts'

interface MeasureFormProps {
  readonly start: MeasureStart
  readonly answer: MeasureAnswer | undefined
  readonly unsure: readonly MeasureField[]
  readonly sources: StoredMeasure['fieldSources']
  readonly taskTitle: string | null
  readonly period: FieldPeriod
  /** Fields that are always open; the others only where they hold something. */
  readonly isReport: boolean
  readonly requestId: string
  readonly deviceKey: string
  readonly cancelTo: string
  readonly isNew?: boolean
  readonly notice?: ReactNode
}

/** All fields of a measure in one form. Works without scripts; with them, what is typed is kept on the device too. */
export function MeasureForm(props: MeasureFormProps) {
  const { start, answer, unsure, requestId, deviceKey, notice, isNew = false } = props
  const texts = useTexts(editTexts)
  const names = useTexts(fieldTexts)
  const locale = useLocale()
  const form = useRef<HTMLFormElement>(null)
  const [restored, setRestored] = useState<(MeasureStart & { at: Date }) | null>(null)
  const [discarded, setDiscarded] = useState(0)
  const isSaving = useNavigation().state !== 'idle'
  const device = useDeviceDraft(form, deviceKey, (typed, at) => {
    const { drafts, confirmed } = measureForm(typed)
    setRestored({ drafts, confirmed, revision: Number(typed.get('revision')) || start.revision, at })
  })
  const shown: MeasureStart = answer ?? restored ?? start
  const [confirmed, setConfirmed] = useState<readonly MeasureField[]>(shown.confirmed)
  const conflicts = answer?.conflicts ?? []
  const body = conflicts.length > 0 ? `conflict-${answer?.revision}` : `${restored ? 'restored' : 'start'}-${discarded}`
  const left = unsure.filter((field) => !confirmed.includes(field)).length
  const discard = () => {
    device.forget()
    setRestored(null)
    setDiscarded(discarded + 1)
  }
  return (
    <Form method="post" ref={form} className="edit-form" noValidate={conflicts.length === 0}>
      <ErrorSummary
        errors={(answer?.errors ?? []).map(({ at, code }) => ({
          at,
          sentence: `${fieldName(at, names.fields)}: ${names.errors[code]}`,
        }))}
      />
      {notice}
      {restored && !answer && (
        <p className="note acc restored" role="status">
          {texts.device.restored(formatMoment(restored.at, new Date(), locale))}{' '}
          <button type="button" className="linkish" onClick={discard}>
            {texts.device.discard}
          </button>
        </p>
      )}
      <ConflictChoices
        conflicts={conflicts.map(({ field, mine, theirs }) => ({
          field,
          name: names.fields[field],
          mine: valueInWords<EditableField>(field, mine, names),
          theirs: valueInWords<EditableField>(field, theirs, names),
        }))}
        taken={(answer?.taken ?? []).map((field) => names.fields[field])}
      />
      <div key={body}>
        <input type="hidden" name="requestId" value={requestId} />
        <input type="hidden" name="revision" value={shown.revision} />
        <MeasureFields {...props} shown={shown} errors={answer?.errors} onConfirmed={setConfirmed} />
      </div>
      <div className="savebar noprint">
        <SaveStatus status={device.status} />
        <Link className="btn" to={props.cancelTo} onClick={device.forget}>
          {texts.cancel}
        </Link>
        <button type="submit" className="btn pri" aria-disabled={isSaving}>
          {isSaving ? <Icon name="clock" /> : <Icon name="tick" />}
          {isSaving ? texts.saving : isNew ? texts.addMeasure : left > 0 ? texts.saveWithDoubts(left) : texts.save}
        </button>
      </div>
    </Form>
  )
}

/** Name of the field to which an input belongs: `term.from` is of the term. */
function fieldName(at: string, names: Readonly<Record<EditableField, string>>): string {
  const field = EDITABLE_FIELDS.find((name) => at === name || at.startsWith(`${name}.`))
  return field === undefined ? at : names[field]
}
