import type { DraftCell, TableDraft } from './table-draft.ts'
import { columnKey } from './table-draft.ts'

/** Rows in which no cell begins are traces of stray lines or of merged cells that a page break cut. */
export function dropEmptyRows(draft: TableDraft): void {
  for (let index = draft.rows.length - 1; index >= 0; index -= 1) {
    if ((draft.rows[index]?.cells.length ?? 0) > 0) continue
    for (const [above, row] of draft.rows.entries()) {
      if (above >= index) break
      for (const cell of row.cells) if (above + cell.rowSpan > index) cell.rowSpan -= 1
    }
    draft.rows.splice(index, 1)
  }
}

/**
 * Where no lines are drawn, a row that is blank at its left belongs under the cells that stand there above it: a task
 * stands once beside all its measures.
 */
export function mergeLeadingBlanks(draft: TableDraft): void {
  const owners = new Map<number, { readonly cell: DraftCell; readonly end: number }>()
  for (const [index, row] of draft.rows.entries()) {
    const sorted = [...row.cells].sort((a, b) => a.left - b.left)
    const blanks = sorted.findIndex((cell) => cell.lines.length > 0)
    const isOpen = !row.isHeading && draft.rows[index - 1]?.isHeading === false
    for (const cell of sorted.slice(0, Math.max(0, Math.min(blanks, Math.ceil(sorted.length / 2) - 1)))) {
      const owner = owners.get(columnKey(cell))
      if (!isOpen || owner === undefined || owner.end !== index) break
      owner.cell.rowSpan += cell.rowSpan
      row.cells.splice(row.cells.indexOf(cell), 1)
      owners.set(columnKey(cell), { cell: owner.cell, end: index + cell.rowSpan })
    }
    for (const cell of row.cells) owners.set(columnKey(cell), { cell, end: index + cell.rowSpan })
  }
}
