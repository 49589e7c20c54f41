import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, inject, test } from 'vitest'
import type { Installation } from '#platform/backup/database/open-owner.ts'
import {
  asOwner,
  everythingOf,
  migratedInstallation,
  newInstallation,
  scratchFolder,
} from '#platform/backup/testing/installation.ts'
import { readConfig } from '#server/config.ts'
import { createServices } from '#server/services.ts'
import { fillDemo } from '../../demo/fill.ts'

const MAIN = path.join(import.meta.dirname, 'main.mjs')
const folder = scratchFolder()
const file = (name: string) => path.join(folder, name)

interface Outcome {
  readonly status: number
  readonly out: string
  readonly err: string
}

const environmentOf = ({ dataDir, databaseUrl }: Installation) => ({
  DATA_DIR: dataDir,
  ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
})

/** Runs the command line as a person does, in a process of its own, without a terminal. */
function postup(installation: Installation, ...args: string[]): Promise<Outcome> {
  const { DATABASE_URL: _, ...rest } = process.env
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [MAIN, ...args],
      { env: { ...rest, ...environmentOf(installation) } },
      (_error, out, err) => resolve({ status: child.exitCode ?? -1, out, err }),
    )
    child.stdin?.end()
  })
}

let source: Installation

/** The demonstration, with its plan approved and an import that waits for review. */
beforeAll(async () => {
  source = await migratedInstallation()
  const services = await createServices({ ...readConfig(environmentOf(source)), logLevel: 'silent' })
  await fillDemo(services)
  await services.database.close()
  await asOwner(source, (owner) =>
    owner.run(`update plan_version set state = 'approved', approved_at = now() where number = 1`),
  )
  writeFileSync(file('пароль'), 'сім веселих гусей\n')
  writeFileSync(file('інший'), 'вісім веселих гусей\n')
})

test('an installation with approved plans, imports and files goes into a file and comes out equal', async () => {
  const original = await everythingOf(source)
  expect(original.rows['public.plan_version']).not.toEqual([])
  expect(original.rows['public.import']).not.toEqual([])
  expect(original.files.length).toBeGreaterThan(3)
  expect(await postup(source, 'backup', file('x.backup'))).toMatchObject({
    status: 0,
    out: expect.stringMatching(/^Копію записано: таблиць \d/),
  })
  const target = await newInstallation()
  expect(await postup(target, 'restore', file('x.backup'), '--lang', 'en')).toMatchObject({
    status: 0,
    out: expect.stringMatching(/^Restored the backup of /),
  })
  expect(await everythingOf(target)).toEqual(original)
  expect(await postup(target, 'restore', file('x.backup'))).toMatchObject({
    status: 2,
    out: '',
    err: expect.stringMatching(/^postup: Тут уже є дані .*\n$/),
  })
})

test('a passphrase comes from a file; a wrong one and none say so in a line', async () => {
  expect(await postup(source, 'backup', file('secret.backup'), '--passphrase-file', file('пароль'))).toMatchObject({
    status: 0,
  })
  expect(readFileSync(file('secret.backup')).toString('latin1')).toMatch(/^POSTUP-BACKUP 1 scrypt-aes-256-gcm 17 8 1 /)
  const target = await migratedInstallation()
  const restore = (...options: string[]) => postup(target, 'restore', file('secret.backup'), ...options)
  expect(await restore()).toMatchObject({ status: 2, err: expect.stringContaining('Копію зашифровано') })
  expect(await restore('--passphrase-file', file('інший'))).toMatchObject({
    status: 2,
    err: expect.stringContaining('Пароль не підходить'),
  })
  expect(await restore('--passphrase-file', file('пароль'))).toMatchObject({ status: 0 })
  expect((await everythingOf(target)).rows).toEqual((await everythingOf(source)).rows)
})

test('what cannot be done gives 2 and a sentence', async () => {
  writeFileSync(file('лист.txt'), 'Шановні колеги')
  writeFileSync(file('куций'), 'раз\n')
  const cases: [string[], string][] = [
    [['backup', file('лист.txt')], 'не резервна копія'],
    [['restore', file('лист.txt')], 'не резервна копія'],
    [['restore', file('немає.backup')], 'такого файлу або теки немає'],
    [['backup', file('y.backup'), '--passphrase-file', file('куций')], 'закороткий'],
    [['backup', file('y.backup'), '--passphrase-file', file('немає')], 'не читається'],
    [['backup', file('y.backup'), '--encrypt'], '--passphrase-file'],
    [['backup'], 'назвіть один файл'],
    [['restore', 'один', 'два'], 'назвіть один файл'],
  ]
  for (const [args, words] of cases)
    expect([args, await postup(source, ...args)]).toEqual([
      args,
      { status: 2, out: '', err: expect.stringContaining(words) },
    ])
})

test.runIf(inject('database').kind === 'embedded')('while the site holds the folder, it says what to do', () =>
  asOwner(source, async () => {
    expect(await postup(source, 'backup', file('z.backup'))).toMatchObject({
      status: 2,
      err: expect.stringContaining('Зупиніть його'),
    })
  }),
)

test.each(['backup', 'restore'])('%s explains itself in both languages', async (command) => {
  const [uk, en] = await Promise.all([
    postup(source, command, '--help'),
    postup(source, command, '--help', '--lang', 'en'),
  ])
  expect([uk.status, en.status]).toEqual([0, 0])
  expect(uk.out).toMatch(/[а-яі]/)
  expect(en.out).not.toMatch(/[а-яі]/i)
})
