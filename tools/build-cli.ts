// Builds the command line as few files that start at once: `src/cli/main.ts` uses them where they are up to date.
import path from 'node:path'
import { build } from 'vite'
import { plainLetters } from './plain-letters.ts'

const root = path.resolve(import.meta.dirname, '..')

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [plainLetters()],
  build: {
    ssr: 'src/cli/run.ts',
    outDir: 'build/cli',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      // What serves, keeps and prints plans reads files that lie beside its sources.
      external: [/^#server\//, /^#platform\/database\//, /^#modules\/plans\//],
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
