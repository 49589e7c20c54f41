import type { Cell, Place, Row, Table } from '../model.ts'
import { clusterValues, nearestIndex } from './geometry.ts'
import type { Setting } from './line-joining.ts'
import type { TextFrame } from './paragraphs.ts'
import { paragraphsOf } from './paragraphs.ts'
import { dropEmptyRows, mergeLeadingBlanks } from './settle-rows.ts'
import type { DraftCell, TableDraft } from './table-draft.ts'
import { columnKey, edgeTolerance } from './table-draft.ts'

/** A draft whose rows are final, with the columns of its grid. */
export interface FinishedTable {
  readonly draft: TableDraft
  readonly edges: readonly number[]
  /** Distance of text from the edges of its cell, in points. */
  readonly padding: number
  /** How far the text of each column reaches, by its left edge, where no line tells it. */
  readonly reach: ReadonlyMap<number, number> | null
}

/** Settles rows and columns of a draft to which nothing more is added. */
export function finishTable(draft: TableDraft): FinishedTable {
  if (!draft.isRuled) mergeLeadingBlanks(draft)
  dropEmptyRows(draft)
  const cells = draft.rows.flatMap((row) => row.cells)
  const sides = cells.flatMap((cell) => [cell.left, cell.right])
  return {
    draft,
    edges: clusterValues(sides, edgeTolerance),
    padding: draft.isRuled ? paddingOf(cells) : 0,
    reach: draft.isRuled ? null : reachOf(cells),
  }
}

/** Tells the setting which short texts stand in cells as paragraphs of their own. */
export function learnParagraphs(table: FinishedTable, setting: Setting): void {
  for (const row of table.draft.rows) {
    for (const cell of row.cells) {
      for (const { text } of paragraphsOf(cell.lines, frameOf(cell, table), setting)) setting.known.add(text)
    }
  }
}

/** Turns a finished table into that of the model; `number` is its place among the tables, from 1. */
export function buildTable(table: FinishedTable, number: number, setting: Setting): Table {
  const { draft, edges } = table
  const rows = draft.rows.map((row, index): Row => {
    const place: Place = { page: row.page, table: number, row: index + 1, column: null }
    const cells = row.cells
      .map((cell): Cell => {
        const column = nearestIndex(edges, cell.left)
        const cellPlace: Place = { ...place, page: cell.page, column: column + 1 }
        const blocks = paragraphsOf(cell.lines, frameOf(cell, table), setting).map(({ text, page, bold, align }) => ({
          kind: 'paragraph' as const,
          text,
          place: { ...cellPlace, page },
          headingLevel: null,
          bold,
          align,
        }))
        const colSpan = Math.max(1, nearestIndex(edges, cell.right) - column)
        return { kind: 'cell', column, colSpan, rowSpan: cell.rowSpan, blocks, place: cellPlace }
      })
      .sort((a, b) => a.column - b.column)
    return { cells, isHeading: row.isHeading, place }
  })
  const place: Place = { page: draft.page, table: number, row: null, column: null }
  return { kind: 'table', columns: Math.max(1, edges.length - 1), rows, place }
}

function frameOf(cell: DraftCell, { padding, reach }: FinishedTable): TextFrame {
  const right = reach?.get(columnKey(cell)) ?? cell.right - padding
  return { left: cell.left + padding, right, isCell: true }
}

function reachOf(cells: readonly DraftCell[]): Map<number, number> {
  const reach = new Map<number, number>()
  for (const cell of cells) {
    const right = Math.max(...cell.lines.map((line) => line.right))
    reach.set(columnKey(cell), Math.max(right, reach.get(columnKey(cell)) ?? 0))
  }
  return reach
}

/** Distance of text from the edges of its cell: that of cells whose text keeps to the left, some of which are wide. */
function paddingOf(cells: readonly DraftCell[]): number {
  const gaps = cells
    .flatMap((cell) => {
      const lefts = cell.lines.filter((line) => line.direction === 0).map((line) => line.left)
      return lefts.length === 0 ? [] : [Math.min(...lefts) - cell.left]
    })
    .sort((a, b) => a - b)
  return Math.min(12, Math.max(0, gaps[Math.floor(gaps.length / 5)] ?? 0))
}
