import { randomUUID } from 'node:crypto'
import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import type { Approval } from '#modules/intake/index.ts'
import { asOperator } from '#platform/actor.ts'
import type { Tx } from '#platform/database/session.ts'
import { servicesContext } from '#platform/services.ts'
import { useTexts } from '#ui/i18n.tsx'
import { listEdits } from '../db/edits.ts'
import { getPlan } from '../db/get-plan.ts'
import { listVersions } from '../db/versions.ts'
import { compareEditions } from '../domain/compare-editions.ts'
import { historyOf, labelsOf } from '../domain/history-view.ts'
import { editTexts } from '../edit-texts.ts'
import { loadSavedNews } from '../page/load-saved-news.ts'
import { EditList } from '../view/edit-list.tsx'
import { EditionComparisonView } from '../view/edition-comparison.tsx'
import { EditionList } from '../view/edition-list.tsx'
import { SavedToast } from '../view/saved-toast.tsx'
import type { Route } from './+types/plan-history.ts'
import '../view/measure-page.css'
import '../view/edit-page.css'
import '../view/history.css'

const SHOWN = 200

/** The two editions that the address asks to compare, the older one first; null unless it names two that exist. */
async function loadComparison(tx: Tx, planId: string, url: URL, numbers: readonly number[]) {
  const asked = ['from', 'to'].map((name) => Number(url.searchParams.get(name)))
  const [from, to] = asked.toSorted((a, b) => a - b)
  if (from === undefined || to === undefined || from === to) return null
  if (!numbers.includes(from) || !numbers.includes(to)) return null
  const before = await getPlan(tx, planId, { number: from })
  const after = await getPlan(tx, planId, { number: to })
  return { from, to, before, comparison: compareEditions(before, after) }
}

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const services = context.get(servicesContext)
  const { planId } = params
  return asOperator(services, async (tx) => {
    const plan = await getPlan(tx, planId)
    const versions = await listVersions(tx, planId)
    const compared = await loadComparison(
      tx,
      planId,
      url,
      versions.map(({ number }) => number),
    )
    const edits = await listEdits(tx, planId, SHOWN)
    const labels = labelsOf(compared === null ? [plan] : [compared.before, plan])
    return {
      community: plan.community,
      plan: { id: planId, title: plan.title },
      editions: versions.map((version) => ({
        number: version.number,
        isApproved: version.state === 'approved',
        act: actOf(version),
        begunAt: version.createdAt,
        approvedAt: version.approvedAt,
      })),
      compared: compared && { from: compared.from, to: compared.to, comparison: compared.comparison },
      edits: historyOf(edits, labels),
      isCut: edits.length === SHOWN,
      present: [...labelsOf([plan]).keys()],
      requestId: randomUUID(),
      now: services.now(),
      saved: await loadSavedNews(tx, planId, url, services.now()),
    }
  })
}

/** The act of an edition: of the first one the plan's own, of a later one the amending act. */
function actOf(version: Awaited<ReturnType<typeof listVersions>>[number]): Approval | null {
  if (version.number > 1) return version.amendingAct as Approval | null
  const { approvalBody: body, approvalAct: act, approvalNumber: number, approvalDate: date } = version
  return { body, act, number, date }
}

/** Editions of a plan with their acts, how they differ, and every edit, to be taken back where that is possible. */
export default function PlanHistoryPage({ loaderData }: Route.ComponentProps) {
  const { plan, editions, compared, edits, isCut, saved } = loaderData
  const texts = useTexts(editTexts)
  const words = texts.history
  const here = paths.plans.history({ planId: plan.id })
  return (
    <main className="wrap edit history" id="content">
      <title>{`${words.title} — Поступ`}</title>
      <nav className="trail s" aria-label={texts.backToPlan}>
        <Link to={paths.plans.show({ planId: plan.id })}>{plan.title}</Link>
      </nav>
      <h1>{words.title}</h1>
      <EditionList planId={plan.id} editions={editions} compared={compared} now={loaderData.now} />
      {compared && <EditionComparisonView planId={plan.id} {...compared} />}
      <section aria-labelledby="edits">
        <h2 id="edits">{words.edits}</h2>
        {edits.length === 0 && <p>{words.noEdits}</p>}
        <EditList
          planId={plan.id}
          edits={edits}
          present={new Set(loaderData.present)}
          requestId={loaderData.requestId}
          now={loaderData.now}
        />
        {isCut && <p className="s mut">{words.more(SHOWN)}</p>}
      </section>
      {saved && <SavedToast key={saved.requestId} planId={plan.id} news={saved} back={here} />}
    </main>
  )
}
