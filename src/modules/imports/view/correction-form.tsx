import { Form, Link } from 'react-router'
import type { EditableField, FieldDrafts, FieldError, FieldPeriod } from '#modules/plans/index.ts'
import { FieldEditor } from '#modules/plans/ui.ts'
import { useTexts } from '#ui/i18n.tsx'
import { importTexts } from '../texts.ts'
import { Hidden } from './hidden.tsx'

interface CorrectionProps {
  /** Key of the measure. */
  readonly target: string
  readonly field: EditableField
  readonly draft: FieldDrafts[EditableField]
  readonly errors: readonly FieldError[]
  readonly period: FieldPeriod
  readonly requestId: string
  readonly cancelHref: string
}

/** One field in the hands of a person: the editor of the plan pages, kept as an action of the review. */
export function CorrectionForm({ target, field, draft, errors, period, requestId, cancelHref }: CorrectionProps) {
  const texts = useTexts(importTexts).actions
  return (
    <Form method="post" preventScrollReset className="correction">
      <Hidden requestId={requestId} target={target} field={field} />
      <FieldEditor field={field} name={field} value={draft} errors={errors} period={period} />
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
