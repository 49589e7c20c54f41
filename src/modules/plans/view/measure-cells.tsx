import { paths } from '#app/paths.ts'
import { formatNumber, formatThousands } from '#ui/format.ts'
import { useTexts } from '#ui/i18n.tsx'
import type { MeasureView } from '../domain/plan-view.ts'
import { planTexts } from '../texts.ts'
import { useEditionQuery } from './edition-context.tsx'
import { FindingLine } from './finding-line.tsx'
import { MarkedText } from './marked-text.tsx'

type Executors = MeasureView['executors']

/** Links of the cells are plain: the table around them follows them (`useFollowLinks`). */
function ExecutorName({ executor }: { executor: Executors[number] }) {
  const texts = useTexts(planTexts)
  const name = <MarkedText text={executor.name} />
  return (
    <>
      {executor.organisationId === null ? (
        name
      ) : (
        <a className="quiet" href={paths.organisations.show({ organisationId: executor.organisationId })}>
          {name}
        </a>
      )}
      {executor.byConsent && <i> {texts.byConsent}</i>}
    </>
  )
}

/** The lead executor in ink, co-executors smaller; from the third on folded, but there for search and print. */
export function ExecutorsCell({ executors }: { executors: Executors }) {
  const texts = useTexts(planTexts)
  const [lead, ...others] = executors
  if (!lead) return <span className="absent">{texts.noExecutor}</span>
  return (
    <>
      <span className="lead">
        <ExecutorName executor={lead} />
      </span>
      {others.length > 0 && others.length <= 2 && <CoExecutors executors={others} />}
      {others.length > 2 && (
        <details className="co">
          <summary>{texts.moreExecutors(others.length)}</summary>
          <CoExecutors executors={others} />
        </details>
      )}
    </>
  )
}

function CoExecutors({ executors }: { executors: Executors }) {
  return executors.map((executor, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list is not edited here, and a document may name one executor twice
    <div className="co" key={index}>
      <ExecutorName executor={executor} />
    </div>
  ))
}

export function TermCell({ term }: { term: MeasureView['term'] }) {
  const texts = useTexts(planTexts)
  if (term === null) return <span className="absent">{texts.noTerm}</span>
  return (
    <>
      <MarkedText text={term.raw} />
      {term.recurrence === 'yearly' && !/щоріч|щорок/i.test(term.raw) && <div className="co">{texts.yearly}</div>}
    </>
  )
}

export function IndicatorsCell({ indicators }: { indicators: MeasureView['indicators'] }) {
  const texts = useTexts(planTexts)
  if (indicators.length === 0) return <span className="absent">{texts.noIndicator}</span>
  if (indicators.length === 1) return <MarkedText text={indicators[0]?.text ?? ''} />
  return (
    <ul className="several">
      {indicators.map((indicator, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <li key={index}>
          <MarkedText text={indicator.text} />
        </li>
      ))}
    </ul>
  )
}

/** Amounts by year or in whole, the meaning where the plan gives one, and where the money comes from. */
export function FundingCell({ funding }: { funding: MeasureView['funding'] }) {
  const texts = useTexts(planTexts)
  if (funding === null) return <span className="absent">{texts.noMoneyHere}</span>
  const years = Object.entries(funding.byYear ?? {})
  return (
    <>
      {funding.amount !== null && <b className="nb">{formatThousands(funding.amount)}</b>}
      {years.map(([year, amount]) => (
        <div className="co nb" key={year}>
          {year}: {formatThousands(amount)}
        </div>
      ))}
      {funding.note !== null && <i>{funding.note}</i>}
      {funding.source !== null && <div className="co">{funding.source}</div>}
      {funding.programme !== null && <div className="co">{funding.programme}</div>}
    </>
  )
}

/** A figure of a report: not reported is drawn, zero is a figure. */
export function FigureCell({ value, isPercent = false }: { value: number | null | undefined; isPercent?: boolean }) {
  const texts = useTexts(planTexts)
  if (value === null || value === undefined) return <span className="absent">{texts.notReported}</span>
  return <span className="nb">{isPercent ? formatNumber(value) : formatThousands(value)}</span>
}

export function MeasureText({ planId, measure }: { planId: string; measure: MeasureView }) {
  const texts = useTexts(planTexts)
  const edition = useEditionQuery()
  return (
    <>
      <a className="mt" href={`${paths.plans.measure({ planId, measureId: measure.id })}${edition}`}>
        <MarkedText text={measure.text} />
      </a>
      {measure.nationalMeasure !== null && (
        <details className="co">
          <summary>{texts.nationalMeasure}</summary>
          <MarkedText text={measure.nationalMeasure} />
        </details>
      )}
      {measure.findings.map((finding) => (
        <FindingLine key={`${finding.rule}${finding.message}`} finding={finding} />
      ))}
      {measure.unsure > 0 && <div className="f">{texts.fieldsToCheck(measure.unsure)}</div>}
    </>
  )
}
