import { AppError } from '#platform/errors/app-error.ts'
import { packRecords } from './container/container.ts'
import { createSeal, SIGNATURE } from './container/opening.ts'
import { closedRecords, partRecords } from './container/parts.ts'
import type { BackupRecord } from './container/records.ts'
import { keyOf, listForeignKeys, listMigrations, listTables, sqlNameOf, type Table } from './database/catalogue.ts'
import { loadOrder } from './database/load-order.ts'
import { hasEmbeddedDatabase, type Installation, type OwnerConnection, openOwner } from './database/open-owner.ts'
import { EXACT_SETTINGS, readRows } from './database/rows.ts'
import { readSequences } from './database/sequences.ts'
import { listStoredFiles, readStoredFile, type StoredFile } from './files/stored-files.ts'
import { writeTarget } from './files/target-file.ts'
import type { Header, Part } from './header.ts'
import { type BackupSummary, countProgress, type OnProgress, type Progress } from './progress.ts'

export interface WriteBackup {
  readonly installation: Installation
  /** Path of the backup; an older backup there is replaced once the new one is whole. */
  readonly file: string
  /** Encrypts the backup. */
  readonly passphrase?: string | undefined
  /** Called often; what it throws ends the work and leaves no file. */
  readonly onProgress?: OnProgress | undefined
}

interface Contents {
  readonly header: Header
  /** In an order in which they can be loaded. */
  readonly tables: readonly Table[]
  readonly files: readonly StoredFile[]
}

/**
 * Writes all tables, sequences and files of an installation to one file. The tables are of one moment (one repeatable-read
 * transaction); files are listed after it has begun and are only ever added, so none that a row names is missing.
 * The schema is left as it is, so that a backup can be made before an update. Throws AppErrors `backup.*`.
 */
export async function writeBackup(options: WriteBackup): Promise<BackupSummary & { readonly size: number }> {
  const { installation } = options
  if (installation.databaseUrl === undefined && !hasEmbeddedDatabase(installation.dataDir)) {
    throw new AppError('backup.no_data', { place: installation.dataDir })
  }
  const seal = await createSeal(options.passphrase)
  const owner = await openOwner(installation)
  try {
    await owner.run(`begin isolation level repeatable read read only; ${EXACT_SETTINGS}`)
    const contents = await listContents(owner, installation)
    const progress = countProgress(contents.header, options.onProgress)
    const records = closedRecords(contents.header, partsOf(owner, installation, contents, progress))
    const size = await writeTarget(options.file, SIGNATURE, packRecords(records, seal))
    await owner.run('commit')
    return { ...progress.done(), madeAt: contents.header.madeAt, tables: contents.tables.length, size }
  } finally {
    await owner.close()
  }
}

async function listContents(owner: OwnerConnection, { dataDir }: Installation): Promise<Contents> {
  const migrations = await listMigrations(owner)
  if (migrations.length === 0) throw new AppError('backup.no_data', { place: 'DATABASE_URL' })
  const byKey = new Map((await listTables(owner)).map((table) => [keyOf(table), table]))
  const { tables: order } = loadOrder([...byKey.keys()], await listForeignKeys(owner))
  const tables = order.flatMap((key) => byKey.get(key) ?? [])
  const files = await listStoredFiles(dataDir)
  const header: Header = {
    madeAt: new Date().toISOString(),
    madeOf: owner.kind,
    migrations,
    tables: [],
    files: { count: files.length, bytes: files.reduce((sum, file) => sum + file.size, 0) },
  }
  for (const table of tables) {
    const [counted] = await owner.rows(`select count(*)::text as rows from only ${sqlNameOf(table)}`)
    header.tables.push({ name: keyOf(table), columns: table.columns, rows: Number(counted?.rows) })
  }
  return { header, tables, files }
}

async function* partsOf(
  owner: OwnerConnection,
  { dataDir }: Installation,
  { tables, files }: Contents,
  progress: Progress,
): AsyncGenerator<AsyncIterable<BackupRecord>> {
  const part = (begin: Part, contents: AsyncIterable<Uint8Array>) => partRecords(begin, contents)
  for (const table of tables) yield part({ part: 'table', name: keyOf(table) }, rowsOf(owner, table, progress))
  yield part({ part: 'sequences' }, sequencesOf(owner))
  for (const { hash, size } of files) {
    yield part({ part: 'file', hash, size }, bytesOf(dataDir, hash, progress))
  }
}

async function* rowsOf(owner: OwnerConnection, table: Table, progress: Progress): AsyncGenerator<Buffer> {
  for await (const rows of readRows(owner, table)) {
    yield Buffer.from(JSON.stringify(rows))
    progress.add({ rows: rows.length })
  }
}

async function* sequencesOf(owner: OwnerConnection): AsyncGenerator<Buffer> {
  yield Buffer.from(JSON.stringify(await readSequences(owner)))
}

async function* bytesOf(dataDir: string, hash: string, progress: Progress): AsyncGenerator<Buffer> {
  for await (const bytes of readStoredFile(dataDir, hash)) {
    yield bytes
    progress.add({ bytes: bytes.length })
  }
  progress.add({ files: 1 })
}
