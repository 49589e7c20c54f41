import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { type PlanInterchange, readPlan } from '#modules/intake/index.ts'
import { type ExportFormat, exportPlan } from './export-plan.ts'
import { allMeasures } from './plan-columns.ts'
import { plans } from './testing/plan-arbitraries.ts'

/** What a document must give back: everything but places in the source, doubts and findings. */
function content(plan: PlanInterchange) {
  const copy = structuredClone(plan)
  copy.findings = []
  for (const measure of allMeasures(copy)) {
    measure.source = { page: null, table: null, row: null }
    measure.unsure = []
    delete measure.fieldSources
  }
  return copy
}

/** The same without what reading derives from words (terms in dates, targets, dimensions): invented plans lack it. */
function words(plan: PlanInterchange) {
  const copy = content(plan)
  for (const measure of allMeasures(copy)) {
    for (const indicator of measure.indicators) Object.assign(indicator, { targets: [], disaggregation: [] })
    if (measure.term) {
      Object.assign(measure.term, { from: null, to: null, ongoing: false, recurrence: null, months: null, years: null })
    }
  }
  return copy
}

const read = (bytes: Uint8Array) => readPlan(bytes, { findings: false })
const again = async (plan: PlanInterchange, format: ExportFormat) => read((await exportPlan(plan, format)).bytes)

// Three lines of totals outweigh a single measure when columns are recognised; such a report is none.
const readable = plans.filter((plan) => plan.totals === null || allMeasures(plan).length > 2)

test.each(['docx', 'xlsx'] as const)('a plan printed as %s reads back the same', async (format) => {
  await fc.assert(
    fc.asyncProperty(readable, async (plan) => {
      const once = await again(plan, format)
      expect(words(once)).toEqual(words(plan))
      expect(content(await again(once, format))).toEqual(content(once))
    }),
    { numRuns: 25 },
  )
})

const folder = mkdtempSync(path.join(tmpdir(), 'postup-round-trip-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const hasOffice = spawnSync('soffice', ['--version']).status === 0

test.skipIf(!hasOffice)(
  'a docx that an office program saved as odt reads back the same (needs LibreOffice)',
  async () => {
    const drawn = fc.sample(readable, 6)
    const files = drawn.map((_, index) => path.join(folder, `${index}.docx`))
    for (const [index, plan] of drawn.entries()) {
      writeFileSync(path.join(folder, `${index}.docx`), (await exportPlan(plan, 'docx')).bytes)
    }
    const profile = `-env:UserInstallation=file://${folder}/profile`
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'odt', '--outdir', folder, ...files], {
      timeout: 60_000,
    })
    for (const [index, plan] of drawn.entries()) {
      const once = await read(new Uint8Array(readFileSync(path.join(folder, `${index}.odt`))))
      expect(words(once)).toEqual(words(plan))
    }
  },
  90_000,
)

// Real documents stand beside the project on some machines only; without them there is nothing to read.
const samples = path.resolve(import.meta.dirname, '../../../../../shared/samples')
const real = existsSync(samples) ? readdirSync(samples).filter((name) => name.endsWith('.docx')) : []

test.skipIf(real.length === 0)(
  'real documents read back the same from our docx and xlsx (needs ../shared)',
  async () => {
    for (const name of real) {
      const plan = await read(new Uint8Array(readFileSync(path.join(samples, name))))
      for (const format of ['docx', 'xlsx'] as const) {
        expect(content(await again(plan, format)), `${name} as ${format}`).toEqual(content(plan))
      }
    }
  },
)
