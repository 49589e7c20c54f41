import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import { createFileStore } from '#platform/files/store.ts'
import type { Installation } from './database/open-owner.ts'
import { restoreBackup } from './restore-backup.ts'
import { fill } from './testing/fill.ts'
import { asOwner, everythingOf, migratedInstallation, newInstallation, scratchFolder } from './testing/installation.ts'
import { writeBackup } from './write-backup.ts'

const PASSPHRASE = 'сім веселих гусей'
const folder = scratchFolder()
const fileOf = (name: string) => path.join(folder, name)
const kind = inject('database').kind

let source: Installation
let original: Awaited<ReturnType<typeof everythingOf>>

beforeAll(async () => {
  source = await migratedInstallation()
  await fill(source)
  original = await everythingOf(source)
  await writeBackup({ installation: source, file: fileOf('whole.backup') })
})

const restore = (installation: Installation, name: string, passphrase?: string) =>
  restoreBackup({ installation, file: fileOf(name), passphrase: async () => passphrase })

test('what is restored into a place where nothing was equals what was backed up', async () => {
  const target = await newInstallation()
  const summary = await restore(target, 'whole.backup')
  const restored = await everythingOf(target)
  expect(restored).toEqual(original)
  expect(restored.triggers.length).toBeGreaterThan(5)
  expect(summary).toMatchObject({ rows: Object.values(original.rows).flat().length, files: 3 })
  for (const { hash } of original.files) await createFileStore(target.dataDir).get(hash)
})

test('editions are closed and numbers go on after a restore', async () => {
  const target = await migratedInstallation()
  await restore(target, 'whole.backup')
  await asOwner(target, async (owner) => {
    await expect(owner.run(`update measure_version set text = 'інше'`)).rejects.toMatchObject({ code: '23001' })
    await expect(
      owner.run(
        `insert into organisation_alias values ('c0000000-0000-4000-8000-000000000001', gen_random_uuid(), 'х', 'х')`,
      ),
    ).rejects.toMatchObject({ code: '23503' })
    const [last] = await owner.rows('select max(id)::text as id from organisation_action')
    const [next] = await owner.rows(
      `insert into organisation_action (community_id, organisation_id, kind) select community_id, id, 'created' from organisation limit 1 returning id::text`,
    )
    expect(Number(next?.id)).toBeGreaterThan(Number(last?.id))
  })
})

test('an encrypted backup is restored with its passphrase only', async () => {
  await writeBackup({ installation: source, file: fileOf('secret.backup'), passphrase: PASSPHRASE })
  expect(readFileSync(fileOf('secret.backup')).includes('plan_version')).toBe(false)
  const target = await migratedInstallation()
  await expect(restore(target, 'secret.backup')).rejects.toMatchObject({ code: 'backup.needs_passphrase' })
  await expect(restore(target, 'secret.backup', 'сім')).rejects.toMatchObject({ code: 'backup.wrong_passphrase' })
  await restore(target, 'secret.backup', PASSPHRASE)
  expect(await everythingOf(target)).toEqual(original)
})

test.runIf(kind === 'server')('a backup goes from either kind of database to the other', async () => {
  const embedded = await newInstallation('embedded')
  await restore(embedded, 'whole.backup')
  expect(await everythingOf(embedded)).toEqual(original)
  await writeBackup({ installation: embedded, file: fileOf('embedded.backup') })
  const server = await newInstallation('server')
  await restore(server, 'embedded.backup')
  expect(await everythingOf(server)).toEqual(original)
})

test('a backup is restored only where there is nothing', async () => {
  await expect(restore(source, 'whole.backup')).rejects.toMatchObject({ code: 'backup.not_empty' })
  expect(await everythingOf(source)).toEqual(original)
  const withFile = await migratedInstallation()
  await createFileStore(withFile.dataDir).put(Buffer.from('чужий файл'))
  await expect(restore(withFile, 'whole.backup')).rejects.toMatchObject({ code: 'backup.not_empty' })
})

test('a damaged or cut backup leaves the installation as empty as it was', async () => {
  const target = await migratedInstallation()
  const before = await everythingOf(target)
  const bytes = readFileSync(fileOf('whole.backup'))
  writeFileSync(fileOf('cut.backup'), bytes)
  truncateSync(fileOf('cut.backup'), bytes.length - 20)
  await expect(restore(target, 'cut.backup')).rejects.toMatchObject({ code: 'backup.incomplete' })
  bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
  writeFileSync(fileOf('edited.backup'), bytes)
  await expect(restore(target, 'edited.backup')).rejects.toMatchObject({ code: 'backup.damaged' })
  expect(await everythingOf(target)).toEqual(before)
  expect(readdirSync(target.dataDir).filter((name) => name.startsWith('files'))).toEqual([])
  await restore(target, 'whole.backup')
  expect(await everythingOf(target)).toEqual(original)
})

test('a backup of another schema is refused by name', async () => {
  const other = await migratedInstallation()
  const backup = (name: string) => writeBackup({ installation: other, file: fileOf(name) })
  await asOwner(other, (owner) =>
    owner.run(`insert into postup_meta.migration (name, hash) values ('9999_later.sql', 'x')`),
  )
  await backup('newer.backup')
  const last = await asOwner(other, async (owner) => {
    await owner.run(`delete from postup_meta.migration where name = '9999_later.sql'`)
    return owner.rows(
      'delete from postup_meta.migration where name = (select max(name) from postup_meta.migration) returning name',
    )
  })
  expect(last).toHaveLength(1)
  await backup('older.backup')
  const target = await migratedInstallation()
  await expect(restore(target, 'newer.backup')).rejects.toMatchObject({
    code: 'backup.newer_schema',
    facts: { migration: '9999_later.sql' },
  })
  await expect(restore(target, 'older.backup')).rejects.toMatchObject({ code: 'backup.older_schema' })
})

test('where there is nothing, nothing is backed up or made', async () => {
  const nothing = await newInstallation()
  await expect(writeBackup({ installation: nothing, file: fileOf('none.backup') })).rejects.toMatchObject({
    code: 'backup.no_data',
  })
  expect(existsSync(fileOf('none.backup')) || existsSync(nothing.dataDir)).toBe(false)
})

test('a damaged file of the store is named, and no backup is left that lacks it', async () => {
  const damaged = await migratedInstallation()
  const hash = await createFileStore(damaged.dataDir).put(Buffer.from('Рішення'))
  writeFileSync(path.join(damaged.dataDir, 'files', hash.slice(0, 2), hash), 'Рішенні')
  await expect(writeBackup({ installation: damaged, file: fileOf('bad.backup') })).rejects.toMatchObject({
    code: 'backup.stored_file_damaged',
  })
  expect(readdirSync(folder).filter((name) => name.startsWith('bad'))).toEqual([])
})

test('a backup replaces an older one and no other file; a stop leaves the older one', async () => {
  const file = fileOf('again.backup')
  await writeBackup({ installation: source, file })
  const first = readFileSync(file)
  const stopped = writeBackup({
    installation: source,
    file,
    onProgress: ({ files }) => {
      if (files > 0) throw new Error('зупинено')
    },
  })
  await expect(stopped).rejects.toThrow('зупинено')
  expect(readFileSync(file)).toEqual(first)
  await writeBackup({ installation: source, file })
  expect(readdirSync(folder).filter((name) => name.startsWith('again'))).toEqual(['again.backup'])
  writeFileSync(fileOf('лист.txt'), 'Шановні колеги')
  for (const [name, code] of [
    ['лист.txt', 'target_taken'],
    ['немає/а.backup', 'file_trouble'],
    ['.', 'file_trouble'],
  ] as const)
    await expect(writeBackup({ installation: source, file: fileOf(name) })).rejects.toMatchObject({
      code: `backup.${code}`,
    })
  writeFileSync(fileOf('again.backup.part'), '')
  await expect(writeBackup({ installation: source, file })).rejects.toMatchObject({ code: 'backup.being_written' })
})

test.runIf(kind === 'embedded')('while the site runs on the embedded database, both say so', async () => {
  await asOwner(source, async () => {
    const inUse = { code: 'backup.in_use', facts: { place: source.dataDir } }
    await expect(writeBackup({ installation: source, file: fileOf('x.backup') })).rejects.toMatchObject(inUse)
    await expect(restore(source, 'whole.backup')).rejects.toMatchObject(inUse)
  })
})

/** Another process writes and commits while this one stands still. */
function writeElsewhere({ databaseUrl = '' }: Installation, sql: string): void {
  const script = `const { default: pg } = await import('pg'); const client = new pg.Client(process.argv[1]); await client.connect(); await client.query(process.argv[2]); await client.end()`
  execFileSync(process.execPath, ['--input-type=module', '-e', script, databaseUrl, sql])
}

test.runIf(kind === 'server')('what is written during a backup is not in it', async () => {
  const busy = await migratedInstallation()
  await fill(busy)
  const before = await everythingOf(busy)
  let hasWritten = false
  await writeBackup({
    installation: busy,
    file: fileOf('busy.backup'),
    onProgress: () => {
      if (!hasWritten)
        writeElsewhere(
          busy,
          `delete from organisation_action; insert into plan (community_id, kind) select id, 'action-plan' from community`,
        )
      hasWritten = true
    },
  })
  expect((await everythingOf(busy)).rows['public.organisation_action']).toEqual([])
  const target = await migratedInstallation()
  await restore(target, 'busy.backup')
  expect((await everythingOf(target)).rows).toEqual(before.rows)
})

test.runIf(kind === 'server')('a role that does not see all rows is refused', async () => {
  const guarded = await migratedInstallation()
  await asOwner(guarded, (owner) => owner.run(`create role bound_clerk login password 'bound'`))
  const url = new URL(guarded.databaseUrl ?? '')
  url.username = 'bound_clerk'
  url.password = 'bound'
  const installation = { dataDir: guarded.dataDir, databaseUrl: url.href }
  await expect(writeBackup({ installation, file: fileOf('clerk.backup') })).rejects.toMatchObject({
    code: 'backup.row_security',
    facts: { role: 'bound_clerk' },
  })
})
