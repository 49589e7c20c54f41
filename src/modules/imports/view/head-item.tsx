import { Form } from 'react-router'
import type { FieldError, HeadDrafts } from '#modules/plans/index.ts'
import { HeadFields } from '#modules/plans/ui.ts'
import { useTexts } from '#ui/i18n.tsx'
import type { ReviewData } from '../page/load-review.ts'
import { importTexts } from '../texts.ts'
import { Hidden } from './hidden.tsx'

interface HeadProps {
  readonly kind: ReviewData['head']['kind']
  readonly drafts: HeadDrafts
  readonly errors: readonly FieldError[]
  readonly requestId: string
}

/** What stands at the head of the document: title, years, act, passport, deadline, signatures. */
export function HeadItem({ kind, drafts, errors, requestId }: HeadProps) {
  const texts = useTexts(importTexts)
  return (
    <Form method="post" className="scroll head-item" preventScrollReset>
      <h3 id="current-heading" tabIndex={-1}>
        {texts.tree.head}
      </h3>
      <Hidden requestId={requestId} target="plan" />
      <HeadFields kind={kind} drafts={drafts} errors={errors} />
      <div className="acts">
        <button className="btn pri" type="submit" name="intent" value="head">
          {texts.actions.keep}
        </button>
      </div>
    </Form>
  )
}
