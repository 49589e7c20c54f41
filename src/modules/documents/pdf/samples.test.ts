import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPdf } from './index.ts'
import type { GridText } from './testing/docx-grids.ts'
import { docxGrids } from './testing/docx-grids.ts'
import { similarity } from './testing/similarity.ts'
import { gridTexts, tablesOf } from './testing/tables.ts'

/** Real documents lie beside the project, and only on some machines; without them these tests are skipped. */
const samples = path.resolve(import.meta.dirname, '../../../../../shared/samples')

const places = (cells: readonly GridText[]): string[] =>
  cells.map(({ row, column, rowSpan, colSpan }) => `${row}:${column} ${rowSpan}x${colSpan}`)

describe.skipIf(!existsSync(samples))(
  'samples that were saved both as PDF and as docx (skipped where ../shared is missing)',
  () => {
    it.each(['000-own', '003-own'])('%s: the table rebuilt from the PDF is that of the docx', async (name) => {
      const [expected] = await docxGrids(readFileSync(path.join(samples, `${name}.docx`)))
      const model = await readPdf(readFileSync(path.join(samples, `${name}.pdf`)))
      const tables = tablesOf(model)
      expect(tables).toHaveLength(1)
      const actual = tables.flatMap(gridTexts)
      expect(places(actual)).toEqual(places(expected ?? []))
      const unlike = (expected ?? []).flatMap((cell, index) => {
        const text = actual[index]?.text ?? ''
        return similarity(cell.text, text) < 1 ? [{ expected: cell.text, actual: text }] : []
      })
      expect(unlike).toEqual([])
    })
  },
)
