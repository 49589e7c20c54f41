import { paths } from '#app/paths.ts'
import { ruleTitle } from '#modules/intake/index.ts'
import { asOperator } from '#platform/actor.ts'
import { localeOf } from '#platform/i18n/locale.ts'
import { servicesContext } from '#platform/services.ts'
import { stemText } from '#platform/text/stem.ts'
import { formatMoment } from '#ui/format.ts'
import { useLocale, useTexts } from '#ui/i18n.tsx'
import { getPlan } from '../db/get-plan.ts'
import { newestNumber } from '../db/versions.ts'
import { editionOf, editionQuery } from '../domain/edition-choice.ts'
import { filterGoals, filterOf, isFiltering, measuresOf } from '../domain/filter-plan.ts'
import { documentFindings, goalViews, headView } from '../domain/plan-view.ts'
import { summarise } from '../domain/summary.ts'
import { loadSavedNews } from '../page/load-saved-news.ts'
import { planTexts } from '../texts.ts'
import { EditionProvider } from '../view/edition-context.tsx'
import { FindingLine } from '../view/finding-line.tsx'
import { MarkedWordsProvider } from '../view/marked-text.tsx'
import { OldEditionNotice } from '../view/old-edition-notice.tsx'
import { PlanFilterBar } from '../view/plan-filter.tsx'
import { PlanHead } from '../view/plan-head.tsx'
import { PlanSummaryStrip } from '../view/plan-summary.tsx'
import { PlanTable, useFolding } from '../view/plan-table.tsx'
import { SavedToast } from '../view/saved-toast.tsx'
import type { Route } from './+types/plan.ts'
import '../view/plan-page.css'

export async function loader({ context, params, request, url }: Route.LoaderArgs) {
  const services = context.get(servicesContext)
  const { planId } = params
  const { plan, newest, saved } = await asOperator(services, async (tx) => ({
    plan: await getPlan(tx, planId, editionOf(url.searchParams), { sources: false }),
    newest: await newestNumber(tx, planId),
    saved: await loadSavedNews(tx, planId, url, services.now()),
  }))
  const filter = filterOf(url.searchParams)
  const all = goalViews(plan)
  const atDocument = documentFindings(plan)
  const summary = summarise(all, plan.period, atDocument)
  const locale = localeOf(request)
  return {
    community: plan.community,
    old: plan.head.versionNumber < newest ? { number: plan.head.versionNumber, newest } : null,
    saved,
    head: headView(plan),
    goals: isFiltering(filter) ? filterGoals(all, filter) : all,
    atDocument,
    filter,
    summary,
    ruleTitles: Object.fromEntries(summary.rules.map(({ rule }) => [rule, ruleTitle(rule, locale)])),
    now: services.now(),
  }
}

/** The whole plan as a document that can be filtered, folded, searched by the browser and printed. */
export default function PlanPage({ loaderData }: Route.ComponentProps) {
  const { head, goals, atDocument, filter, summary, ruleTitles, old, saved } = loaderData
  const texts = useTexts(planTexts)
  const folding = useFolding(goals)
  const shown = measuresOf(goals).length
  return (
    <EditionProvider value={old?.number ?? null}>
      <main className="wrap" id="content">
        <title>{`${head.title} — Поступ`}</title>
        <PlanHead head={head} />
        <OldEditionNotice old={old} toNewest={paths.plans.show({ planId: head.planId })} />
        <PlanSummaryStrip summary={summary} />
        <PlanFilterBar filter={filter} summary={summary} shown={shown} ruleTitles={ruleTitles}>
          <button
            type="button"
            className="linkish end needs-script"
            onClick={folding.isFolded ? folding.unfold : folding.foldTasks}
          >
            {folding.isFolded ? texts.unfold : texts.foldTasks}
          </button>
        </PlanFilterBar>
        <PrintedLine {...loaderData} />
        {atDocument.length > 0 && !isFiltering(filter) && (
          <section className="at-document noprint" aria-label={texts.measure.findings}>
            {atDocument.map((finding) => (
              <FindingLine key={finding.rule + finding.message} finding={finding} />
            ))}
          </section>
        )}
        {shown === 0 ? (
          <div className="empty">
            <h2>{texts.nothingFound.title}</h2>
            <p>{texts.nothingFound.text}</p>
            <a className="btn" href={editionQuery(old?.number ?? null) || '?'}>
              {texts.filter.reset}
            </a>
          </div>
        ) : (
          <MarkedWordsProvider value={new Set(stemText(filter.words).split(' ').filter(Boolean))}>
            <PlanTable head={head} goals={goals} folded={folding.folded} onFold={folding.toggle} />
          </MarkedWordsProvider>
        )}
        {saved && <SavedToast planId={head.planId} news={saved} back={paths.plans.show({ planId: head.planId })} />}
      </main>
    </EditionProvider>
  )
}

/** On paper: what it is, by which filter, when. */
function PrintedLine({
  filter,
  goals,
  summary,
  now,
}: Pick<Route.ComponentProps['loaderData'], 'filter' | 'goals' | 'summary' | 'now'>) {
  const texts = useTexts(planTexts)
  const locale = useLocale()
  const goal = summary.goals.find((item) => item.id === filter.goal)?.title
  const conditions = [filter.words, filter.executor, filter.year, goal, filter.finding].filter(Boolean).join(' · ')
  return (
    <p className="printed s">
      {texts.shownMeasures(measuresOf(goals).length, summary.measures)}
      {conditions !== '' && `. ${texts.filteredBy(conditions)}`}. {formatMoment(now, new Date(0), locale)}
    </p>
  )
}
