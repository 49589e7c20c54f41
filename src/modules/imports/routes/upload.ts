import { paths } from '#app/paths.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { messageOf } from '#platform/errors/messages.ts'
import { localeOf } from '#platform/i18n/locale.ts'
import { servicesContext } from '#platform/services.ts'
import { receiveFile } from '../page/receive-file.ts'
import type { Route } from './+types/upload.ts'

/** Takes a file from the page's script and answers where its review is, or why it was not taken. */
export async function action({ context, request }: Route.ActionArgs) {
  try {
    const importId = await receiveFile(context.get(servicesContext), request)
    return Response.json({ address: paths.imports.review({ importId }) })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return Response.json({ error: messageOf(error, localeOf(request)) }, { status: error.status })
  }
}
