import { sql } from 'kysely'
import { asActor, type Tx } from '../src/platform/database/session.ts'
import { interleave } from './harness.ts'
import { against, type Result } from './result.ts'
import { configOf, openHouse, readBack, save } from './stored-plan.ts'

const MEASURES = 1_000
const TABLES = [
  'plan_node',
  'measure_version',
  'measure_executor',
  'measure_indicator',
  'indicator_target',
  'measure_money',
  'finding',
]

/** Saving a plan of 1,000 measures, beside the database writing as many rows of its own into the same tables. */
export async function measureSaving(): Promise<Result[]> {
  const house = await openHouse(configOf())
  const plan = await readBack(MEASURES)
  const planId = await save(house, plan)
  const { db } = house.services
  const [mine, bare] = await interleave(
    [
      { name: 'save', run: () => save(house, plan) },
      { name: 'copy', run: () => asActor(db, house.actor, (tx) => copyInside(tx, planId)) },
    ],
    { rounds: 5, warmUp: 1 },
  )
  await house.services.database.close()
  if (!mine || !bare) return []
  return [against(`save a plan of ${MEASURES} measures`, mine, { name: 'its rows copied in SQL', timing: bare }, null)]
}

/** The rows of a plan's edition once more under another edition, by one statement a table. */
async function copyInside(tx: Tx, planId: string): Promise<void> {
  const { rows } = await sql<{ from: string; to: string }>`
    with first as (select * from plan_version where plan_id = ${planId} and number = 1),
    other as (
      insert into plan (community_id, kind) select community_id, 'action-plan' from first returning community_id, id
    ),
    begun as (
      insert into plan_version (community_id, plan_id, number, title)
      select other.community_id, other.id, 1, first.title from other, first returning id
    )
    select first.id as from, begun.id as to from first, begun
  `.execute(tx)
  for (const table of TABLES) {
    const columns = await sql<{ name: string }>`
      select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = ${table} and column_name <> 'version_id'
    `.execute(tx)
    const names = sql.join(columns.rows.map(({ name }) => sql.ref(name)))
    await sql`
      insert into ${sql.table(table)} (version_id, ${names})
      select ${rows[0]?.to}::uuid, ${names} from ${sql.table(table)} where version_id = ${rows[0]?.from}::uuid
    `.execute(tx)
  }
}
