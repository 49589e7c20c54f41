import { CamelCasePlugin, type Dialect, Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import { lockFolder } from './lock.ts'
import { migrate } from './migrate.ts'
import { openPglite } from './open-pglite.ts'
import type { DB } from './schema.ts'

export type Db = Kysely<DB>

/** Parsers that make PGlite and pg agree: int8 is a bigint, a date stays the text that it is. */
const INT8 = 20
const DATE = 1082

export interface OpenDatabase {
  readonly db: Db
  /** What the connection is, for the start-up line: never with a password. */
  readonly kind: 'embedded' | 'server'
  close(): Promise<void>
}

export interface DatabaseOptions {
  readonly dataDir: string
  readonly databaseUrl?: string | undefined
  /** How many connections a server may be asked for; the embedded database has one. */
  readonly poolSize?: number
}

/**
 * Opens the database, brings its schema up to date and hands out a connection that works as `postup_app`: a role that
 * owns nothing and that row-level security binds. (A superuser would not be bound, not even by forced policies.)
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  return options.databaseUrl ? openServer(options.databaseUrl, options.poolSize ?? 10) : openEmbedded(options.dataDir)
}

// Columns are snake_case in SQL and camelCase in code; what stands inside a jsonb value is left alone.
function handle(dialect: Dialect): Db {
  return new Kysely<DB>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] })
}

async function openEmbedded(dataDir: string): Promise<OpenDatabase> {
  const lock = await lockFolder(dataDir)
  try {
    const pglite = await openPglite(dataDir, { [INT8]: BigInt, [DATE]: (text) => text })
    await migrate({
      run: async (sql) => void (await pglite.exec(sql)),
      rows: async (sql) => (await pglite.query<Record<string, unknown>>(sql)).rows,
    })
    await pglite.exec('set role postup_app')
    const db = handle(new PGliteDialect({ pglite }))
    return {
      db,
      kind: 'embedded',
      close: async () => {
        await db.destroy()
        if (!pglite.closed) await pglite.close()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function openServer(databaseUrl: string, poolSize: number): Promise<OpenDatabase> {
  const { default: pg } = await import('pg')
  pg.types.setTypeParser(INT8, BigInt)
  pg.types.setTypeParser(DATE, (text: string) => text)
  const owner = new pg.Client({ connectionString: databaseUrl })
  await owner.connect()
  try {
    await migrate({
      run: async (sql) => void (await owner.query(sql)),
      rows: async (sql) => (await owner.query<Record<string, unknown>>(sql)).rows,
    })
  } finally {
    await owner.end()
  }
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, options: '-c role=postup_app' })
  const db = handle(new PostgresDialect({ pool }))
  return { db, kind: 'server', close: () => db.destroy() }
}
