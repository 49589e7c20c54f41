import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readDocument } from '#modules/documents/index.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { importDocument } from '../import-document.ts'
import type { Measure, PlanInterchange } from '../interchange.ts'

const root = path.resolve(import.meta.dirname, '../../../..')
const shared = path.resolve(root, '../shared')
const hasShared = existsSync(path.join(shared, 'labels'))
const folder = hasShared ? mkdtempSync(path.join(tmpdir(), 'postup-seeds-')) : ''

afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true })
})

async function read(file: string): Promise<PlanInterchange> {
  const name = path.join(shared, file)
  return importDocument(await readDocument(readFileSync(name), { fileName: name }), { findings: false })
}

/** Mean of the scoring tool for a plan against the labels of a seed, both written as files. */
function score(plan: PlanInterchange, label: '000' | '003', without: readonly (keyof Measure)[] = []): number {
  const expected = JSON.parse(readFileSync(path.join(shared, 'labels', `${label}.json`), 'utf8')) as PlanInterchange
  for (const measure of measuresOf(expected)) for (const key of without) Object.assign(measure, { [key]: null })
  const files = [expected, plan].map((json, i) => {
    const file = path.join(folder, `${i}.json`)
    writeFileSync(file, JSON.stringify(json))
    return file
  })
  const tool = path.join(shared, 'tools/score-import.mjs')
  const out = execFileSync(process.execPath, [tool, ...files], { encoding: 'utf8' })
  return Number(/^([\d.]+) {2}MEAN/m.exec(out)?.[1])
}

const measuresOf = (plan: PlanInterchange): Measure[] =>
  plan.strategicGoals.flatMap((goal) =>
    goal.operationalGoals.flatMap((operational) => operational.tasks.flatMap((task) => task.measures)),
  )

function counts(plan: PlanInterchange): { goals: number; operational: number; tasks: number; measures: number } {
  const operational = plan.strategicGoals.flatMap((goal) => goal.operationalGoals)
  return {
    goals: plan.strategicGoals.length,
    operational: operational.length,
    tasks: operational.flatMap(({ tasks }) => tasks).length,
    measures: measuresOf(plan).length,
  }
}

const OFFICE = ['docx', 'odt', 'xlsx', 'html', 'doc'] as const

describe.skipIf(!hasShared)('real documents beside the project (skipped: ../shared is not there)', () => {
  test.each([
    ['seeds/000_c752eb10e9a38883.txt', '000'],
    ['seeds/003_b4cebe38e8bb2ffd.txt', '003'],
    ['samples/000-shuffled.docx', '000'],
    ...OFFICE.flatMap((format) => [
      [`samples/000-own.${format}`, '000'],
      [`samples/003-own.${format}`, '003'],
    ]),
  ] as [string, '000' | '003'][])(
    '%s scores at least 0.97 against its labels',
    { timeout: 60_000 },
    async (file, label) => {
      const plan = await read(file).catch((error: unknown) => {
        if (error instanceof AppError && error.code === 'document.needs_office') return null
        throw error
      })
      if (plan === null) return
      expect(score(plan, label)).toBeGreaterThanOrEqual(0.97)
    },
  )

  test('a sample without columns of money scores at least 0.97 against labels without funding', async () => {
    expect(score(await read('samples/003-shuffled.docx'), '003', ['funding'])).toBeGreaterThanOrEqual(0.97)
  })

  test.each([
    ['samples/000-own.pdf', '000'],
    ['samples/003-own.pdf', '003'],
  ] as const)('%s scores at least 0.93 against its labels', async (file, label) => {
    expect(score(await read(file), label)).toBeGreaterThanOrEqual(0.93)
  })

  test('a plan of three columns of levels, with several measures in one cell and rows cut by pages', async () => {
    const plan = await read('seeds/001_ea3656e84c28b738.txt')
    expect(counts(plan)).toEqual({ goals: 5, operational: 12, tasks: 24, measures: 65 })
    const measures = measuresOf(plan)
    expect(measures.every(({ nationalMeasure }) => nationalMeasure !== null)).toBe(true)
    expect(measures.every(({ number }) => /^\d\.\d\.\d{1,2}$/.test(number ?? ''))).toBe(true)
    const numbers = (prefix: string) =>
      measures.filter(({ number }) => number?.startsWith(prefix)).map(({ number }) => number)
    expect(numbers('2.2.')).toEqual(Array.from({ length: 13 }, (_, i) => `2.2.${i + 1}`))
    expect(numbers('4.4.')).toEqual(Array.from({ length: 11 }, (_, i) => `4.4.${i + 1}`))
    expect(measures.filter(({ term }) => term === null).map(({ number }) => number)).toEqual(['4.4.3'])
  })

  test('a plan with a heading of column numbers on every page and a column for two fields', async () => {
    const plan = await read('seeds/002_fca0d791e246e4f6.txt')
    expect(counts(plan)).toEqual({ goals: 5, operational: 11, tasks: 21, measures: 52 })
    const operational = plan.strategicGoals.flatMap((goal) => goal.operationalGoals)
    expect(operational.flatMap(({ tasks }) => tasks.map(({ number }) => number))).toEqual(
      Array.from({ length: 21 }, (_, i) => String(i + 1)),
    )
    const measures = measuresOf(plan)
    expect(measures.filter(({ number }) => number === null)).toHaveLength(1)
    expect(measures.filter(({ indicators }) => indicators.length === 0)).toHaveLength(1)
    expect(measures.filter(({ executors }) => executors.length === 0)).toHaveLength(0)
    expect(measures.filter(({ funding }) => funding?.programme != null).length).toBeGreaterThanOrEqual(8)
    expect(plan.period).toEqual({ from: 2021, to: 2023 })
  })

  test('a report that came out of a PDF as running lines', async () => {
    const plan = await read('seeds/004_f9a62c957e223b74.txt')
    expect(plan.kind).toBe('implementation-report')
    expect([plan.reportYear, plan.period]).toEqual([2023, { from: 2020, to: 2025 }])
    expect(plan.approval).toMatchObject({ act: 'рішення', number: '1688', date: '2019-12-18' })
    expect(plan.totals).toMatchObject({ planned: 228.3, revised: 60, financed: 30, percent: 90 })
    expect(counts(plan)).toEqual({ goals: 1, operational: 1, tasks: 4, measures: 37 })
    const numbers = measuresOf(plan).map(({ number }) => number)
    const expected = [7, 12, 12, 6].flatMap((count, t) => Array.from({ length: count }, (_, i) => `${t + 1}.${i + 1}`))
    expect(numbers).toEqual(expected)
    expect(measuresOf(plan).filter(({ execution }) => execution?.narrative == null)).toHaveLength(0)
  })

  test('headers as the labels have them', async () => {
    for (const [label, file] of [
      ['000', 'seeds/000_c752eb10e9a38883.txt'],
      ['003', 'seeds/003_b4cebe38e8bb2ffd.txt'],
    ] as const) {
      const expected = JSON.parse(readFileSync(path.join(shared, 'labels', `${label}.json`), 'utf8')) as PlanInterchange
      const plan = await read(file)
      for (const key of ['kind', 'title', 'community', 'period', 'reportYear', 'approval', 'totals'] as const)
        expect(plan[key], key).toEqual(expected[key])
      if (expected.passport) expect(plan.passport).toEqual(expected.passport)
      if (expected.reportingDeadline) expect(plan.reportingDeadline).toEqual(expected.reportingDeadline)
    }
  })
})
