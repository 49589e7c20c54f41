import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const FOLDER = path.resolve(import.meta.dirname, '../../../migrations')

/** The two things that a migration needs of a connection; it must be the owner's and not the application's. */
export interface MigrationConnection {
  run(sql: string): Promise<void>
  rows(sql: string): Promise<readonly Record<string, unknown>[]>
}

interface Migration {
  readonly name: string
  readonly sql: string
  readonly hash: string
}

function readMigrations(): Migration[] {
  return readdirSync(FOLDER)
    .filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(FOLDER, name), 'utf8')
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
    })
}

/** Two application processes may start at once; the second waits here. The number is arbitrary and only ours. */
const ADVISORY_LOCK = 7_205_174_001

/**
 * Applies the numbered SQL files that this database has not seen, each in a transaction of its own.
 * Throws when an applied file has been edited since, because nobody could tell any more what the database holds.
 */
export async function migrate(connection: MigrationConnection): Promise<readonly string[]> {
  await connection.run(`select pg_advisory_lock(${ADVISORY_LOCK})`)
  try {
    await connection.run(
      'create schema if not exists postup_meta; create table if not exists postup_meta.migration (name text primary key, hash text not null, applied_at timestamptz not null default now())',
    )
    const applied = new Map(
      (await connection.rows('select name, hash from postup_meta.migration')).map((row) => [
        String(row.name),
        String(row.hash),
      ]),
    )
    const fresh: string[] = []
    for (const migration of readMigrations()) {
      const seen = applied.get(migration.name)
      if (seen === migration.hash) continue
      if (seen !== undefined) throw new Error(`Migration ${migration.name} was changed after it had been applied.`)
      await connection.run(
        `begin; ${migration.sql}; insert into postup_meta.migration (name, hash) values ('${migration.name}', '${migration.hash}'); commit`,
      )
      fresh.push(migration.name)
    }
    return fresh
  } finally {
    await connection.run(`select pg_advisory_unlock(${ADVISORY_LOCK})`)
  }
}
