import type { ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { AppError } from '#platform/errors/app-error.ts'
import type { Log } from '#platform/log.ts'
import type { AppEnv } from './app.ts'

/** The only place where an error outside the pages becomes an answer. */
export function renderError(log: Log): ErrorHandler<AppEnv> {
  return (error, c) => {
    if (error instanceof HTTPException) return error.getResponse()
    if (error instanceof AppError && !error.isReported) return c.text(error.code, error.status as 400)
    log.error({ err: { name: error.name, message: error.message, stack: error.stack } }, 'unexpected error')
    return c.text('Щось пішло не так. Записане збережено; спробуйте ще раз.', 500)
  }
}
