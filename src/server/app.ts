import { randomBytes } from 'node:crypto'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { RouterContextProvider } from 'react-router'
import { LARGEST_FILE } from '#platform/files/limits.ts'
import { nonceContext } from '#platform/nonce.ts'
import { type Services, servicesContext } from '#platform/services.ts'
import type { AppEnv } from './app-env.ts'
import { compression } from './compression.ts'
import type { Config } from './config.ts'
import { knownHosts } from './known-hosts.ts'
import { refuseLargeBody, renderError } from './render-error.ts'
import { requestLog } from './request-log.ts'
import { securityHeaders } from './security-headers.ts'

/** Answers a page request; React Router's handler, from the build or from Vite in development. */
export type PageHandler = (request: Request, context: RouterContextProvider) => Promise<Response>

/** The largest file and room for the form around it. */
const LARGEST_BODY = LARGEST_FILE + 1024 * 1024

/** What happens to every request, from top to bottom. */
export function createApp(services: Services, config: Config, page: PageHandler): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.get('/health', (c) => c.json({ ok: true }))
  app.use(knownHosts(config.allowedHosts))
  app.use(requestLog(services.log))
  app.use(async (c, next) => {
    c.set('nonce', randomBytes(16).toString('base64'))
    await next()
  })
  app.use(securityHeaders(config.isProduction))
  app.use(compression)
  if (config.isProduction) {
    // Names of built files carry a hash of their content, so they never change under a name.
    app.use('/assets/*', serveStatic({ root: './build/client', onFound: (_path, c) => immutable(c) }))
    app.use('/*', serveStatic({ root: './build/client' }))
  }
  app.use(csrf())
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: refuseLargeBody }))
  app.all('*', (c) => {
    const context = new RouterContextProvider()
    context.set(servicesContext, services)
    context.set(nonceContext, c.get('nonce'))
    return page(c.req.raw, context)
  })
  app.onError(renderError(services.log))
  return app
}

function immutable(c: { header(name: string, value: string): void }): void {
  c.header('cache-control', 'public, max-age=31536000, immutable')
}
