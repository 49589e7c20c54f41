// Builds the command line as a few files that start at once; `src/cli/main.mjs` runs them while they are up to date.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'vite'
import { builtinsAtOnce } from './builtins-at-once.ts'
import { plainLetters } from './plain-letters.ts'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'build/cli')

/** Writes down which sources went in, so that the command line can see whether one has changed since. */
function listSources(): Plugin {
  return {
    name: 'postup:list-sources',
    writeBundle(_options, bundle) {
      const files = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
      const sources = files.filter((id) => path.isAbsolute(id)).map((id) => path.relative(folder, id))
      writeFileSync(path.join(folder, 'sources.json'), JSON.stringify(sources.sort()))
    },
  }
}

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [builtinsAtOnce(), plainLetters(), listSources()],
  build: {
    ssr: 'src/cli/run.ts',
    outDir: folder,
    emptyOutDir: true,
    target: 'node24',
    minify: true,
    rolldownOptions: {
      treeshake: { propertyReadSideEffects: false },
      // What serves, keeps and prints plans reads files that lie beside its sources.
      external: [/^#server\//, /^#platform\/database\//, /^#modules\/plans\//],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
