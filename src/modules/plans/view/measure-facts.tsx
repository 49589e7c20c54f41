import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { formatNumber } from '#ui/format.ts'
import { useTexts } from '#ui/i18n.tsx'
import { termParts } from '../domain/fields/parts-of-value.ts'
import type { StoredMeasure, StoredPlan } from '../domain/stored-plan.ts'
import { planTexts } from '../texts.ts'
import { fieldTexts } from './fields/field-texts.ts'
import { termInWords } from './fields/parts-in-words.ts'
import { FigureCell, FundingCell } from './measure-cells.tsx'

interface FactsProps {
  readonly measure: StoredMeasure
  readonly kind: StoredPlan['kind']
}

/** The fields of a measure, each named; doubtful ones say so, absent ones are drawn. */
export function MeasureFacts({ measure, kind }: FactsProps) {
  const texts = useTexts(planTexts)
  const { fields } = texts.measure
  const unsure = new Set<string>(measure.unsure)
  const row = (field: keyof typeof fields, content: React.ReactNode) => (
    <div className={unsure.has(field) ? 'doubt' : undefined} key={field}>
      <dt>{fields[field]}</dt>
      <dd>
        {content}
        {unsure.has(field) && <div className="why">{texts.measure.unsure}</div>}
      </dd>
    </div>
  )
  return (
    <dl className="facts">
      {measure.nationalMeasure !== null && row('nationalMeasure', measure.nationalMeasure.text)}
      {row('executors', <Executors executors={measure.executors} />)}
      {row('term', <TermFact term={measure.term} />)}
      {(measure.indicators.length > 0 || kind === 'action-plan') &&
        row('indicators', <Indicators indicators={measure.indicators} />)}
      {measure.funding !== null && row('funding', <FundingCell funding={measure.funding} />)}
      {measure.expectedResult !== null && row('expectedResult', measure.expectedResult)}
      {measure.execution !== null && row('execution', <ExecutionFact execution={measure.execution} />)}
    </dl>
  )
}

function Executors({ executors }: { executors: StoredMeasure['executors'] }) {
  const texts = useTexts(planTexts)
  if (executors.length === 0) return <span className="absent">{texts.noExecutor}</span>
  return (
    <ul>
      {executors.map(({ name, byConsent, organisationId }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is not edited here, and a document may name one executor twice
        <li key={index}>
          {organisationId === null ? name : <Link to={paths.organisations.show({ organisationId })}>{name}</Link>}
          {byConsent && <i> {texts.byConsent}</i>}
          {executors.length > 1 && (
            <span className="mut s"> — {index === 0 ? texts.measure.lead : texts.measure.coExecutor}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

function TermFact({ term }: { term: StoredMeasure['term'] }) {
  const texts = useTexts(planTexts)
  const words = useTexts(fieldTexts)
  if (term === null) return <span className="absent">{texts.noTerm}</span>
  return (
    <>
      {term.raw}
      <div className="mut s">{termInWords(termParts(term), words)}</div>
    </>
  )
}

const SIGNS = { '>=': '≥', '=': '=', '>': '>', '<=': '≤', '<': '<', increase: '↑' } as const

function Indicators({ indicators }: { indicators: StoredMeasure['indicators'] }) {
  const texts = useTexts(planTexts)
  if (indicators.length === 0) return <span className="absent">{texts.noIndicator}</span>
  return (
    <ul>
      {indicators.map((indicator, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <li key={index}>
          {indicator.text}
          {indicator.targets.map((target, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <div className="mut s" key={at}>
              {texts.measure.target} {SIGNS[target.comparator]}{' '}
              {target.value === null ? '' : formatNumber(target.value)} {target.unit}{' '}
              {target.per === 'year' && texts.yearly}
            </div>
          ))}
          {indicator.disaggregation.length > 0 && (
            <div className="mut s">
              {texts.measure.disaggregation}: {indicator.disaggregation.map((by) => texts.dimensions[by]).join(', ')}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

const FIGURES = ['planned', 'revised', 'financed', 'percent'] as const

function ExecutionFact({ execution }: { execution: NonNullable<StoredMeasure['execution']> }) {
  const texts = useTexts(planTexts)
  return (
    <>
      <table className="tbl figures">
        <thead>
          <tr>
            {FIGURES.map((figure) => (
              <th scope="col" className="num" key={figure}>
                {texts.columns[figure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {FIGURES.map((figure) => (
              <td className="num" key={figure}>
                <FigureCell value={execution[figure]} isPercent={figure === 'percent'} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {execution.narrative ?? <span className="absent">{texts.notReported}</span>}
    </>
  )
}
