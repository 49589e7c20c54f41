import { Link, redirect } from 'react-router'
import { paths } from '#app/paths.ts'
import { compareAgain, confirmDifferent } from '#modules/organisations/index.ts'
import { DifferentNote, LikelyPairs } from '#modules/organisations/ui.ts'
import { asOperator } from '#platform/actor.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { servicesContext } from '#platform/services.ts'
import { stemText } from '#platform/text/stem.ts'
import { useTexts } from '#ui/i18n.tsx'
import { loadExecutorList } from '../db/executor-list.ts'
import { executorTexts } from '../executor-texts.ts'
import { ExecutorListFilter } from '../view/executor-list-filter.tsx'
import { ExecutorListTable } from '../view/executor-list-table.tsx'
import { MarkedWordsProvider } from '../view/marked-text.tsx'
import type { Route } from './+types/executor-list.ts'
import '../view/plan-page.css'
import '../view/executor.css'

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams
  return asOperator(context.get(servicesContext), (tx) => loadExecutorList(tx, query))
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const pair = { oneId: String(form.get('oneId') ?? ''), otherId: String(form.get('otherId') ?? '') }
  const isDifferent = form.get('intent') === 'different'
  if (!isDifferent && form.get('intent') !== 'compare-again') throw new AppError('invalid', { field: 'intent' })
  const command = isDifferent ? confirmDifferent : compareAgain
  await asOperator(context.get(servicesContext), (tx) => command(tx, pair))
  const query = new URL(request.url).searchParams
  if (isDifferent) query.set('different', `${pair.oneId} ${pair.otherId}`)
  else query.delete('different')
  return redirect(`${paths.organisations.list()}?${query}`)
}

/** All executors of a community: who they are, how much they have to do, and which of them may be one. */
export default function ExecutorList({ loaderData }: Route.ComponentProps) {
  const { executors, counts, filter, communities, pairs, different } = loaderData
  const texts = useTexts(executorTexts)
  const words = texts.list
  return (
    <main className="wrap executors" id="content">
      <title>{`${texts.executors} — Поступ`}</title>
      <div className="ph">
        <div>
          <h1>{texts.executors}</h1>
          {counts.all > 0 && <p className="meta s mut">{words.lede(counts.all, counts.officials)}</p>}
        </div>
      </div>
      {counts.all === 0 ? (
        <div className="empty">
          <h2>{words.empty.title}</h2>
          <p>{words.empty.text}</p>
          <Link className="btn pri" to={paths.imports.start()}>
            {words.empty.action}
          </Link>
        </div>
      ) : (
        <>
          {different && <DifferentNote {...different} />}
          <LikelyPairs pairs={pairs.map((pair) => ({ ...pair, one: noted(pair.one), other: noted(pair.other) }))} />
          <ExecutorListFilter filter={filter} communities={communities} shown={executors.length} all={counts.all} />
          {executors.length === 0 ? (
            <div className="empty">
              <h2>{words.nothing.title}</h2>
              <p>{words.nothing.text}</p>
            </div>
          ) : (
            <MarkedWordsProvider value={new Set(stemText(filter.words).split(' ').filter(Boolean))}>
              <ExecutorListTable executors={executors} />
            </MarkedWordsProvider>
          )}
        </>
      )}
    </main>
  )

  function noted({ id, name, measures }: { id: string; name: string; measures: number }) {
    return { id, name, note: words.note(measures) }
  }
}
