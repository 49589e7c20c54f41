import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoDocuments, demoDraft } from '../../demo/index.ts'

const MAIN = path.join(import.meta.dirname, 'main.mjs')
const folder = mkdtempSync(path.join(os.tmpdir(), 'postup-cli-'))
const file = (name: string) => path.join(folder, name)

beforeAll(() => {
  for (const { file: name, document } of [...demoDocuments, demoDraft])
    writeFileSync(file(name), JSON.stringify(document))
  writeFileSync(file('порожній.docx'), '')
  writeFileSync(file('сміття.pdf'), Buffer.from([0, 1, 2, 3, 250, 251, 0, 9, 9, 9]))
  writeFileSync(file('лист.txt'), 'Просимо надати інформацію до п’ятниці.')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Outcome {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs the command line as a person does, in a process of its own. */
function postup(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [MAIN, ...args], { maxBuffer: 64 * 1024 * 1024 }, (_error, out, err) =>
      resolve({ status: child.exitCode ?? -1, out, err }),
    )
  })
}

test('a clean document gives its interchange and 0', async () => {
  const { status, out, err } = await postup('import', file('plan-1325.json'), '--json')
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(JSON.parse(out)).toMatchObject({ formatVersion: 1, kind: 'action-plan', findings: [] })
  expect(out.trimEnd()).not.toContain('\n')
})

test('a document with errors gives 1, and its findings one a line', async () => {
  const { status, out } = await postup('import', file('draft-with-faults.json'), '--findings')
  expect(status).toBe(1)
  const rows = out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  expect(rows.length).toBeGreaterThan(10)
  for (const row of rows)
    expect(row).toEqual([
      expect.any(String),
      expect.stringMatching(/^(error|warning|notice)$/),
      expect.any(String),
      expect.any(String),
    ])
})

test.each([
  ['порожній.docx', 'порожній'],
  ['сміття.pdf', 'формат'],
  ['лист.txt', 'заходів у ньому не знайдено'],
  ['немає.docx', 'такого файлу немає'],
  ['.', 'тека'],
])('%s cannot be read: one line says why, and 2', async (name, words) => {
  const { status, out, err } = await postup('import', file(name))
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(err.trimEnd().split('\n')).toHaveLength(1)
  expect(err).toContain(words)
})

test('with several files a bad one gets its line and 1, the others are done', async () => {
  const { status, out } = await postup(
    'import',
    file('лист.txt'),
    file('plan-1325.json'),
    file('programme-violence.json'),
  )
  expect(status).toBe(1)
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line))
  expect(lines.map((line) => path.basename(String(line.file)))).toEqual([
    'лист.txt',
    'plan-1325.json',
    'programme-violence.json',
  ])
  expect(lines.map((line) => typeof line.error)).toEqual(['string', 'undefined', 'undefined'])
})

test.each(['docx', 'pdf', 'xlsx', 'csv', 'html', 'json'])('exports %s to a file', async (format) => {
  const target = file(`out.${format}`)
  expect(await postup('export', file('programme-violence.json'), '-o', target)).toMatchObject({ status: 0, err: '' })
  expect(readFileSync(target).byteLength).toBeGreaterThan(2_000)
})

test('what is exported can be imported again', async () => {
  await postup('export', file('plan-1325.json'), '--format', 'docx', '-o', file('знову.docx'))
  const { out } = await postup('import', file('знову.docx'), '--json')
  const plan = JSON.parse(out)
  const original = demoDocuments[0]?.document
  expect(plan.title).toBe(original?.title)
  expect(plan.strategicGoals).toHaveLength(original?.strategicGoals.length ?? 0)
})

test.each([['import'], ['export'], ['serve'], ['migrate']])('%s explains itself in both languages', async (command) => {
  const [uk, en] = await Promise.all([postup(command, '--help'), postup(command, '--help', '--lang', 'en')])
  expect([uk.status, en.status]).toEqual([0, 0])
  expect(uk.out).toMatch(/[а-яі]/)
  expect(en.out).not.toMatch(/[а-яі]/i)
})

test('a wrong call says what is wrong and shows the help', async () => {
  expect(await postup('імпорт')).toMatchObject({ status: 2, out: '' })
  expect((await postup('import', '--швидко', 'x')).err).toContain('postup import')
  expect((await postup('export', file('plan-1325.json'), '--format', 'rtf')).err).toContain('docx, pdf')
})
