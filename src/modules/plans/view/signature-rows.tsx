import { useState } from 'react'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { FieldError } from '../domain/fields/field-values.ts'
import { nextKey, SPARE_KEY } from '../domain/fields/form-reading.ts'
import type { SignatureRow } from '../domain/head/head-drafts.ts'
import { editTexts } from '../edit-texts.ts'
import { described, ErrorAt } from './fields/field-notes.tsx'

interface SignatureRowsProps {
  readonly rows: readonly SignatureRow[]
  readonly errors: readonly FieldError[] | undefined
}

/** Posts and names that close the document, one signature a line. */
export function SignatureRows({ rows: start, errors }: SignatureRowsProps) {
  const texts = useTexts(editTexts).head
  const [rows, setRows] = useState(start)
  const spare: SignatureRow = { key: SPARE_KEY, post: '', name: '' }
  return (
    <div className="signatures">
      {[...rows, spare].map((row, index) => {
        const isSpare = row.key === SPARE_KEY
        const at = `signatures.${row.key}`
        return (
          <div key={row.key} className={isSpare ? 'signature without-script' : 'signature'}>
            <input
              className="inp"
              id={`${at}.post`}
              name={`${at}.post`}
              aria-label={isSpare ? texts.moreSignature : texts.post(index + 1)}
              placeholder={texts.postHint}
              defaultValue={row.post}
              {...described(`${at}.post`, errors)}
            />
            <input
              className="inp"
              name={`${at}.name`}
              aria-label={texts.name(index + 1)}
              placeholder={texts.nameHint}
              defaultValue={row.name}
            />
            {!isSpare && (
              <button
                type="button"
                className="btn icon needs-script"
                aria-label={texts.removeSignature(row.post)}
                onClick={() => setRows(rows.filter((other) => other.key !== row.key))}
              >
                <Icon name="cross" />
              </button>
            )}
            <ErrorAt at={`${at}.post`} errors={errors} />
          </div>
        )
      })}
      <button
        type="button"
        className="btn ghost sm needs-script"
        onClick={() => setRows([...rows, { key: nextKey(rows), post: '', name: '' }])}
      >
        <Icon name="plus" />
        {texts.addSignature}
      </button>
    </div>
  )
}
