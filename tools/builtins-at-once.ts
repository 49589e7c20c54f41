import { isBuiltin } from 'node:module'
import type { Plugin } from 'vite'

const PREFIX = '\0built-in:'

/**
 * Takes modules of Node.js by `process.getBuiltinModule`. At the first `import` of one Node.js makes a namespace of all
 * its exports, and loads what each of them needs: some milliseconds a module, most of it for nothing.
 */
export function builtinsAtOnce(): Plugin {
  return {
    name: 'postup:builtins-at-once',
    enforce: 'pre',
    resolveId: (id) => (isBuiltin(id) ? { id: PREFIX + id, moduleSideEffects: false } : undefined),
    load(id) {
      if (!id.startsWith(PREFIX)) return undefined
      const name = id.slice(PREFIX.length)
      const exported = Object.keys(process.getBuiltinModule(name) ?? {}).filter((key) => /^[a-z]\w*$/i.test(key))
      return [
        `const builtin = /* @__PURE__ */ process.getBuiltinModule(${JSON.stringify(name)})`,
        'export default builtin',
        ...exported.filter((key) => key !== 'default').map((key) => `export const ${key} = builtin.${key}`),
      ].join('\n')
    },
  }
}
