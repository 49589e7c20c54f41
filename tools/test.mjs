// Every check of the project: format and lint, types, boundaries, dead code, tests of rules, of the database (on both
// kinds of PostgreSQL) and in a browser. The closing line counts the tests.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureChromium } from './chromium.mjs'

const bin = (file) => path.join('node_modules', file)
const node = process.execPath

function run(name, args, options = {}) {
  return new Promise((resolve) => {
    const begun = performance.now()
    const child = spawn(node, args, { env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const take = (chunk) => {
      output += chunk
      if (options.isLive) process.stdout.write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('close', (code) => {
      const isGood = code === 0 && (options.accept?.(output) ?? true)
      const seconds = ((performance.now() - begun) / 1000).toFixed(1)
      console.log(`${isGood ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
      if (!isGood && !options.isLive) console.log(output)
      resolve(isGood)
    })
  })
}

/** Without a parser it can read, dependency-cruiser finds no violation in no module; that is no pass. */
const hasCruised = (output) => Number(/(\d+) modules/.exec(output)?.[1] ?? 0) > 50

const checks = [
  await run('format and lint', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']),
  (await run('route types', [bin('@react-router/dev/dist/cli/index.js'), 'typegen'])) &&
    (await run('types', [bin('typescript/bin/tsc'), '-p', '.'])),
  await run(
    'boundaries',
    [bin('dependency-cruiser/bin/dependency-cruiser.mjs'), '--config', '.dependency-cruiser.cjs', 'src'],
    {
      accept: hasCruised,
    },
  ),
  await run('dead code', [bin('knip/bin/knip.js'), '--exclude', 'types']),
]

const chromium = ensureChromium()
if (!chromium) {
  console.log(
    '\n!!! NO CHROMIUM: the browser tests are SKIPPED. Install Debian’s package `chromium`, or name one in CHROMIUM.\n',
  )
}
const folder = mkdtempSync(path.join(os.tmpdir(), 'postup-results-'))
const results = path.join(folder, 'results.json')
const tests = await run(
  'tests',
  [
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  { isLive: true, env: chromium ? { CHROMIUM: chromium } : {} },
)
let counted = { success: false, numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }
try {
  counted = JSON.parse(readFileSync(results, 'utf8'))
} catch {
  console.log('The test runner wrote no results.')
}
rmSync(folder, { recursive: true, force: true })
const failedChecks = checks.filter((isGood) => !isGood).length
if (failedChecks > 0) console.log(`${failedChecks} of ${checks.length} checks failed; see FAILED above.`)
// The results count and not the exit status alone: the exit hook of the PostgreSQL package can turn a 1 into a 0.
const isGood = tests && counted.success && counted.numFailedTests === 0 && counted.numPassedTests > 0
if (!isGood) console.log('Tests failed; see above.')
console.log(
  `${counted.numPassedTests} passed, ${counted.numFailedTests + failedChecks} failed, ${counted.numPendingTests} skipped`,
)
process.exit(isGood && failedChecks === 0 ? 0 : 1)
