import type { Context, ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { AppError } from '#platform/errors/app-error.ts'
import { messageOf } from '#platform/errors/messages.ts'
import { LARGEST_FILE } from '#platform/files/limits.ts'
import { localeOf } from '#platform/i18n/locale.ts'
import type { Log } from '#platform/log.ts'
import type { AppEnv } from './app-env.ts'

/** Answers a request that brings more than is taken in: a sentence for the page's script, or for the person. */
export function refuseLargeBody(c: Context): Response {
  const error = new AppError('document.too_large', {
    bytes: Number(c.req.header('content-length') ?? 0),
    limit: LARGEST_FILE,
  })
  const message = messageOf(error, localeOf(c.req.raw))
  return c.req.header('accept')?.includes('text/html') ? c.text(message, 413) : c.json({ error: message }, 413)
}

/** The only place where an error outside the pages becomes an answer. */
export function renderError(log: Log): ErrorHandler<AppEnv> {
  return (error, c) => {
    if (error instanceof HTTPException) return error.getResponse()
    if (error instanceof AppError && !error.isReported) return c.text(error.code, error.status as 400)
    log.error({ err: { name: error.name, message: error.message, stack: error.stack } }, 'unexpected error')
    return c.text('Щось пішло не так. Записане збережено; спробуйте ще раз.', 500)
  }
}
