import { useEffect, useRef } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { paths } from '#app/paths.ts'
import type { EditableField } from '#modules/plans/index.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { QueueFilter } from '../domain/review-view.ts'
import type { FailedCorrection, FailedHead } from '../page/answer-review.ts'
import type { ReviewData } from '../page/load-review.ts'
import { importTexts } from '../texts.ts'
import { CommunityQuestion } from './community-question.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { CurrentItem } from './current-item.tsx'
import { DocumentPane } from './document-pane.tsx'
import { HeadItem } from './head-item.tsx'
import { NodeItem } from './node-item.tsx'
import { QueuePane } from './queue-pane.tsx'
import { ReviewBar } from './review-bar.tsx'
import { ReviewTree } from './review-tree.tsx'

/** Rows by which the document pane moves. */
const SHIFT = 8

interface ScreenProps {
  readonly review: ReviewData
  readonly error: string | null
  /** A correction that has just come back with mistakes. */
  readonly correction: FailedCorrection | null
  readonly head: FailedHead | null
}

/** Three panes with one current item: the document, what was read out of it, and what is left to check. */
export function ReviewScreen({ review, error, correction, head }: ScreenProps) {
  const texts = useTexts(importTexts)
  const address = useAddress(review)
  useReviewKeys(review, address)
  const { item, current } = review
  const at = review.row
  return (
    <main className="review" id="content">
      <title>{`${review.head.title} — ${texts.steps.review}`}</title>
      <ReviewHead review={review} />
      {error !== null && (
        <p className="err" role="alert">
          <Icon name="error" />
          {error}
        </p>
      )}
      {review.communityId === null && <CommunityQuestion inDocument={review.head.communityInDocument} />}
      <div className="panes">
        <DocumentPane
          excerpt={review.excerpt}
          words={review.words}
          lines={review.lines}
          page={review.page}
          row={at}
          fileHref={paths.imports.file({ importId: review.id })}
          earlier={
            review.excerpt && review.excerpt.from > 1 && at !== null
              ? address.to({ row: Math.max(1, at - SHIFT) })
              : null
          }
          later={
            review.excerpt && review.excerpt.to < review.excerpt.of && at !== null
              ? address.to({ row: Math.min(review.excerpt.of, at + SHIFT) })
              : null
          }
        />
        <section className="pane recognised" aria-labelledby="pane-recognised">
          <header>
            <h2 id="pane-recognised">{texts.recognised}</h2>
            {review.position !== null && review.position > 0 && (
              <span className="s mut" role="status">
                {texts.position(review.position, review.items.length)}
              </span>
            )}
            <span className="end">
              <Step to={review.previousKey} icon="up" label={texts.previous} address={address} />
              <Step to={review.nextKey} icon="down" label={texts.next} address={address} />
            </span>
          </header>
          {review.headDrafts !== null && (
            <HeadItem
              key={review.requestId}
              kind={review.head.kind}
              drafts={head?.drafts ?? review.headDrafts}
              errors={head?.errors ?? []}
              requestId={review.requestId}
            />
          )}
          {review.node !== null && <NodeItem key={review.node.key} node={review.node} requestId={review.requestId} />}
          {review.headDrafts !== null || review.node !== null ? null : item === null && current === null ? (
            <p className="nothing">{texts.queue.empty}</p>
          ) : (
            <CurrentItem
              key={`${item?.key}${current?.measure.key}${review.editing}`}
              item={item}
              current={current}
              label={review.label}
              words={review.words}
              requestId={review.requestId}
              editing={review.editing}
              editHref={(field) => address.to({ edit: field })}
              editor={
                current !== null && review.editing !== null && review.draft !== null ? (
                  <CorrectionForm
                    target={current.measure.key}
                    field={review.editing}
                    draft={correction?.field === review.editing ? correction.draft : review.draft}
                    errors={correction?.errors ?? []}
                    period={review.head.period}
                    requestId={review.requestId}
                    cancelHref={address.to({})}
                  />
                ) : null
              }
            />
          )}
        </section>
        <QueuePane
          items={review.items}
          filter={review.show}
          counts={review.counts}
          currentKey={item?.key ?? null}
          addressOf={({ item: key, show }) => address.other(show ?? review.show, key ?? null)}
          tree={
            <ReviewTree
              lines={review.tree}
              currentKey={current?.measure.key ?? review.node?.key ?? (review.headDrafts === null ? null : 'plan')}
              addressOf={({ item: key }) => address.other('all', key)}
            />
          }
        />
      </div>
      <ReviewBar review={review} />
    </main>
  )
}

export interface ReviewAddresses {
  /** The same item, with a field being edited or other rows shown. */
  to(over: { edit?: EditableField; row?: number }): string
  /** Another item or another list. */
  other(show: QueueFilter, item: string | null): string
}

function useAddress(review: ReviewData): ReviewAddresses {
  const { pathname } = useLocation()
  const make = (parts: Record<string, string | number | null | undefined>) => {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries(parts)) if (value != null) query.set(name, String(value))
    return `${pathname}?${query}`
  }
  const item =
    review.item?.key ?? review.current?.measure.key ?? review.node?.key ?? (review.headDrafts === null ? null : 'plan')
  return {
    to: (over) => make({ show: review.show, item, ...over }),
    other: (show, key) => make({ show, item: key }),
  }
}

/** Scrolls a pane, and never the page, so that an element stands in its middle. */
function bringIntoView(element: Element | null, pane: string) {
  const frame = element?.closest(pane)
  if (!element || !frame) return
  const offset = element.getBoundingClientRect().top - frame.getBoundingClientRect().top
  frame.scrollTop += offset - (frame.clientHeight - element.clientHeight) / 2
}

/** Enter: right. F2: correct. Alt and arrows: next and previous. Not while somebody types or stands on a button. */
function useReviewKeys(review: ReviewData, address: ReviewAddresses) {
  const navigate = useNavigate()
  const keys = useRef({ review, address })
  keys.current = { review, address }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { review: now, address: to } = keys.current
      const isBusy =
        event.target instanceof Element &&
        event.target.closest('input,textarea,select,button,a,summary,dialog') !== null
      const step =
        event.altKey && event.code === 'ArrowDown'
          ? now.nextKey
          : event.altKey && event.code === 'ArrowUp'
            ? now.previousKey
            : null
      if (step !== null) {
        event.preventDefault()
        void navigate(to.other(now.show, step), { preventScrollReset: true })
      } else if (event.code === 'F2') {
        event.preventDefault()
        document.getElementById('correct')?.click()
      } else if (event.code === 'Enter' && !isBusy && !event.ctrlKey && !event.altKey) {
        event.preventDefault()
        document.getElementById('right')?.click()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [navigate])
  const current = `${review.item?.key}${review.current?.measure.key}`
  const before = useRef(current)
  useEffect(() => {
    bringIntoView(document.getElementById('current-row'), '.sheet')
    bringIntoView(document.querySelector('.queue .row.current'), '.scroll')
    if (before.current !== current) document.getElementById('current-heading')?.focus({ preventScroll: true })
    before.current = current
  }, [current])
}

function Step({
  to,
  icon,
  label,
  address,
}: {
  to: string | null
  icon: 'up' | 'down'
  label: string
  address: ReviewAddresses
}) {
  const { pathname, search } = useLocation()
  const show = (new URLSearchParams(search).get('show') ?? 'doubts') as QueueFilter
  if (to === null) {
    return (
      <span className="btn sm" aria-disabled="true">
        <Icon name={icon} />
        {label}
      </span>
    )
  }
  return (
    <Link className="btn sm" to={address.other(show, to) || pathname} preventScrollReset>
      <Icon name={icon} />
      {label}
    </Link>
  )
}

function ReviewHead({ review }: { review: ReviewData }) {
  const texts = useTexts(importTexts)
  const { counts, steps } = texts
  const have = review.counts
  const facts = [
    review.pages === null ? null : counts.pages(review.pages),
    have.goals === 0 ? null : counts.goals(have.goals),
    have.tasks === 0 ? null : counts.tasks(have.tasks),
    counts.measures(have.measures),
    counts.executors(have.executors),
  ].filter((fact) => fact !== null)
  return (
    <div className="review-head">
      <h1>{review.fileName}</h1>
      <span className="s mut">{facts.join(' · ')}</span>
      <ol className="steps" aria-label={steps.review}>
        <li className="past">
          <Icon name="done" /> {steps.file}
        </li>
        <li aria-current="step">
          <b className="ball">2</b> {steps.review}
        </li>
        <li>
          <b className="ball">3</b> {steps.save}
        </li>
      </ol>
    </div>
  )
}
