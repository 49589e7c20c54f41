import { Link } from 'react-router'
import { useLocale, useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { QueueItem } from '../domain/queue.ts'
import { QUEUE_FILTERS, type QueueFilter, type ReviewCounts } from '../domain/review-view.ts'
import { importTexts } from '../texts.ts'

interface QueueProps {
  readonly items: readonly QueueItem[]
  readonly filter: QueueFilter
  readonly counts: ReviewCounts
  readonly currentKey: string | null
  readonly addressOf: (item: { item?: string; show?: QueueFilter }) => string
  /** The whole plan, for the filter that shows it. */
  readonly tree: React.ReactNode
}

/** What is worth checking, in the order of the document; settled things stay, struck. */
export function QueuePane({ items, filter, counts, currentKey, addressOf, tree }: QueueProps) {
  const texts = useTexts(importTexts).queue
  return (
    <section className="pane queue" aria-labelledby="pane-queue">
      <header>
        <h2 id="pane-queue">{texts.title}</h2>
        <span className="s mut end" role="status">
          {texts.left(counts.doubtsLeft)}
        </span>
      </header>
      <nav className="pills" aria-label={texts.title}>
        {QUEUE_FILTERS.map((name) => (
          <Pill
            key={name}
            name={name}
            isOn={name === filter}
            count={countOf(name, counts)}
            to={addressOf({ show: name })}
          />
        ))}
      </nav>
      <div className="scroll">{filter === 'all' ? tree : <Items {...{ items, currentKey, addressOf }} />}</div>
    </section>
  )
}

function countOf(filter: QueueFilter, counts: ReviewCounts): number {
  if (filter === 'doubts') return counts.doubts
  if (filter === 'all') return counts.measures
  if (filter === 'findings') return counts.findings.error + counts.findings.warning + counts.findings.notice
  return counts.findings[filter]
}

function Pill({ name, isOn, count, to }: { name: QueueFilter; isOn: boolean; count: number; to: string }) {
  const texts = useTexts(importTexts).queue
  const labels = {
    doubts: texts.doubts,
    findings: texts.findings,
    error: texts.errors,
    warning: texts.warnings,
    notice: texts.notices,
    all: texts.all,
  }
  return (
    <Link className={isOn ? 'pill on' : 'pill'} to={to} aria-current={isOn ? 'true' : undefined} preventScrollReset>
      {(name === 'error' || name === 'warning' || name === 'notice') && <Icon name={name} />}
      {labels[name]} <b>{count}</b>
    </Link>
  )
}

function Items({ items, currentKey, addressOf }: Pick<QueueProps, 'items' | 'currentKey' | 'addressOf'>) {
  const texts = useTexts(importTexts).queue
  if (items.length === 0) return <p className="mut nothing">{texts.nothingHere}</p>
  return (
    <ol>
      {items.map((item) => (
        <li key={item.key}>
          <QueueRow item={item} isCurrent={item.key === currentKey} to={addressOf({ item: item.key })} />
        </li>
      ))}
    </ol>
  )
}

function QueueRow({ item, isCurrent, to }: { item: QueueItem; isCurrent: boolean; to: string }) {
  const all = useTexts(importTexts)
  const locale = useLocale()
  const { finding } = item
  const sentence =
    item.match !== null
      ? all.match.question(item.match.name)
      : finding === null
        ? all.doubt[item.field ?? 'text']
        : locale === 'en'
          ? (finding.messageEn ?? finding.message)
          : finding.message
  const icon = item.isSettled ? 'done' : (finding?.severity ?? 'warning')
  const place = all.queue.place(item.label, item.page)
  return (
    <Link
      to={to}
      preventScrollReset
      className={`row ${isCurrent ? 'current' : ''} ${item.isSettled ? 'settled' : (finding?.severity ?? 'warning')}`}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <Icon name={icon} />
      <span>
        <span className="what">{sentence}</span>
        <span className="at xs">
          {place === '' ? all.queue.document : place}
          {item.isSettled && ` · ${all.queue.settled}`}
        </span>
      </span>
    </Link>
  )
}
