import { data, redirect } from 'react-router'
import { paths } from '#app/paths.ts'
import { asOperator } from '#platform/actor.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { messageOf, messageOfCode } from '#platform/errors/messages.ts'
import { missingPage } from '#platform/errors/missing-page.ts'
import { localeOf } from '#platform/i18n/locale.ts'
import { servicesContext } from '#platform/services.ts'
import { continueImport, progressOf } from '../commands/begin-import.ts'
import { findImport } from '../db/imports.ts'
import { answerReview } from '../page/answer-review.ts'
import { loadReview, readAddress } from '../page/load-review.ts'
import { FailedReading } from '../view/failed-reading.tsx'
import { ReadingProgress } from '../view/reading-progress.tsx'
import { ReviewScreen } from '../view/review-screen.tsx'
import type { Route } from './+types/review.ts'
import '../view/review.css'

export async function loader({ context, params, request, url }: Route.LoaderArgs) {
  const services = context.get(servicesContext)
  const row = await asOperator(services, (tx) => findImport(tx, params.importId))
  if (!row) throw missingPage()
  if (row.planId !== null) throw redirect(paths.plans.show({ planId: row.planId }))
  if (row.state === 'reading') {
    // A restart may have cut the reading short; whoever looks at it sets it going again.
    void continueImport(services, row.id)
    return { stage: 'reading' as const, fileName: row.fileName, progress: progressOf(row.id) ?? { done: 0, of: 0 } }
  }
  if (row.state === 'failed') {
    const facts = (row.errorFacts ?? {}) as Record<string, string | number>
    const message = messageOfCode(row.errorCode ?? 'internal', facts, localeOf(request))
    return { stage: 'failed' as const, fileName: row.fileName, message }
  }
  const address = readAddress(url.searchParams)
  const review = await loadReview(services, row.id, address)
  return { stage: 'review' as const, review, community: review.community }
}

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const services = context.get(servicesContext)
  try {
    return await answerReview(services, params.importId, request, url)
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'not_found') throw error
    return data({ error: messageOf(error, localeOf(request)), correction: null, head: null }, { status: error.status })
  }
}

/** One address from the dropped file to the saved plan: progress, then the review, or why it could not be read. */
export default function ReviewPage({ loaderData, actionData }: Route.ComponentProps) {
  if (loaderData.stage === 'reading') return <ReadingProgress {...loaderData} />
  if (loaderData.stage === 'failed') return <FailedReading {...loaderData} />
  return (
    <ReviewScreen
      review={loaderData.review}
      error={actionData?.error ?? null}
      correction={actionData?.correction ?? null}
      head={actionData?.head ?? null}
    />
  )
}
