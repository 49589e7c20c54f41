import { useEffect, useRef } from 'react'
import { Form, Link, useNavigate } from 'react-router'
import type { Approval } from '#modules/intake/index.ts'
import { useTexts } from '#ui/i18n.tsx'
import { typedDay } from '../domain/fields/day.ts'
import type { FieldError } from '../domain/fields/field-values.ts'
import { APPROVAL_PARTS, type HeadDrafts } from '../domain/head/head-drafts.ts'
import { editTexts } from '../edit-texts.ts'
import { ErrorSummary } from './fields/error-summary.tsx'
import { fieldTexts } from './fields/field-texts.ts'
import { Line } from './head-fields.tsx'

interface ApproveDialogProps {
  readonly edition: number
  /** The act of the plan so far: of the first edition its own; of a later one it tells who approves and how. */
  readonly approval: Approval | null
  /** Errors that the critical reading found. */
  readonly errorsFound: number
  readonly answer: { readonly typed: HeadDrafts['approval']; readonly errors: readonly FieldError[] } | undefined
  readonly requestId: string
  readonly closeTo: string
}

/** Asks for the act before an edition is closed for good. A dialog because it cannot be undone; open without scripts too. */
export function ApproveDialog({ edition, approval, errorsFound, answer, requestId, closeTo }: ApproveDialogProps) {
  const texts = useTexts(editTexts).approve
  const head = useTexts(editTexts).head
  const words = useTexts(fieldTexts)
  const dialog = useRef<HTMLDialogElement>(null)
  const navigate = useNavigate()
  useEffect(() => {
    const element = dialog.current
    if (!element || element.matches(':modal')) return
    element.close()
    element.showModal()
  }, [])
  const isFirst = edition === 1
  const typed = answer?.typed ?? {
    body: approval?.body ?? '',
    act: approval?.act ?? 'рішення',
    number: isFirst ? (approval?.number ?? '') : '',
    date: isFirst ? typedDay(approval?.date ?? null) : '',
  }
  return (
    <dialog
      ref={dialog}
      open
      className="dialog"
      aria-labelledby="approve-title"
      onCancel={() => navigate(closeTo, { preventScrollReset: true })}
    >
      <Form method="post" preventScrollReset>
        <h2 id="approve-title">{texts.title(edition)}</h2>
        <p>{texts.text}</p>
        {errorsFound > 0 && <p className="note amber">{texts.findings(errorsFound)}</p>}
        <ErrorSummary
          errors={(answer?.errors ?? []).map(({ at, code }) => ({ at: `act-${at}`, sentence: words.errors[code] }))}
        />
        <input type="hidden" name="intent" value="approve" />
        <input type="hidden" name="requestId" value={requestId} />
        <div className="in-row approval">
          {APPROVAL_PARTS.map((part) => (
            <Line
              key={part}
              at={`approval.${part}`}
              id={`act-approval.${part}`}
              label={head.approval[part]}
              value={typed[part]}
              errors={answer?.errors}
            />
          ))}
        </div>
        <div className="flex">
          <button type="submit" className="btn pri">
            {texts.confirm(edition)}
          </button>
          <Link className="btn" to={closeTo} preventScrollReset>
            {texts.cancel}
          </Link>
        </div>
      </Form>
    </dialog>
  )
}
