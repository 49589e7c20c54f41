import { createServer, type Server } from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { createRequestHandler, type ServerBuild } from 'react-router'
import { createApp, type PageHandler } from './app.ts'
import type { Config } from './config.ts'
import { createServices } from './services.ts'

export interface RunningSite {
  readonly url: string
  stop(): Promise<void>
}

const BUILD = path.resolve(import.meta.dirname, '../../build/server/index.js')

/** Opens the database, brings it up to date and serves the site. Resolves when it answers. */
export async function serve(config: Config): Promise<RunningSite> {
  const services = await createServices(config)
  const http = createServer()
  const vite = config.isProduction ? null : await startVite(http)
  const page: PageHandler = vite
    ? async (request, context) => {
        const build = (await vite.ssrLoadModule('virtual:react-router/server-build')) as unknown as ServerBuild
        return createRequestHandler(build, 'development')(request, context)
      }
    : createRequestHandler((await import(pathToFileURL(BUILD).href)) as ServerBuild, 'production')
  const listener = getRequestListener(createApp(services, config, page).fetch)
  http.on('request', (request, response) =>
    vite ? vite.middlewares(request, response, () => listener(request, response)) : listener(request, response),
  )
  await listen(http, config)
  const address = http.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  const name = config.host === '127.0.0.1' ? 'localhost' : config.host.includes(':') ? `[${config.host}]` : config.host
  return {
    url: `http://${name}:${port}`,
    async stop() {
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
      await vite?.close()
      await services.database.close()
    },
  }
}

async function startVite(http: Server) {
  const { createServer: createVite } = await import('vite')
  return createVite({ appType: 'custom', server: { middlewareMode: { server: http }, hmr: { server: http } } })
}

function listen(http: Server, config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${config.port} is in use. Stop what uses it, or choose another: PORT=3001 npm start`)
          : error,
      ),
    )
    http.listen(config.port, config.host, resolve)
  })
}
