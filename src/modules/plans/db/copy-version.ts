import { sql } from 'kysely'
import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { VersionKeys } from './load-measures.ts'

/** Tables of an edition, parents first. */
const TABLES = [
  'plan_node',
  'measure_version',
  'measure_executor',
  'measure_indicator',
  'indicator_target',
  'measure_money',
  'finding',
] as const

/** Columns of the edition itself that its successor does not take over. */
const OWN_COLUMNS = ['id', 'number', 'state', 'revision', 'created_at', 'approved_at', 'amending_act']

async function columnsOf(tx: Tx, table: string, without: readonly string[]) {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and column_name <> all (${without}::text[])
    order by ordinal_position
  `.execute(tx)
  return sql.join(rows.map((row) => sql.ref(row.name)))
}

/** Begins the next edition of a plan as a copy of an approved one. Measures and goals keep their identity. */
export async function copyVersion(tx: Tx, from: VersionKeys): Promise<string> {
  const head = await columnsOf(tx, 'plan_version', OWN_COLUMNS)
  const made = await sql<{ id: string }>`
    insert into plan_version (number, ${head})
    select number + 1, ${head} from plan_version where community_id = ${from.communityId} and id = ${from.versionId}
    returning id
  `.execute(tx)
  const versionId = made.rows[0]?.id
  if (versionId === undefined) throw new AppError('not_found')
  for (const table of TABLES) {
    const columns = await columnsOf(tx, table, ['version_id'])
    await sql`
      insert into ${sql.table(table)} (version_id, ${columns})
      select ${versionId}::uuid, ${columns} from ${sql.table(table)}
      where community_id = ${from.communityId} and version_id = ${from.versionId}
    `.execute(tx)
  }
  return versionId
}
