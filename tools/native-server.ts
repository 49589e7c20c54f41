import { builtinModules } from 'node:module'
import type { Plugin } from 'vite'

const NATIVE = /^#(platform|server)\/|^#modules\/[^/]+\/index\.ts$/

/**
 * Leaves what the server process also loads (platform, server, front doors of modules) out of the page bundle, so that
 * Node.js evaluates each such file once: context keys, error classes and caches would otherwise exist twice.
 */
export function nativeServer(): Plugin {
  let isDev = false
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
    resolveId(id) {
      return NATIVE.test(id) ? { id: isDev ? import.meta.resolve(id) : id, external: true } : undefined
    },
  }
}
