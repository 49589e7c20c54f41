import { useEffect, useState } from 'react'
import { Form } from 'react-router'
import { paths } from '#app/paths.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { editTexts } from '../edit-texts.ts'
import { forgetDeviceDraft } from './use-device-draft.ts'
import './saved-toast.css'

/** What was done a moment ago, as the address of a page says it. */
export interface SavedNews {
  /** The edit that can be taken back; null where nothing was changed. */
  readonly editId: string | null
  readonly isUndo: boolean
  /** Taking back was refused, because something later stands there. */
  readonly isStale: boolean
  readonly requestId: string
  /** The form that was saved, where it was one that this device keeps: `form`, `head`, or a task of a new measure. */
  readonly of: string | null
}

interface SavedToastProps {
  readonly planId: string
  readonly news: SavedNews
  /** Page to come back to after «Скасувати». */
  readonly back: string
  /** What the device kept of the form that is saved now. */
  readonly forgets?: string
}

const STAYS_MS = 10_000

/** «Збережено. Скасувати»: stays ten seconds, longer while the pointer or the focus is in it, for ever without scripts. */
export function SavedToast({ planId, news, back, forgets }: SavedToastProps) {
  const texts = useTexts(editTexts).toast
  const [isGone, setIsGone] = useState(false)
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    if (forgets !== undefined && !news.isStale) forgetDeviceDraft(forgets)
  }, [forgets, news])
  useEffect(() => {
    if (isHeld || isGone) return
    const timer = setTimeout(() => setIsGone(true), STAYS_MS)
    return () => clearTimeout(timer)
  }, [isHeld, isGone])
  if (isGone) return null
  const words = news.isStale
    ? texts.stale
    : news.editId === null
      ? texts.same
      : news.isUndo
        ? texts.undone
        : texts.saved
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only keeps the message from leaving
    <div
      className="toast noprint"
      onMouseEnter={() => setIsHeld(true)}
      onMouseLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <Icon name={news.isStale ? 'warning' : 'done'} />
      <span role="status">{words}</span>
      {news.editId !== null && !news.isStale && (
        <Form method="post" action={paths.plans.undo({ planId })}>
          <input type="hidden" name="editId" value={news.editId} />
          <input type="hidden" name="requestId" value={news.requestId} />
          <input type="hidden" name="back" value={back} />
          <button type="submit" className="linkish">
            {news.isUndo ? texts.redo : texts.undo}
          </button>
        </Form>
      )}
      <button type="button" className="btn icon needs-script" aria-label={texts.close} onClick={() => setIsGone(true)}>
        <Icon name="cross" />
      </button>
    </div>
  )
}
