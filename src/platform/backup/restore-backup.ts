import { createReadStream } from 'node:fs'
import { migrate } from '#platform/database/migrate.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { unpackRecords } from './container/container.ts'
import type { BackupRecord } from './container/records.ts'
import { listMigrations, listTables } from './database/catalogue.ts'
import { beginLoading, lockTables, requireEmpty } from './database/loading.ts'
import { type Installation, type OwnerConnection, openOwner } from './database/open-owner.ts'
import { EXACT_SETTINGS } from './database/rows.ts'
import { type RestoredFiles, restoredFiles } from './files/restored-files.ts'
import { fileTrouble } from './files/target-file.ts'
import { Header, parseRecord, requireSameSchema } from './header.ts'
import { loadParts } from './load-parts.ts'
import { type BackupSummary, countProgress, type OnProgress } from './progress.ts'

export interface RestoreBackup {
  readonly installation: Installation
  /** Path of the backup. */
  readonly file: string
  /** Asked for once the backup turns out to be encrypted. */
  readonly passphrase: () => Promise<string | undefined>
  /** Called often; what it throws ends the work and leaves the installation empty. */
  readonly onProgress?: OnProgress | undefined
}

/**
 * Restores a backup into an empty installation of either kind, whole or not at all: rows come in one transaction, files
 * beside their folder, and both take their place once the closing record of the backup has been checked.
 * Throws AppErrors `backup.*`.
 */
export async function restoreBackup(options: RestoreBackup): Promise<BackupSummary> {
  const records = unpackRecords(readFile(options.file), options.passphrase)
  try {
    const first = await records.next()
    if (first.done) throw new AppError('backup.incomplete')
    const header = parseRecord(Header, first.value.payload)
    const owner = await openOwner(options.installation)
    try {
      await migrate(owner)
      return await restore(owner, header, records, options)
    } finally {
      await owner.close()
    }
  } finally {
    await records.return(undefined)
  }
}

async function restore(
  owner: OwnerConnection,
  header: Header,
  records: AsyncIterable<BackupRecord>,
  { installation, onProgress }: RestoreBackup,
): Promise<BackupSummary> {
  const tables = await listTables(owner)
  requireSameSchema(header, { migrations: await listMigrations(owner), tables })
  const files: RestoredFiles = await restoredFiles(installation.dataDir)
  try {
    await owner.run(`begin; ${EXACT_SETTINGS}`)
    await lockTables(owner, tables)
    await requireEmpty(owner, tables)
    const finishLoading = await beginLoading(owner, tables)
    const progress = countProgress(header, onProgress)
    await loadParts(records, { owner, header, tables, files, progress })
    await finishLoading()
    await files.finish()
    await owner.run('commit')
    // The planner knows nothing of the new rows, and the embedded database has no process that would look.
    await owner.run('analyze')
    return { ...progress.done(), madeAt: header.madeAt, tables: header.tables.length }
  } catch (error) {
    await owner.run('rollback').catch(() => {})
    throw error
  } finally {
    await files.discard()
  }
}

async function* readFile(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: 512 * 1024 })
  } catch (error) {
    throw fileTrouble(file, error as NodeJS.ErrnoException)
  }
}
