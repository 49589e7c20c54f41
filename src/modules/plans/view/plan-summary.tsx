import { Link } from 'react-router'
import { formatThousands } from '#ui/format.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { PlanSummary } from '../domain/summary.ts'
import { planTexts } from '../texts.ts'

const SEVERITIES = ['error', 'warning', 'notice'] as const

/** The strip above the table: how much stands where, what it costs, what a critical reader remarks. */
export function PlanSummaryStrip({ summary }: { summary: PlanSummary }) {
  return (
    <div className="sum">
      <GoalCounts summary={summary} />
      <Money summary={summary} />
      <ToCheck summary={summary} />
    </div>
  )
}

function GoalCounts({ summary }: { summary: PlanSummary }) {
  const texts = useTexts(planTexts)
  const most = Math.max(1, ...summary.goals.map((goal) => goal.measures))
  return (
    <section>
      <h2>
        {texts.goals} <span className="mut">{texts.measures(summary.measures)}</span>
      </h2>
      <ul>
        {summary.goals
          .filter((goal) => goal.title !== null)
          .map((goal) => (
            <li className="gl" key={goal.id}>
              <span className="n">{goal.number}</span>
              <a href={`#goal-${goal.id}`}>{goal.title}</a>
              <span className="meter" aria-hidden="true">
                <i style={{ width: `${(goal.measures / most) * 100}%` }} />
              </span>
              <span className="num">{goal.measures}</span>
            </li>
          ))}
      </ul>
    </section>
  )
}

function Money({ summary }: { summary: PlanSummary }) {
  const texts = useTexts(planTexts)
  return (
    <section>
      <h2>{texts.money}</h2>
      {summary.planned === null ? (
        <p className="mut">{texts.noMoney}</p>
      ) : (
        <>
          <p>
            <span className="big">{formatThousands(summary.planned)}</span>{' '}
            <span className="mut">{texts.thousands}</span>
          </p>
          <p className="s mut">{texts.moneyPlanned}</p>
        </>
      )}
      {summary.withoutAmount > 0 && <p className="s mut">{texts.moneyMeanings(summary.withoutAmount)}</p>}
    </section>
  )
}

function ToCheck({ summary }: { summary: PlanSummary }) {
  const texts = useTexts(planTexts)
  const rows = SEVERITIES.filter((severity) => summary.findings[severity] > 0)
  return (
    <section>
      <h2>{texts.toCheck}</h2>
      {rows.length === 0 && summary.unsure === 0 && <p className="mut">{texts.nothingToCheck}</p>}
      <ul className="lag">
        {rows.map((severity) => (
          <li key={severity} className={severity}>
            <Icon name={severity} />
            <Link to={`?finding=${severity}`}>{texts.severities[severity]}</Link>
            <b>{summary.findings[severity]}</b>
          </li>
        ))}
        {summary.unsure > 0 && (
          <li className="unsure">
            <Icon name="pencil" />
            <Link to="?finding=unsure">{texts.unsureFields}</Link>
            <b>{texts.measures(summary.unsure)}</b>
          </li>
        )}
      </ul>
    </section>
  )
}
