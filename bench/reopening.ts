import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { paths } from '../src/app/paths.ts'
import { time, timingOf } from './harness.ts'
import { root } from './inputs.ts'
import { against, type Result } from './result.ts'
import { configOf, openHouse, readBack, save } from './stored-plan.ts'

const ROUNDS = 7

/** Starting the site on a folder that holds a plan, until the list of plans has come; beside opening its database. */
export async function measureReopening(): Promise<Result[]> {
  const config = configOf()
  const house = await openHouse(config)
  await save(house, await readBack(1_000))
  await house.services.database.close()
  const site: number[] = []
  const bare: number[] = []
  for (let round = -1; round < ROUNDS; round += 1) {
    const ofSite = await untilAnswer(config.dataDir)
    const ofDatabase = await untilOpen(path.join(config.dataDir, 'db'))
    if (round < 0) continue
    site.push(ofSite)
    bare.push(ofDatabase)
  }
  const peer = { name: 'PGlite opened alone', timing: timingOf(bare) }
  return [against('start of the site to the first page', timingOf(site), peer, null)]
}

async function untilAnswer(dataDir: string): Promise<number> {
  const env = { ...process.env, NODE_ENV: 'production', DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' }
  return timeOfProcess([path.join(root, 'src/server/main.ts')], env, async (output) => {
    const url = /http:\/\/\S+/.exec(output)?.[0]
    if (url === undefined) return false
    const answer = await fetch(new URL(paths.plans.list(), url))
    await answer.text()
    if (!answer.ok) throw new Error(`The site answered ${answer.status}.`)
    return true
  })
}

const untilOpen = (folder: string) =>
  timeOfProcess([path.join(import.meta.dirname, 'children/open-database.ts'), folder], process.env, async (output) =>
    output.includes('open'),
  )

/** Milliseconds from the start of a Node.js process until what it prints satisfies `isReady`; then it is stopped. */
async function timeOfProcess(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  isReady: (output: string) => Promise<boolean>,
): Promise<number> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'], cwd: root })
  const milliseconds = await time(async () => {
    let output = ''
    for await (const chunk of child.stdout) {
      output += String(chunk)
      if (await isReady(output)) return
    }
    throw new Error(`${args.join(' ')} ended before it was ready: ${output}`)
  })
  const ended = child.exitCode === null ? once(child, 'exit') : null
  child.kill('SIGTERM')
  await ended
  return milliseconds
}
