import type { MiddlewareHandler } from 'hono'
import type { Log } from '#platform/log.ts'

/** One line a request: method, path without its query, status, milliseconds. Files of the build are left out. */
export function requestLog(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const begun = performance.now()
    await next()
    if (c.req.path.startsWith('/assets/')) return
    const ms = Math.round(performance.now() - begun)
    log.info({ method: c.req.method, path: c.req.path, status: c.res.status, ms }, 'request')
  }
}
