import { asOperator } from '#platform/actor.ts'
import { missingPage } from '#platform/errors/missing-page.ts'
import { servicesContext } from '#platform/services.ts'
import { getPlan } from '../db/get-plan.ts'
import type { Route } from './+types/plan-source.ts'

/** The very file that the plan was read from; always a download, never shown as a page. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext)
  const { head } = await asOperator(services, (tx) => getPlan(tx, params.planId))
  if (head.sourceHash === null) throw missingPage()
  const bytes = await services.files.get(head.sourceHash)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="source"; filename*=UTF-8''${encodeURIComponent(head.sourceName ?? 'source')}`,
      'content-security-policy': "sandbox; default-src 'none'",
    },
  })
}
