import { asOperator } from '#platform/actor.ts'
import { missingPage } from '#platform/errors/missing-page.ts'
import { servicesContext } from '#platform/services.ts'
import { findImport } from '../db/imports.ts'
import type { Route } from './+types/import-file.ts'

/** The very file that is being reviewed; always a download. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext)
  const row = await asOperator(services, (tx) => findImport(tx, params.importId))
  if (!row) throw missingPage()
  return new Response(new Uint8Array(await services.files.get(row.fileHash)), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="source"; filename*=UTF-8''${encodeURIComponent(row.fileName)}`,
      'content-security-policy': "sandbox; default-src 'none'",
    },
  })
}
