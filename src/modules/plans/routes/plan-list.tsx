import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { asOperator } from '#platform/actor.ts'
import { servicesContext } from '#platform/services.ts'
import { formatDate } from '#ui/format.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { listPlans } from '../db/plan-list.ts'
import { planTexts } from '../texts.ts'
import type { Route } from './+types/plan-list.ts'
import '../view/plan-page.css'
import '../view/finding-line.css'
import '../view/plan-list.css'

export async function loader({ context }: Route.LoaderArgs) {
  const plans = await asOperator(context.get(servicesContext), (tx) => listPlans(tx))
  const communities = [...new Set(plans.map((plan) => plan.communityName))]
  return { plans, communities, community: communities.length === 1 ? communities[0] : null }
}

type Plan = Route.ComponentProps['loaderData']['plans'][number]

/** Every plan and programme, by community. */
export default function PlanList({ loaderData }: Route.ComponentProps) {
  const { plans, communities } = loaderData
  const texts = useTexts(planTexts)
  const words = texts.list
  return (
    <main className="wrap" id="content">
      <title>{`${texts.plans} — Поступ`}</title>
      <div className="ph">
        <div>
          <h1>{texts.plans}</h1>
          {plans.length > 0 && <p className="meta s mut">{words.lede(plans.length)}</p>}
        </div>
        {plans.length > 0 && (
          <div className="acts">
            <Link className="btn pri" to={paths.imports.start()}>
              <Icon name="plus" />
              {words.add}
            </Link>
          </div>
        )}
      </div>
      {plans.length === 0 && (
        <div className="empty">
          <h2>{words.empty.title}</h2>
          <p>{words.empty.text}</p>
          <Link className="btn pri" to={paths.imports.start()}>
            {words.empty.action}
          </Link>
        </div>
      )}
      {communities.map((community) => (
        <section key={community}>
          {communities.length > 1 && <h2 className="community">{community}</h2>}
          <PlanRows plans={plans.filter((plan) => plan.communityName === community)} />
        </section>
      ))}
    </main>
  )
}

function PlanRows({ plans }: { plans: readonly Plan[] }) {
  const texts = useTexts(planTexts)
  const { columns } = texts.list
  return (
    <table className="tbl plans">
      <thead>
        <tr>
          <th scope="col">{columns.plan}</th>
          <th scope="col">{columns.period}</th>
          <th scope="col" className="num">
            {columns.measures}
          </th>
          <th scope="col">{columns.findings}</th>
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <PlanRow key={plan.id} plan={plan} />
        ))}
      </tbody>
    </table>
  )
}

function PlanRow({ plan }: { plan: Plan }) {
  const texts = useTexts(planTexts)
  const kinds: Readonly<Record<string, string>> = texts.kinds
  const years =
    plan.reportYear ?? [...new Set([plan.periodFrom, plan.periodTo])].filter((year) => year !== null).join('–')
  const act = [plan.approvalDate && formatDate(plan.approvalDate), plan.approvalNumber && `№ ${plan.approvalNumber}`]
  return (
    <tr>
      <th scope="row">
        <Link to={paths.plans.show({ planId: plan.id })}>{plan.title}</Link>
        <div className="s mut">{[kinds[plan.kind], ...act].filter(Boolean).join(' · ')}</div>
      </th>
      <td className="nb">{years}</td>
      <td className="num">{plan.measures}</td>
      <td className="nb">
        {plan.errors !== null && plan.errors > 0 && (
          <span className="f error">
            <Icon name="error" />
            {texts.severities.error}: {plan.errors}
          </span>
        )}
        <span className="s mut">{plan.findings}</span>
      </td>
      <td>
        <span className={`chip ${plan.state === 'approved' ? 'done' : 'draft'}`}>
          <Icon name={plan.state === 'approved' ? 'done' : 'pencil'} />
          {plan.state === 'approved' ? texts.approved : texts.draft}
        </span>
        <div className="xs mut">{texts.edition(plan.number)}</div>
      </td>
    </tr>
  )
}
