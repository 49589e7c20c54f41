import { existsSync } from 'node:fs'
import path from 'node:path'
import type { FolderLock } from '#platform/database/lock.ts'
import { AppError } from '#platform/errors/app-error.ts'

/** Where an installation keeps its data: see `Config`. */
export interface Installation {
  readonly dataDir: string
  readonly databaseUrl?: string | undefined
}

/** One connection as the owner of the database, whom row-level security does not bind. */
export interface OwnerConnection {
  readonly kind: 'embedded' | 'server'
  /** Runs statements without parameters. */
  run(sql: string): Promise<void>
  rows(sql: string, parameters?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>
  /** Runs one statement and counts the rows that it touched. */
  change(sql: string, parameters: readonly unknown[]): Promise<number>
  close(): Promise<void>
}

/** Whether there is an embedded database in the folder yet. */
export const hasEmbeddedDatabase = (dataDir: string) => existsSync(path.join(dataDir, 'db', 'PG_VERSION'))

/**
 * Opens the installation's database as its owner and leaves its schema as it is. Throws backup.in_use where the site
 * holds the embedded database, and backup.row_security where the role of a server would not see all rows.
 */
export function openOwner({ dataDir, databaseUrl }: Installation): Promise<OwnerConnection> {
  return databaseUrl === undefined ? openEmbedded(dataDir) : openServer(databaseUrl)
}

async function lock(dataDir: string): Promise<FolderLock> {
  const { FolderInUseError, lockFolder } = await import('#platform/database/lock.ts')
  return lockFolder(dataDir).catch((error: unknown) => {
    throw error instanceof FolderInUseError
      ? new AppError('backup.in_use', { place: dataDir }, { cause: error })
      : error
  })
}

async function openEmbedded(dataDir: string): Promise<OwnerConnection> {
  const held = await lock(dataDir)
  try {
    const { openPglite } = await import('#platform/database/open-pglite.ts')
    const pglite = await openPglite(dataDir)
    return {
      kind: 'embedded',
      run: async (sql) => void (await pglite.exec(sql)),
      rows: async (sql, parameters = []) => (await pglite.query<Record<string, unknown>>(sql, [...parameters])).rows,
      change: async (sql, parameters) => (await pglite.query(sql, [...parameters])).affectedRows ?? 0,
      close: async () => {
        await pglite.close()
        await held.release()
      },
    }
  } catch (error) {
    await held.release()
    throw error
  }
}

async function openServer(databaseUrl: string): Promise<OwnerConnection> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: databaseUrl })
  // A connection that breaks rejects the query at hand; without a listener it would end the process as well.
  client.on('error', () => {})
  await client.connect()
  const connection: OwnerConnection = {
    kind: 'server',
    run: async (sql) => void (await client.query(sql)),
    rows: async (sql, parameters = []) => (await client.query<Record<string, unknown>>(sql, [...parameters])).rows,
    change: async (sql, parameters) => (await client.query(sql, [...parameters])).rowCount ?? 0,
    close: () => client.end(),
  }
  const [role] = await connection.rows(
    'select rolname as name, rolsuper or rolbypassrls as sees_all from pg_roles where rolname = current_user',
  )
  if (role?.sees_all === true) return connection
  await connection.close()
  throw new AppError('backup.row_security', { role: String(role?.name) })
}
