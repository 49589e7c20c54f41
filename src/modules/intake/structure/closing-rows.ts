import type { Paragraph } from '#modules/documents/index.ts'
import { isPost, nameIn } from '../header/signatures.ts'
import { filledCells, type Grid } from './grid.ts'

/** Rows looked at from the foot of a table. */
const MOST_ROWS = 12

/**
 * Index of the first row that no longer belongs to the table: a sheet, or a table that lays out the whole page, ends
 * with posts and names. The number of rows where the table has no such foot.
 */
export function closingRow(grid: Grid, firstBodyRow: number): number {
  let end = grid.rows.length
  for (let r = grid.rows.length - 1; r >= Math.max(firstBodyRow, grid.rows.length - MOST_ROWS); r--) {
    const texts = filledCells(grid.rows[r] ?? []).map((cell) => cell.text)
    if (texts.length === 0) continue
    const signs = texts.length <= 3 && isPost(texts[0] ?? '') && nameIn(texts.join(' ')) !== null
    if (!signs) break
    end = r
  }
  return end
}

/** The closing rows as lines of text, their cells one behind the other. */
export function closingLines(grid: Grid, from: number): Paragraph[] {
  return grid.rows.slice(from).flatMap((row) => {
    const cells = filledCells(row)
    const first = cells[0]?.cell.blocks.find((block): block is Paragraph => block.kind === 'paragraph')
    return first ? [{ ...first, text: cells.map((cell) => cell.text).join(' ') }] : []
  })
}
