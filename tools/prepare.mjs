// Installs what is missing and builds what has changed; runs on any Node.js from 20 on, with built-ins only, because it
// is what brings the pinned Node.js 24 in.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..')
const isBuildWanted = process.argv.includes('--build')

function filesBelow(entry) {
  if (!existsSync(entry)) return []
  if (statSync(entry).isFile()) return [entry]
  return readdirSync(entry, { withFileTypes: true })
    .filter((item) => !item.name.endsWith('.test.ts') && !item.name.endsWith('.test.tsx'))
    .flatMap((item) => filesBelow(path.join(entry, item.name)))
    .sort()
}

function hashOf(entries) {
  const hash = createHash('sha256')
  for (const file of entries.flatMap((entry) => filesBelow(path.join(root, entry)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function isReady(stamp, hash) {
  const file = path.join(root, stamp)
  return existsSync(file) && readFileSync(file, 'utf8') === hash
}

function run(what, command, args, env = {}) {
  console.log(`postup: ${what}`)
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  if (done.status !== 0) {
    console.error(`postup: ${what}: failed. The lines above say why; run the command again when it is mended.`)
    process.exit(done.status ?? 1)
  }
}

function finish(stamp, hash) {
  const file = path.join(root, stamp)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, hash)
}

const wanted = hashOf(['package.json', 'package-lock.json'])
if (!isReady('node_modules/.ready', wanted)) {
  // The lock is obeyed but not rewritten: packages for other platforms may be missing from a registry, which `npm ci`
  // takes for a broken lock.
  const npm = process.env.npm_execpath
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const flags = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  run('installing what is missing (once)', command, [...first, ...flags])
  finish('node_modules/.ready', wanted)
}

/** Runs a builder with the Node.js that came with the packages, where the sources have changed since the last time. */
function build(what, stamp, entries, args) {
  const sources = hashOf(entries)
  if (isReady(stamp, sources)) return
  const node = path.join(root, 'node_modules/.bin/node')
  run(what, existsSync(node) ? node : process.execPath, args, { NODE_ENV: 'production' })
  finish(stamp, sources)
}

if (isBuildWanted) {
  build(
    'building the site',
    'build/.ready',
    ['src', 'vite.config.ts', 'react-router.config.ts', 'postcss.config.mjs', 'tools/native-server.ts', 'package.json'],
    ['node_modules/@react-router/dev/dist/cli/index.js', 'build'],
  )
}
// After the site, whose builder empties the folder.
if (isBuildWanted || process.argv.includes('--cli')) {
  const tools = ['build-cli', 'builtins-at-once', 'plain-letters'].map((name) => `tools/${name}.ts`)
  build('building the command line', 'build/cli/.ready', ['src', ...tools, 'package.json'], ['tools/build-cli.ts'])
}
