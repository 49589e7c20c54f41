import type { Block, Paragraph, Table } from '#modules/documents/index.ts'
import { isPassport } from '../header/passport.ts'
import { closingLines } from './closing-rows.ts'
import { filledCells, type Grid, gridOf } from './grid.ts'
import { isLeftPart, joinBeside } from './join-beside.ts'
import { type LevelHeading, readLevelHeading, readLevelWord } from './levels.ts'
import { inheritColumns, type PlanTable, recogniseColumns } from './recognise-columns.ts'
import { isPlanOfMeasures } from './settle-roles.ts'

/** A part of the plan in the order of the document: a table of measures, or a line between tables. */
export type PlanPart =
  | { readonly kind: 'table'; readonly table: PlanTable; readonly isContinued: boolean }
  | { readonly kind: 'text'; readonly heading: LevelHeading }

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
    const beside: PlanTable | null = block.kind === 'table' && last ? joinBeside(last, gridOf(block)) : null
    if (beside) {
      parts[parts.length - 1] = { kind: 'table', table: beside, isContinued: false }
      last = beside
      continue
    }
    const found: Found | null = block.kind === 'table' ? asPlanTable(block, last) : null
    if (found === null) {
      if (last === null) before.push(block)
      else after.push(block)
      continue
    }
    if (last) parts.push(...headingsBetween(after))
    else before.push(...rowsAbove(found.table))
    parts.push({ kind: 'table', ...found })
    last = found.table
    after = closingLines(last.grid, last.endRow)
  }
  const plan = parts.filter((part) => part.kind === 'text' || isPlanOfMeasures(part.table.columns))
  if (!plan.some((part) => part.kind === 'table')) return null
  return { parts: [...headingsAbove(before, plan), ...plan], before, after }
}

interface Found {
  readonly table: PlanTable
  readonly isContinued: boolean
}

const LONGEST_HEADING = 250
const NOT_A_HEADING = /^(?:додаток|таблиця|продовження|примітк|\(?тис|секретар|голова|\*)/iu

/** Lines between two tables that head the second: by their words, or by the way they are set. */
function headingsBetween(blocks: readonly Block[]): PlanPart[] {
  return blocks.flatMap((block): PlanPart[] => {
    if (block.kind !== 'paragraph') return []
    const heading = headingOf(block)
    return heading ? [{ kind: 'text', heading }] : []
  })
}

function headingOf(paragraph: Paragraph): LevelHeading | null {
  const text = paragraph.text.trim()
  const byWord = readLevelWord(text)
  if (byWord) return byWord
  const isSet = paragraph.bold || paragraph.align === 'center' || paragraph.headingLevel !== null
  if (!isSet || text.length < 4 || text.length > LONGEST_HEADING || NOT_A_HEADING.test(text)) return null
  return readLevelHeading(text)
}

/** Lines right above the first table that head it, where later tables have headings of the same kind. */
function headingsAbove(before: readonly Block[], parts: readonly PlanPart[]): PlanPart[] {
  const kinds = new Set(parts.flatMap((part) => (part.kind === 'text' ? [part.heading.kind] : [])))
  const above: PlanPart[] = []
  for (const block of before.toReversed()) {
    if (block.kind !== 'paragraph') break
    if (block.text.trim() === '') continue
    const heading = headingOf(block)
    if (!heading || !(kinds.has(heading.kind) || heading.named !== null)) break
    if (heading.kind === 'plain') break
    above.unshift({ kind: 'text', heading })
  }
  return above
}

function asPlanTable(block: Table, last: PlanTable | null): Found | null {
  if (block.columns < 2) return null
  const grid = gridOf(block)
  const own = recogniseColumns(grid)
  if (last && own.heading === null && continues(grid, last))
    return { table: inheritColumns(grid, last), isContinued: true }
  if (!isPlanOfMeasures(own.columns) && !isLeftPart(own)) return null
  if (own.heading === null && (!hasBody(own) || isPassport(block))) return null
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
