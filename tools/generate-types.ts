// Writes the table types from the migrations: a fresh PostgreSQL server is started, migrated and asked.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openDatabase } from '../src/platform/database/open.ts'
import { startServer } from './test-server.ts'

const server = await startServer()
const scratch = mkdtempSync(path.join(os.tmpdir(), 'postup-types-'))
try {
  const database = await openDatabase({ dataDir: scratch, databaseUrl: server.url })
  await database.close()
  const done = spawnSync(
    process.execPath,
    [
      'node_modules/kysely-codegen/dist/cli/bin.js',
      '--dialect=postgres',
      `--url=${server.url}`,
      '--default-schema=public',
      '--camel-case',
      '--include-pattern=public.*',
      '--out-file=src/platform/database/schema.ts',
      '--type-mapping={"int8":"bigint","date":"string"}',
    ],
    { stdio: 'inherit' },
  )
  if (done.status !== 0) process.exitCode = 1
} finally {
  await server.stop()
  rmSync(scratch, { recursive: true, force: true })
}
