import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { textOf } from '#modules/documents/index.ts'
import { paragraphOf } from './lines.ts'
import { rebuildTable } from './rebuild-table.ts'

const seeds = path.resolve(import.meta.dirname, '../../../../../shared/seeds')
const name = existsSync(seeds) ? readdirSync(seeds).find((file) => file.startsWith('004')) : undefined

/** A real report, the text of a PDF table; it lies beside the project and is skipped where it does not. */
describe.skipIf(name === undefined)(
  'the real report beside the project (skipped where ../shared/seeds is absent)',
  () => {
    const text = name === undefined ? '' : readFileSync(path.join(seeds, name), 'utf8')
    const nowhere = { page: null, table: null, row: null, column: null }
    const found = rebuildTable(text.split('\n').map((line) => paragraphOf(line, nowhere)))

    it('comes back with all its rows under their tasks', () => {
      const rows = found?.table.table.rows ?? []
      expect(rows).toHaveLength(37)
      expect(rows.flatMap((row) => row.cells.filter((cell) => cell.column === 0).map((cell) => cell.rowSpan))).toEqual([
        7, 12, 12, 6,
      ])
      expect(found?.doubts).toEqual([])
      expect(found?.totals).toMatchObject({ planned: 228.3, revised: 60, financed: 30, percent: 90 })
    })

    it('keeps every letter and figure', () => {
      const letters = (texts: readonly string[]): string =>
        [...texts.join('').replace(/[^\p{L}\p{N}]/gu, '')].sort().join('')
      const cells = found?.table.table.rows.flatMap((row) => row.cells.map((cell) => textOf(cell.blocks))) ?? []
      const others = [...(found?.before ?? []), ...(found?.after ?? []), ...(found?.aside ?? [])].map((own) => own.text)
      expect(letters([...cells, ...others])).toBe(letters([text]))
    })
  },
)
