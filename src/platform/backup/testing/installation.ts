import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import type {} from '#platform/database/testing/test-database.ts'
import { keyOf, listForeignKeys, listTables, listTriggers, sqlNameOf } from '../database/catalogue.ts'
import { type Installation, type OwnerConnection, openOwner } from '../database/open-owner.ts'
import { readSequences } from '../database/sequences.ts'
import { listStoredFiles } from '../files/stored-files.ts'

export type Kind = 'embedded' | 'server'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'postup-backup-'))
  folders.push(folder)
  return folder
}

/** An installation of this suite's kind, migrated and empty. */
export async function migratedInstallation(): Promise<Installation> {
  const { kind, template } = inject('database')
  const dataDir = scratchFolder()
  if (kind === 'server') return { dataDir, databaseUrl: await newDatabase(new URL(template).pathname.slice(1)) }
  cpSync(template, dataDir, { recursive: true })
  return { dataDir }
}

/** A place where nothing is yet. A server is at hand in its own suite only. */
export async function newInstallation(kind: Kind = inject('database').kind): Promise<Installation> {
  const dataDir = path.join(scratchFolder(), 'data')
  return kind === 'embedded' ? { dataDir } : { dataDir, databaseUrl: await newDatabase('template1') }
}

async function newDatabase(template: string): Promise<string> {
  const { default: pg } = await import('pg')
  const url = new URL(inject('database').template)
  url.pathname = '/postgres'
  const name = `backup_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await client.query('select pg_advisory_lock(1)')
  await client.query(`create database ${name} template ${template}`)
  await client.end()
  url.pathname = `/${name}`
  return url.href
}

/** Works on an installation's database as its owner. */
export async function asOwner<T>(installation: Installation, work: (owner: OwnerConnection) => Promise<T>): Promise<T> {
  const owner = await openOwner(installation)
  try {
    return await work(owner)
  } finally {
    await owner.close()
  }
}

/** Everything that two equal installations have in common: each row of each table, sequences, keys, triggers, files. */
export async function everythingOf(installation: Installation) {
  const files = await listStoredFiles(installation.dataDir)
  return asOwner(installation, async (owner) => {
    const rows: Record<string, unknown[]> = {}
    for (const table of await listTables(owner)) {
      const found = await owner.rows(
        `select to_jsonb(t) || '{}' as row, t::text as text from ${sqlNameOf(table)} t order by t::text collate "C"`,
      )
      rows[keyOf(table)] = [...found]
    }
    return {
      rows,
      files,
      sequences: await readSequences(owner),
      keys: await listForeignKeys(owner),
      triggers: await listTriggers(owner),
    }
  })
}
