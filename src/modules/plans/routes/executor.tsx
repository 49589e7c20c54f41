import { redirect } from 'react-router'
import { paths } from '#app/paths.ts'
import { isPluralName } from '#modules/organisations/index.ts'
import { asOperator } from '#platform/actor.ts'
import { servicesContext } from '#platform/services.ts'
import { formatMoment } from '#ui/format.ts'
import { useLocale, useTexts } from '#ui/i18n.tsx'
import { loadExecutor } from '../db/executor-page.ts'
import { dutiesOfYear, type PlanDuties, tallyDuties, yearsOfDuties } from '../domain/executor-duties.ts'
import { executorTexts } from '../executor-texts.ts'
import { ExecutorHead } from '../view/executor-head.tsx'
import { ExecutorPlan } from '../view/executor-plan.tsx'
import { ExecutorYearFilter } from '../view/executor-year-filter.tsx'
import type { Route } from './+types/executor.ts'
import '../view/plan-page.css'
import '../view/executor.css'

const isReport = (plan: PlanDuties) => plan.kind === 'implementation-report'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const services = context.get(servicesContext)
  const page = await asOperator(services, (tx) => loadExecutor(tx, params.organisationId))
  if ('mergedInto' in page) throw redirect(paths.organisations.show({ organisationId: page.mergedInto }))
  const { organisation, community } = page
  const years = yearsOfDuties(page.plans)
  const asked = Number(new URL(request.url).searchParams.get('year'))
  const year = years.includes(asked) ? asked : null
  const shown = year === null ? page.plans : dutiesOfYear(page.plans, year)
  return {
    community,
    organisation,
    isPlural: isPluralName(organisation.name),
    years,
    year,
    all: tallyDuties(page.plans.filter((plan) => !isReport(plan))).measures,
    tally: tallyDuties(shown.filter((plan) => !isReport(plan))),
    plans: shown.filter((plan) => !isReport(plan)),
    reports: shown.filter(isReport),
    now: services.now(),
  }
}

/** All that one executor must do, in all plans: to read, to send, to print. */
export default function ExecutorPage({ loaderData }: Route.ComponentProps) {
  const { organisation, isPlural, years, year, all, tally, plans, reports, now } = loaderData
  const texts = useTexts(executorTexts)
  const locale = useLocale()
  return (
    <main className="wrap executor" id="content">
      <title>{`${organisation.name} — Поступ`}</title>
      <ExecutorHead organisation={organisation} />
      <p className="lede">{texts.sentence({ name: organisation.name, isPlural, year, ...tally })}</p>
      {years.length > 0 && <ExecutorYearFilter years={years} year={year} shown={tally.measures} all={all} />}
      <p className="printed s">
        {year !== null && `${texts.printedFor(year)} `}
        {formatMoment(now, new Date(0), locale)}
      </p>
      {plans.map((plan) => (
        <ExecutorPlan key={plan.planId} plan={plan} />
      ))}
      {year !== null && plans.length === 0 && <p className="mut">{texts.noneForYear}</p>}
      {reports.length > 0 && (
        <section className="in-reports">
          <h2>{texts.reports}</h2>
          <p className="s mut">{texts.reportsLede}</p>
          {reports.map((plan) => (
            <ExecutorPlan key={plan.planId} plan={plan} isInner />
          ))}
        </section>
      )}
    </main>
  )
}
