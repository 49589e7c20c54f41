import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { useFollowLinks } from '#ui/follow-links.ts'
import { useTexts } from '#ui/i18n.tsx'
import type { DutyView, PlanDuties } from '../domain/executor-duties.ts'
import { executorTexts } from '../executor-texts.ts'
import { planTexts } from '../texts.ts'
import { IndicatorsCell, MeasureText, TermCell } from './measure-cells.tsx'
import './plan-table.css'

interface ExecutorPlanProps {
  readonly plan: PlanDuties
  readonly isInner?: boolean
}

/** Measures of one plan that an executor leads, then those that it joins. */
export function ExecutorPlan({ plan, isInner = false }: ExecutorPlanProps) {
  const texts = useTexts(executorTexts)
  const planWords = useTexts(planTexts)
  const followLinks = useFollowLinks()
  const years = plan.reportYear ?? [...new Set([plan.period.from, plan.period.to])].filter(Boolean).join('–')
  const facts = [planWords.kinds[plan.kind], years, plan.state === 'draft' && planWords.draft.toLowerCase()]
  const Heading = isInner ? 'h3' : 'h2'
  const groups = [
    { title: texts.lead, duties: plan.duties.filter((duty) => duty.isLead) },
    { title: texts.coExecutor, duties: plan.duties.filter((duty) => !duty.isLead) },
  ].filter(({ duties }) => duties.length > 0)
  return (
    <section className="executor-plan">
      <Heading>
        <Link to={paths.plans.show({ planId: plan.planId })}>{plan.title}</Link>
      </Heading>
      <p className="s mut">
        {facts.filter(Boolean).join(' · ')}
        {plan.writtenAs !== null && (
          <>
            {' · '}
            {texts.writtenAs} <span className="doc">{plan.writtenAs}</span>
          </>
        )}
      </p>
      <table className="plan duties" {...followLinks}>
        <Headings isReport={plan.kind === 'implementation-report'} />
        {groups.map(({ title, duties }) => (
          <tbody key={title}>
            <tr className="grp g3">
              <th scope="rowgroup" colSpan={5}>
                <span className="in">
                  <span className="t">{title}</span>
                  <span className="sumr">{texts.measures(duties.length)}</span>
                </span>
              </th>
            </tr>
            {duties.map((duty) => (
              <DutyRow key={duty.measure.id} plan={plan} duty={duty} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function Headings({ isReport }: { isReport: boolean }) {
  const { columns } = useTexts(planTexts)
  const texts = useTexts(executorTexts)
  return (
    <thead>
      <tr>
        <th scope="col" className="c1">
          {columns.number}
        </th>
        <th scope="col">{columns.measure}</th>
        <th scope="col" className="c-term">
          {columns.term}
        </th>
        <th scope="col" className={isReport ? 'c-narrative' : 'c-indicator'}>
          {isReport ? columns.narrative : columns.indicator}
        </th>
        <th scope="col" className="c-together">
          {texts.together}
        </th>
      </tr>
    </thead>
  )
}

function DutyRow({ plan, duty }: { plan: PlanDuties; duty: DutyView }) {
  const texts = useTexts(executorTexts)
  const { columns } = useTexts(planTexts)
  const { measure } = duty
  const isReport = plan.kind === 'implementation-report'
  return (
    <tr className="m">
      <th scope="row" className="c1">
        {measure.label}
      </th>
      <td>
        <MeasureText planId={plan.planId} measure={measure} />
        {(duty.byConsent || duty.writtenAs !== null) && (
          <div className="co">
            {duty.byConsent && <i>{texts.byConsent}</i>}
            {duty.byConsent && duty.writtenAs !== null && ' · '}
            {duty.writtenAs !== null && (
              <>
                {texts.writtenAs} <span className="doc">{duty.writtenAs}</span>
              </>
            )}
          </div>
        )}
      </td>
      <td className="tm" data-label={columns.term}>
        <TermCell term={measure.term} />
      </td>
      <td data-label={isReport ? columns.narrative : columns.indicator}>
        {isReport ? (
          <Narrative text={measure.execution?.narrative ?? null} />
        ) : (
          <IndicatorsCell indicators={measure.indicators} />
        )}
      </td>
      <td data-label={texts.together}>
        <Others duty={duty} />
      </td>
    </tr>
  )
}

function Narrative({ text }: { text: string | null }) {
  const { notReported } = useTexts(planTexts)
  return text === null ? <span className="absent">{notReported}</span> : text
}

/** Who else carries a measure; the lead is named as such where this executor only joins. */
function Others({ duty }: { duty: DutyView }) {
  const texts = useTexts(executorTexts)
  if (duty.others.length === 0) return <span className="mut3">{texts.alone}</span>
  return duty.others.map((other, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list is not edited here, and a document may name one executor twice
    <div key={index} className={index === 0 && !duty.isLead ? undefined : 'co'}>
      {other.organisationId === null ? (
        other.name
      ) : (
        <Link className="quiet" to={paths.organisations.show({ organisationId: other.organisationId })}>
          {other.name}
        </Link>
      )}
      {index === 0 && !duty.isLead && <span className="s mut"> ({texts.leads})</span>}
      {other.byConsent && <i> {texts.byConsent}</i>}
    </div>
  ))
}
