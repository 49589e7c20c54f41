import { get } from 'node:http'
import { sql } from 'kysely'
import { paths } from '../src/app/paths.ts'
import { getPlan } from '../src/modules/plans/index.ts'
import { asActor } from '../src/platform/database/session.ts'
import { serve } from '../src/server/serve.ts'
import { interleave, quantile, time } from './harness.ts'
import { figure, formatMs, type Result, withinLimit } from './result.ts'
import { configOf, openHouse, readBack, save } from './stored-plan.ts'

const MEASURES = 1_000
const REQUESTS = 120
const WARM_UP = 25
const TABLES = [
  'plan_node',
  'measure_version',
  'measure_executor',
  'measure_indicator',
  'indicator_target',
  'measure_money',
  'finding',
]

/** The page of a plan of 1,000 measures through the built site, over HTTP on loopback, and what its time goes to. */
export async function measurePlanPage(): Promise<Result[]> {
  const config = configOf()
  const house = await openHouse(config)
  const planId = await save(house, await readBack(MEASURES))
  const load = {
    name: 'load',
    run: () => asActor(house.services.db, house.actor, (tx) => getPlan(tx, planId, 'latest', { sources: false })),
  }
  const bare = {
    name: 'bare SQL',
    run: () =>
      asActor(house.services.db, house.actor, async (tx) => {
        for (const table of TABLES) await sql`select * from ${sql.table(table)}`.execute(tx)
      }),
  }
  const [loading, limit] = await interleave([load, bare], { rounds: 40, warmUp: 10 })
  await house.services.database.close()

  const site = await serve(config)
  const page = new URL(paths.plans.show({ planId }), site.url)
  const asked = { page: [] as number[], plain: [] as number[], loader: [] as number[] }
  const loader = new URL(`${page.pathname}.data`, site.url)
  let sent = 0
  let whole = 0
  for (let request = -WARM_UP; request < REQUESTS; request += 1) {
    const ofPage = await time(async () => {
      sent = await bytesOf(page, 'gzip')
    })
    const ofPlain = await time(async () => {
      whole = await bytesOf(page, 'identity')
    })
    const ofLoader = await time(() => bytesOf(loader, 'identity'))
    if (request < 0) continue
    asked.page.push(ofPage)
    asked.plain.push(ofPlain)
    asked.loader.push(ofLoader)
  }
  await site.stop()

  const median = (values: readonly number[]) => quantile(values, 0.5)
  const database = loading?.median ?? Number.NaN
  return [
    withinLimit(`plan page of ${MEASURES} measures, 95th percentile`, quantile(asked.page, 0.95), {
      most: 150,
      unit: 'ms',
    }),
    figure('  median', formatMs(median(asked.page)), `${kilobytes(sent)} sent of ${kilobytes(whole)}`),
    figure('  of it: database', formatMs(database), `bare SQL ${formatMs(limit?.median ?? Number.NaN)}`),
    figure('  of it: view and its encoding', formatMs(median(asked.loader) - database)),
    figure('  of it: React', formatMs(median(asked.plain) - median(asked.loader))),
    figure('  of it: compression', formatMs(median(asked.page) - median(asked.plain))),
  ]
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`

/** Asks for an address and takes the whole answer; its length as it was sent. */
function bytesOf(url: URL, encoding: 'gzip' | 'identity'): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding, accept: 'text/html' } }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url.pathname}: ${answer.statusCode}`)),
      )
      answer.on('error', reject)
    }).on('error', reject)
  })
}
