import { asOperator } from '#platform/actor.ts'
import { missingPage } from '#platform/errors/missing-page.ts'
import { servicesContext } from '#platform/services.ts'
import { getPlan } from '../db/get-plan.ts'
import { editionOf } from '../domain/edition-choice.ts'
import { toInterchange } from '../domain/to-interchange.ts'
import { exportPlan, isExportFormat } from '../print/export-plan.ts'
import type { Route } from './+types/plan-export.ts'

/** A plan as a file. A page that is opened from it later can run nothing (sandbox). */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { format, planId } = params
  if (!isExportFormat(format)) throw missingPage()
  const edition = editionOf(url.searchParams)
  const plan = await asOperator(context.get(servicesContext), (tx) => getPlan(tx, planId, edition))
  const { bytes, contentType, fileName } = await exportPlan(toInterchange(plan), format)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename="plan.${format}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
      'cache-control': 'no-store',
    },
  })
}
