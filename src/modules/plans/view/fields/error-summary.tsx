import { useEffect, useRef } from 'react'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { fieldTexts } from './field-texts.ts'

interface ErrorSummaryProps {
  /** Id of the input and the sentence that also stands under it. */
  readonly errors: readonly { readonly at: string; readonly sentence: string }[]
}

/** Mistakes at the top of a form, each a link to its input; takes the focus after an attempt to save. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const texts = useTexts(fieldTexts)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box}>
      <h2>
        <Icon name="error" /> {texts.errorsTitle(errors.length)}
      </h2>
      <ul>
        {errors.map(({ at, sentence }) => (
          <li key={at + sentence}>
            <a href={`#${at}`} onClick={(event) => focusInput(event, at)}>
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Opens what hides the input and puts the focus into it; without scripts the link scrolls there. */
function focusInput(event: React.MouseEvent, id: string) {
  const input = document.getElementById(id)
  if (!input) return
  event.preventDefault()
  for (let within = input.closest('details'); within; within = within.parentElement?.closest('details') ?? null) {
    within.open = true
  }
  input.focus()
}
