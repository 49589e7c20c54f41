import { useEffect, useRef } from 'react'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { organisationTexts } from '../texts.ts'

interface FormErrorsProps {
  /** Id of the field and the sentence that also stands under it. */
  readonly errors: readonly { readonly at: string; readonly content: React.ReactNode; readonly label: string }[]
}

/** Mistakes at the top of a form, each a link to its field; takes the focus after an attempt to save. */
export function FormErrors({ errors }: FormErrorsProps) {
  const texts = useTexts(organisationTexts)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div className="org-errors" role="alert" tabIndex={-1} ref={box}>
      <h2>
        <Icon name="error" /> {texts.errors.title(errors.length)}
      </h2>
      <ul>
        {errors.map(({ at, content, label }) => (
          <li key={at}>
            <a href={`#${at}`}>{label}</a>: {content}
          </li>
        ))}
      </ul>
    </div>
  )
}
