import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { asOperator } from '#platform/actor.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { servicesContext } from '#platform/services.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { getPlan } from '../db/get-plan.ts'
import { findInPlan } from '../domain/measure-page.ts'
import { findingView } from '../domain/plan-view.ts'
import { planTexts } from '../texts.ts'
import { FindingLine } from '../view/finding-line.tsx'
import { MeasureFacts } from '../view/measure-facts.tsx'
import { MeasureSource } from '../view/measure-source.tsx'
import type { Route } from './+types/measure.ts'
import '../view/measure-page.css'

export async function loader({ context, params }: Route.LoaderArgs) {
  const plan = await asOperator(context.get(servicesContext), (tx) => getPlan(tx, params.planId))
  const found = findInPlan(plan, params.measureId)
  if (!found) throw new AppError('not_found')
  return {
    community: plan.community,
    plan: { id: plan.head.planId, title: plan.title, kind: plan.kind, sourceName: plan.head.sourceName },
    ...found,
    findings: plan.findings.filter((finding) => finding.measureId === found.measure.id).map(findingView),
  }
}

/** Everything about one measure, and where it stands in the council's document. */
export default function MeasurePage({ loaderData }: Route.ComponentProps) {
  const { plan, label, measure, trail, findings, previous, next } = loaderData
  const texts = useTexts(planTexts)
  return (
    <main className="wrap measure" id="content">
      <title>{`${label}. ${measure.text.slice(0, 80)} — Поступ`}</title>
      <nav className="trail s" aria-label={texts.measure.back}>
        <Link to={`${paths.plans.show({ planId: plan.id })}#m-${measure.id}`}>{plan.title}</Link>
        {trail.map((level) => (
          <span key={`${level.number}${level.title}`}>
            {level.number === null ? '' : `${level.number}. `}
            {level.title}
          </span>
        ))}
      </nav>
      <div className="ph">
        <h1>
          <span className="mut">{label}</span> {measure.text}
        </h1>
        <div className="acts noprint">
          <Link className="btn sm" to={paths.plans.editMeasure({ planId: plan.id, measureId: measure.id })}>
            <Icon name="pencil" />
            {texts.change}
          </Link>
        </div>
      </div>
      <div className="two">
        <div>
          <MeasureFacts measure={measure} kind={plan.kind} />
          {findings.length > 0 && (
            <section>
              <h2>{texts.measure.findings}</h2>
              {findings.map((finding) => (
                <FindingLine key={finding.rule + finding.message} finding={finding} />
              ))}
            </section>
          )}
        </div>
        <MeasureSource planId={plan.id} measure={measure} sourceName={plan.sourceName} />
      </div>
      <nav className="neighbours noprint" aria-label={texts.plans}>
        <Neighbour planId={plan.id} to={previous} icon="left" label={texts.measure.previous} />
        <Neighbour planId={plan.id} to={next} icon="right" label={texts.measure.next} />
      </nav>
    </main>
  )
}

interface NeighbourProps {
  readonly planId: string
  readonly to: { readonly id: string; readonly label: string } | null
  readonly icon: 'left' | 'right'
  readonly label: string
}

function Neighbour({ planId, to, icon, label }: NeighbourProps) {
  if (to === null) return <span />
  return (
    <Link to={paths.plans.measure({ planId, measureId: to.id })}>
      {icon === 'left' && <Icon name="left" />} {label} {to.label} {icon === 'right' && <Icon name="right" />}
    </Link>
  )
}
