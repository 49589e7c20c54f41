import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { afterEach, expect, test, vi } from 'vitest'
import { plainText } from './plain-text.ts'
import { anyText, documentOf } from './testing/documents.ts'
import { writeXlsx } from './xlsx.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('any text survives as text, never as a formula, and never changes the structure', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const bytes = await writeXlsx(documentOf(text))
      const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
      expect(sheet).not.toContain('<f')
      expect(sheet.match(/<mergeCell /g)?.length).toBe(8)
      const rows = (await readXlsx(bytes)).sheets[0]?.rows ?? []
      const found = rows.flat().filter((value) => (value ?? '') === plainText(text))
      expect(found.length).toBeGreaterThanOrEqual(6)
    }),
    { numRuns: 60 },
  )
})

test('figures are numbers with their own format', async () => {
  const workbook = await readXlsx(await writeXlsx(documentOf('Текст')))
  expect(workbook.sheets[0]?.rows.flat().filter((value) => value === 2.5)).toHaveLength(2)
})

test('text that a program would take for a formula keeps the text format', async () => {
  const styles = async (text: string) =>
    strFromU8(unzipSync(await writeXlsx(documentOf(text)))['xl/styles.xml'] ?? new Uint8Array())
  expect(await styles('=HYPERLINK("x")')).toContain('formatCode="@"')
  expect(await styles('Текст')).not.toContain('formatCode="@"')
})

test('heading rows stay in sight and repeat on every page', async () => {
  const files = unzipSync(await writeXlsx(documentOf('Текст')))
  expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain('План!$5:$6</definedName>')
  expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toMatch(/<pane [^>]*ySplit="6"/)
})

test('the same document gives the same bytes', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-04T10:00:00Z') })
  const first = await writeXlsx(documentOf('Текст'))
  vi.setSystemTime('2031-12-25T12:00:00Z')
  expect(Buffer.compare(first, await writeXlsx(documentOf('Текст')))).toBe(0)
})

test('sheets get names that workbooks allow, each its own', async () => {
  const one = documentOf('а').sections[0]
  if (one === undefined) throw new Error('no section')
  const names = ['Річний: [звіт]/частина', '', 'План', 'план', 'x'.repeat(60)]
  const workbook = await readXlsx(
    await writeXlsx({ title: 'а', language: 'uk', sections: names.map((name) => ({ ...one, name })) }),
  )
  const got = workbook.sheets.map((sheet) => sheet.name)
  expect(new Set(got.map((name) => name.toLowerCase())).size).toBe(names.length)
  for (const name of got) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/)
})
