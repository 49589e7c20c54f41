import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Db, openDatabase } from '../open.ts'

declare module 'vitest' {
  interface ProvidedContext {
    database: { readonly kind: 'embedded' | 'server'; readonly template: string }
  }
}

interface Opened {
  readonly db: Db
  close(): Promise<void>
}

async function openCopyOfFolder(template: string): Promise<Opened> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'postup-test-'))
  cpSync(template, folder, { recursive: true })
  const database = await openDatabase({ dataDir: folder })
  return {
    db: database.db,
    async close() {
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function openCopyOnServer(template: string): Promise<Opened> {
  const { default: pg } = await import('pg')
  const url = new URL(template)
  const name = `test_${randomUUID().replaceAll('-', '')}`
  url.pathname = '/postgres'
  const owner = new pg.Client({ connectionString: url.href })
  await owner.connect()
  // Two files may copy at the same moment, which the server refuses; they take turns.
  await owner.query('select pg_advisory_lock(1)')
  await owner.query(`create database ${name} template ${new URL(template).pathname.slice(1)}`)
  await owner.end()
  url.pathname = `/${name}`
  const database = await openDatabase({ dataDir: '', databaseUrl: url.href, poolSize: 4 })
  return { db: database.db, close: database.close }
}

/** A migrated database for one test file, as the application's role; `database.db` is there once the tests run. */
export function testDatabase(): { readonly db: Db } {
  let opened: Opened | undefined
  beforeAll(async () => {
    const { kind, template } = inject('database')
    opened = await (kind === 'embedded' ? openCopyOfFolder(template) : openCopyOnServer(template))
  })
  afterAll(() => opened?.close())
  return {
    get db() {
      if (!opened) throw new Error('the database is opened before the first test')
      return opened.db
    },
  }
}
