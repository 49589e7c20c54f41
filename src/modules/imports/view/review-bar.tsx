import { useRef } from 'react'
import { Form, Link, useLocation } from 'react-router'
import { paths } from '#app/paths.ts'
import { formatMoment } from '#ui/format.ts'
import { useLocale, useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { ReviewData } from '../page/load-review.ts'
import { importTexts } from '../texts.ts'

/** The bar at the bottom: how far the review is, that everything is kept, the way out, and saving. */
export function ReviewBar({ review }: { review: ReviewData }) {
  const texts = useTexts(importTexts)
  const locale = useLocale()
  const { doubts, doubtsLeft } = review.counts
  const done = doubts - doubtsLeft
  return (
    <div className="savebar">
      {doubts > 0 && (
        <>
          <progress max={doubts} value={done} aria-label={texts.counts.progress(done, doubtsLeft)} />
          <span className="s">
            <b>{texts.counts.fields(doubts)}: </b>
            {texts.counts.progress(done, doubtsLeft)}
          </span>
        </>
      )}
      <span className="saved" role="status">
        <Icon name="saved" />
        {review.lastSaved === null ? texts.nothingYet : texts.saved(formatMoment(review.lastSaved, review.now, locale))}
      </span>
      <Undo requestId={review.requestId} />
      <span className="end">
        <Link className="s" to={paths.plans.list()}>
          {texts.actions.later}
        </Link>
        <Save review={review} />
      </span>
    </div>
  )
}

/** Takes back what was done last, while the address still names it. */
function Undo({ requestId }: { requestId: string }) {
  const texts = useTexts(importTexts).actions
  const done = new URLSearchParams(useLocation().search).get('done')
  if (done === null) return null
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="undoes" value={done} />
      <button className="btn sm" type="submit" name="intent" value="undo">
        <Icon name="undo" />
        {texts.undo}
      </button>
    </Form>
  )
}

/** Saving; with doubts left it asks once, because they go into the plan as they are. */
function Save({ review }: { review: ReviewData }) {
  const texts = useTexts(importTexts)
  const dialog = useRef<HTMLDialogElement>(null)
  const left = review.counts.doubtsLeft
  const isBlocked = review.communityId === null
  return (
    <>
      <Form
        method="post"
        onSubmit={(event) => {
          if (left === 0 || isBlocked) return
          event.preventDefault()
          dialog.current?.showModal()
        }}
      >
        <button
          className={left === 0 ? 'btn pri' : 'btn'}
          type="submit"
          name="intent"
          value="save"
          aria-describedby={isBlocked ? 'save-why' : undefined}
        >
          {left === 0 ? texts.actions.save : texts.actions.saveWithDoubts(left)}
        </button>
      </Form>
      <dialog ref={dialog} aria-labelledby="save-title">
        <h2 id="save-title">{texts.dialog.title}</h2>
        <p>{texts.dialog.text(left)}</p>
        <Form method="post" className="acts" onSubmit={() => dialog.current?.close()}>
          <button className="btn pri" type="submit" name="intent" value="save">
            {texts.actions.saveAnyway}
          </button>
          <button className="btn" type="button" onClick={() => dialog.current?.close()}>
            {texts.actions.cancel}
          </button>
        </Form>
      </dialog>
      {isBlocked && (
        <span id="save-why" className="vh">
          {texts.community.question}
        </span>
      )}
    </>
  )
}
