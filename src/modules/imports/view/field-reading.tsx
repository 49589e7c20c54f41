import type { EditableField } from '#modules/plans/index.ts'
import { formatDate, formatNumber, formatThousands } from '#ui/format.ts'
import { useLocale, useTexts } from '#ui/i18n.tsx'
import type { ReviewedMeasure } from '../domain/reviewed-plan.ts'
import { importTexts } from '../texts.ts'

/** How one field was read, in our words: chips for executors, dates for a term, targets under their indicator. */
export function FieldReading({ measure, field }: { measure: ReviewedMeasure; field: EditableField }) {
  switch (field) {
    case 'number':
      return <OrAbsent text={measure.number} />
    case 'text':
      return <OrAbsent text={measure.text} />
    case 'nationalMeasure':
      return <OrAbsent text={measure.nationalMeasure?.text ?? null} />
    case 'expectedResult':
      return <OrAbsent text={measure.expectedResult} />
    case 'executors':
      return <ExecutorChips executors={measure.executors} />
    case 'term':
      return <TermReading term={measure.term} />
    case 'indicators':
      return <IndicatorsReading indicators={measure.indicators} />
    case 'funding':
      return <FundingReading funding={measure.funding} />
    case 'execution':
      return <ExecutionReading execution={measure.execution} />
  }
}

function OrAbsent({ text }: { text: string | null }) {
  const texts = useTexts(importTexts)
  return text === null || text === '' ? <span className="absent">{texts.absent}</span> : text
}

function ExecutorChips({ executors }: { executors: ReviewedMeasure['executors'] }) {
  const { lead, byConsent } = useTexts(importTexts).readings
  if (executors.length === 0) return <OrAbsent text={null} />
  return (
    <ul className="tags">
      {executors.map((executor, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document may name one executor twice
        <li key={index}>
          {index === 0 && executors.length > 1 && <i>{lead}</i>} {executor.name}{' '}
          {executor.byConsent && <i>{byConsent}</i>}
        </li>
      ))}
    </ul>
  )
}

function TermReading({ term }: { term: ReviewedMeasure['term'] }) {
  const texts = useTexts(importTexts).readings
  const locale = useLocale()
  if (term === null) return <OrAbsent text={null} />
  const month = (number: number) => new Date(2026, number - 1, 1).toLocaleDateString(locale, { month: 'long' })
  const parts = [
    term.ongoing ? texts.ongoing : null,
    term.recurrence === 'yearly' ? texts.yearly : null,
    term.from === null && term.to === null
      ? null
      : `${term.from === null ? '…' : formatDate(term.from)} – ${term.to === null ? '…' : formatDate(term.to)}`,
    term.months === null ? null : term.months.map(month).join(', '),
    term.years === null ? null : term.years.join(', '),
  ].filter((part) => part !== null)
  return (
    <>
      {term.raw}
      <div className="s mut">{parts.length === 0 ? texts.termUnread : parts.join(' · ')}</div>
    </>
  )
}

const SIGNS = { '>=': '≥', '=': '=', '>': '>', '<=': '≤', '<': '<', increase: '↑' } as const

function IndicatorsReading({ indicators }: { indicators: ReviewedMeasure['indicators'] }) {
  const texts = useTexts(importTexts).readings
  if (indicators.length === 0) return <OrAbsent text={null} />
  return (
    <ul className="several">
      {indicators.map((indicator, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two indicators may have the same words
        <li key={index}>
          {indicator.text}
          {indicator.targets.map((target, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <div className="s mut" key={at}>
              {texts.target} {SIGNS[target.comparator]} {target.value === null ? '' : formatNumber(target.value)}{' '}
              {target.unit}
              {target.per === 'year' && ` ${texts.yearly}`}
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}

function FundingReading({ funding }: { funding: ReviewedMeasure['funding'] }) {
  if (funding === null) return <OrAbsent text={null} />
  const years = Object.entries(funding.byYear ?? {}).map(([year, amount]) => `${year}: ${formatThousands(amount)}`)
  const lines = [
    funding.amount === null ? null : formatThousands(funding.amount),
    years.length === 0 ? null : years.join(' · '),
    funding.note,
    funding.source,
    funding.programme,
  ].filter((line) => line !== null)
  return lines.map((line) => <div key={line}>{line}</div>)
}

function ExecutionReading({ execution }: { execution: ReviewedMeasure['execution'] }) {
  const texts = useTexts(importTexts).readings
  if (execution === null) return <OrAbsent text={null} />
  const figure = (label: string, value: number | null, suffix = '') => (
    <div key={label}>
      {label}:{' '}
      {value === null ? <span className="absent">{texts.notReported}</span> : `${formatThousands(value)}${suffix}`}
    </div>
  )
  return (
    <>
      {figure(texts.planned, execution.planned)}
      {figure(texts.revised, execution.revised)}
      {figure(texts.financed, execution.financed)}
      {figure(texts.percent, execution.percent, ' %')}
      {execution.narrative !== null && <p className="doc">{execution.narrative}</p>}
    </>
  )
}
