import { Form, Link } from 'react-router'
import { FieldEditor } from '#modules/plans/ui.ts'
import { useTexts } from '#ui/i18n.tsx'
import type { EditableField } from '../domain/review-action.ts'
import type { ReviewedMeasure } from '../domain/reviewed-plan.ts'
import { importTexts } from '../texts.ts'
import { Hidden } from './current-item.tsx'

interface CorrectionProps {
  readonly measure: ReviewedMeasure
  readonly field: EditableField
  readonly requestId: string
  readonly cancelHref: string
}

/** One field in the hands of a person: the editor of the plan pages, kept as an action of the review. */
export function CorrectionForm({ measure, field, requestId, cancelHref }: CorrectionProps) {
  const texts = useTexts(importTexts).actions
  return (
    <Form method="post" preventScrollReset>
      <Hidden requestId={requestId} target={measure.key} field={field} />
      <FieldEditor field={field} value={measure[field]} />
      <div className="acts">
        <button className="btn pri" type="submit" name="intent" value="change">
          {texts.keep}
        </button>
        <Link className="btn" to={cancelHref} preventScrollReset>
          {texts.cancel}
        </Link>
      </div>
    </Form>
  )
}
