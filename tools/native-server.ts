import { builtinModules } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'

/** Specifiers of what the server process loads by itself. */
const NATIVE = /^#(platform|server)\/|^#modules\/[^/]+\/index\.ts$/
/** Files inside a module that never reach the browser; pages name them by relative paths. */
const SERVER_SIDE = /\/src\/(modules\/[^/]+\/(?:db|commands|reading|print)\/.+)$/

/**
 * Leaves what the server process also loads (platform, server, front doors, queries and commands of modules) out of the
 * page bundle, so that Node.js evaluates each such file once and where it lies: context keys, error classes and caches
 * would otherwise exist twice, and a worker thread would not find its file.
 */
export function nativeServer(): Plugin {
  let isDev = false
  const nativeId = (id: string, importer: string | undefined): string | undefined => {
    if (NATIVE.test(id)) return id
    if (!id.startsWith('.') || importer === undefined) return undefined
    const inside = SERVER_SIDE.exec(path.posix.join(path.posix.dirname(importer), id))?.[1]
    return inside === undefined ? undefined : `#${inside}`
  }
  return {
    name: 'postup:native-server',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'ssr',
    config(_config, { command }) {
      isDev = command === 'serve'
      return {
        environments: {
          ssr: {
            resolve: {
              builtins: [...builtinModules, /^node:/, /^file:.*\/src\/(platform|server|modules)\//],
            },
          },
        },
      }
    },
    resolveId(id, importer) {
      const native = nativeId(id, importer)
      return native === undefined ? undefined : { id: isDev ? import.meta.resolve(native) : native, external: true }
    },
  }
}
