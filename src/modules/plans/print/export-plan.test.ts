import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportFormats, exportPlan } from './export-plan.ts'
import { allMeasures } from './plan-columns.ts'
import { planCsvRows } from './plan-csv.ts'
import { largePlan } from './testing/large-plan.ts'
import { plans } from './testing/plan-arbitraries.ts'

test.each(exportFormats)('%s: the same plan gives the same bytes under a safe name', async (format) => {
  const plan = largePlan(3)
  const [first, second] = [await exportPlan(plan, format), await exportPlan(plan, format)]
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  expect(first.fileName.endsWith(`.${format}`)).toBe(true)
  expect(first.contentType).toMatch(/^[a-z]+\/[a-z.+-]+(; charset=utf-8)?$/)
})

test('JSON is the interchange form itself', async () => {
  const plan = largePlan(3)
  const { bytes } = await exportPlan(plan, 'json')
  expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(plan)
})

test('CSV has one row a measure, each with every column and every level', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const [header = [], ...rows] = planCsvRows(plan)
      expect(rows).toHaveLength(allMeasures(plan).length)
      for (const row of rows) expect(row).toHaveLength(header.length)
      expect(new Set(header).size).toBe(header.length)
      const at = header.indexOf('measure')
      expect(rows.map((row) => row[at])).toEqual(allMeasures(plan).map((measure) => measure.text))
    }),
  )
})
