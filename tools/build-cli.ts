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

const ENTRY = 'src/cli/run.ts'
/** What nearly every call needs goes into the first file: each further file costs as much as a small document. */
const AT_ONCE = ['cli/import', 'modules/documents/read/docx/read-docx', 'modules/documents/read/zip/archive'].map(
  (name) => `src/${name}.ts`,
)
/** What that shares with later files stays with it, too. */
const SHARED =
  /built-in:node:(?:fs|util|zlib)$|src\/(?:platform\/(?:errors|text|i18n)|modules\/documents\/read\/(?:docx|xml|zip))\//

function atOnce(): Plugin {
  return {
    name: 'postup:at-once',
    transform: (code, id) =>
      id === path.join(root, ENTRY) ? `${AT_ONCE.map((file) => `import '/${file}'`).join('\n')}\n${code}` : undefined,
  }
}

await build({
  root,
  configFile: false,
  publicDir: false,
  // It would warn of every module that is here at once and elsewhere loaded later.
  logLevel: 'error',
  plugins: [atOnce(), builtinsAtOnce(), plainLetters(), listSources()],
  build: {
    ssr: ENTRY,
    outDir: folder,
    emptyOutDir: true,
    target: 'node24',
    minify: true,
    rolldownOptions: {
      treeshake: { propertyReadSideEffects: false },
      // What serves, keeps and prints plans reads files that lie beside its sources.
      external: [/^#server\//, /^#platform\/database\//, /^#modules\/plans\//],
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        codeSplitting: { groups: [{ name: 'shared', test: SHARED }] },
      },
    },
  },
})
