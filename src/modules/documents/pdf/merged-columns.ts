import type { PageCell, PageLayout, PageTable } from './page-parts.ts'
import { edgeTolerance } from './table-draft.ts'

/** Places of columns, from the left edge of their table, in which cells are merged over rows. */
export class MergedColumns {
  private readonly columns: { readonly from: number; readonly to: number }[] = []

  constructor(layouts: readonly PageLayout[]) {
    for (const layout of layouts) {
      for (const part of layout.parts) {
        if (part.kind !== 'table') continue
        for (const cell of part.cells) if (cell.rowSpan > 1 && !isOfHeading(cell, part)) this.add(cell, part)
      }
    }
  }

  has(from: number, to: number): boolean {
    return this.columns.some(
      (column) => Math.abs(column.from - from) <= edgeTolerance && Math.abs(column.to - to) <= edgeTolerance,
    )
  }

  private add({ box }: PageCell, table: PageTable): void {
    const from = box.left - table.box.left
    const to = box.right - table.box.left
    if (!this.has(from, to)) this.columns.push({ from, to })
  }
}

/** In a heading of two levels cells are merged downwards beside others that are merged across. */
function isOfHeading(cell: PageCell, table: PageTable): boolean {
  return (
    cell.row === 0 && table.cells.some((other) => other.row === 0 && other.colSpan > 1 && other.rowSpan < cell.rowSpan)
  )
}
