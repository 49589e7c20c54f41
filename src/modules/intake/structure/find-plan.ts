import type { Block, Paragraph, Table } from '#modules/documents/index.ts'
import { filledCells, type Grid, gridOf } from './grid.ts'
import { inheritColumns, type PlanTable, recogniseColumns } from './recognise-columns.ts'
import { isPlanOfMeasures } from './settle-roles.ts'

/** A part of the plan in the order of the document: a table of measures, or a line between tables. */
export type PlanPart =
  | { readonly kind: 'table'; readonly table: PlanTable; readonly isContinued: boolean }
  | { readonly kind: 'text'; readonly text: string }

/** What of a document is the plan, and what stands before and after it. */
export interface FoundPlan {
  readonly parts: readonly PlanPart[]
  readonly before: readonly Block[]
  readonly after: readonly Block[]
}

/** Finds the tables of measures of a document; null where there is none. */
export function findPlan(blocks: readonly Block[]): FoundPlan | null {
  const opened = blocks.flatMap(openLayout)
  const parts: PlanPart[] = []
  const before: Block[] = []
  let after: Block[] = []
  let last: PlanTable | null = null
  for (const block of opened) {
    const found: { table: PlanTable; isContinued: boolean } | null =
      block.kind === 'table' ? asPlanTable(block, last) : null
    if (found === null) {
      if (last === null) before.push(block)
      else after.push(block)
      continue
    }
    if (last)
      for (const between of after) if (between.kind === 'paragraph') parts.push({ kind: 'text', text: between.text })
    after = []
    if (last === null) before.push(...rowsAbove(found.table))
    parts.push({ kind: 'table', ...found })
    last = found.table
  }
  return parts.length === 0 ? null : { parts, before, after }
}

function asPlanTable(block: Table, last: PlanTable | null): { table: PlanTable; isContinued: boolean } | null {
  if (block.columns < 2) return null
  const grid = gridOf(block)
  const own = recogniseColumns(grid)
  if (last && own.heading === null && continues(grid, last))
    return { table: inheritColumns(grid, last), isContinued: true }
  if (!isPlanOfMeasures(own.columns)) return null
  if (own.heading === null && !hasBody(own)) return null
  return { table: own, isContinued: false }
}

/** A table without a heading continues the one before where its rows have the same columns. */
function continues(grid: Grid, last: PlanTable): boolean {
  if (grid.columns !== last.grid.columns) return false
  const widest = Math.max(...grid.rows.slice(0, 20).map((row) => filledCells(row).length))
  return widest >= 2
}

/** A table without headings is taken for a plan only where several rows have a measure and what belongs to it. */
function hasBody(table: PlanTable): boolean {
  const roles = table.columns.filter(({ role }) => role === 'measure' || role === 'executors' || role === 'term')
  if (roles.length < 2 || !roles.some(({ role }) => role === 'measure')) return false
  const full = table.grid.rows.filter((row, r) =>
    roles.every(({ column }) => row[column] != null && row[column]?.text !== '' && (row[column]?.row ?? r) <= r),
  )
  return full.length >= 3
}

/** Rows above the heading of a sheet hold its title; they are read as the text before the table. */
function rowsAbove({ grid, heading }: PlanTable): Paragraph[] {
  if (heading === null) return []
  return grid.rows.slice(0, heading.first).flatMap((row, r) =>
    filledCells(row)
      .filter((cell) => cell.row === r)
      .flatMap((cell) => cell.cell.blocks.filter((block): block is Paragraph => block.kind === 'paragraph')),
  )
}

/** A table that only lays out the page (one cell, or cells that hold tables) is opened. */
function openLayout(block: Block): Block[] {
  if (block.kind !== 'table') return [block]
  const cells = block.rows.flatMap((row) => row.cells)
  const nested = cells.some((cell) => cell.blocks.some((inner) => inner.kind === 'table' && inner.rows.length > 2))
  if (!nested && !(block.columns === 1 && block.rows.length <= 3)) return [block]
  if (nested && block.rows.length > 4) return [block]
  return cells.flatMap((cell) => cell.blocks.flatMap(openLayout))
}
