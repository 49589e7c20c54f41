import { type OpenDatabase, openDatabase } from '#platform/database/open.ts'
import { createFileStore } from '#platform/files/store.ts'
import { createLog } from '#platform/log.ts'
import type { Services } from '#platform/services.ts'
import type { Config } from './config.ts'

export interface RunningServices extends Services {
  readonly database: OpenDatabase
}

/** Opens everything that requests use. Throws when the database cannot be opened. */
export async function createServices(config: Config): Promise<RunningServices> {
  const log = createLog(config.logLevel)
  const database = await openDatabase(config)
  return { db: database.db, database, files: createFileStore(config.dataDir), log, now: () => new Date() }
}
