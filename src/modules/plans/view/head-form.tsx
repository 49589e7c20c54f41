import { useRef, useState } from 'react'
import { Form } from 'react-router'
import { formatMoment } from '#ui/format.ts'
import { useLocale, useTexts } from '#ui/i18n.tsx'
import type { FieldError } from '../domain/fields/field-values.ts'
import { type HeadDrafts, headDraftsOfForm } from '../domain/head/head-drafts.ts'
import type { HeadConflict } from '../domain/head/head-edit.ts'
import type { HeadField } from '../domain/head/head-values.ts'
import type { StoredPlan } from '../domain/stored-plan.ts'
import { editTexts } from '../edit-texts.ts'
import { ConflictChoices } from './conflict-choices.tsx'
import { ErrorSummary } from './fields/error-summary.tsx'
import { fieldTexts } from './fields/field-texts.ts'
import { HeadFields } from './head-fields.tsx'
import { headInWords } from './head-in-words.ts'
import { SaveStatus } from './save-status.tsx'
import { useDeviceDraft } from './use-device-draft.ts'
import './fields/fields.css'

interface HeadAnswer {
  readonly drafts: HeadDrafts
  readonly seenEdit: string
  readonly errors: readonly FieldError[]
  readonly conflicts: readonly HeadConflict[]
}

interface HeadFormProps {
  readonly kind: StoredPlan['kind']
  readonly drafts: HeadDrafts
  /** The newest edit that the page shows. */
  readonly seenEdit: string
  readonly answer: HeadAnswer | undefined
  readonly requestId: string
  readonly deviceKey: string
}

/** What stands at the head of a plan: title, community, years, the act, the deadline, and of a programme its passport. */
export function HeadForm({ kind, answer, requestId, deviceKey, ...loaded }: HeadFormProps) {
  const texts = useTexts(editTexts)
  const words = useTexts(fieldTexts)
  const locale = useLocale()
  const form = useRef<HTMLFormElement>(null)
  // Other forms of the page load it anew; what is being typed here stays as it was begun.
  const [{ drafts, seenEdit }] = useState(loaded)
  const [restored, setRestored] = useState<{ drafts: HeadDrafts; seenEdit: string; at: Date } | null>(null)
  const [discarded, setDiscarded] = useState(0)
  const device = useDeviceDraft(form, deviceKey, (typed, at) =>
    setRestored({ drafts: headDraftsOfForm(typed), seenEdit: String(typed.get('seenEdit') ?? seenEdit), at }),
  )
  const shown = answer ?? restored ?? { drafts, seenEdit }
  const discard = () => {
    device.forget()
    setRestored(null)
    setDiscarded(discarded + 1)
  }
  const nameOf = (at: string) => texts.head.fields[at.split('.')[0] as HeadField] ?? at
  return (
    <Form method="post" ref={form} className="edit-form head-form" preventScrollReset>
      <h2>{texts.head.title}</h2>
      <ErrorSummary
        errors={(answer?.errors ?? []).map(({ at, code }) => ({
          at,
          sentence: `${nameOf(at)}: ${words.errors[code]}`,
        }))}
      />
      {restored && !answer && (
        <p className="note acc" role="status">
          {texts.device.restored(formatMoment(restored.at, new Date(), locale))}{' '}
          <button type="button" className="linkish" onClick={discard}>
            {texts.device.discard}
          </button>
        </p>
      )}
      <ConflictChoices
        conflicts={(answer?.conflicts ?? []).map(({ field, mine, theirs }) => ({
          field,
          name: texts.head.fields[field],
          mine: headInWords<HeadField>(field, mine, texts),
          theirs: headInWords<HeadField>(field, theirs, texts),
        }))}
        taken={[]}
      />
      <input type="hidden" name="intent" value="head" />
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="seenEdit" value={shown.seenEdit} />
      <HeadFields
        key={`${restored ? 'restored' : 'start'}-${discarded}`}
        kind={kind}
        drafts={shown.drafts}
        errors={answer?.errors}
      />
      <div className="head-save">
        <button type="submit" className="btn pri">
          {texts.head.save}
        </button>
        <SaveStatus status={device.status} />
      </div>
    </Form>
  )
}
