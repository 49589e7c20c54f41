import type { ColumnRole, RoledColumn } from '../column-roles.ts'
import { readNumberLabel } from '../fields/number-label.ts'
import { looksLike } from './column-content.ts'
import type { GridCell } from './grid.ts'
import type { PlanTable } from './recognise-columns.ts'
import type { RowCells } from './row-cells.ts'

/** Manner of the numbers of a document's measures: «1.1.1.» is 3 deep and bare, «1)» is 1 deep with a bracket. */
export interface NumberManner {
  readonly depth: number
  readonly bracket: boolean
}

const MANNER = /^№?\s*(\d{1,3}(?:\.\d{1,3})*)\.?\s*(\)?)/u

export function mannerOf(text: string): NumberManner | null {
  const match = MANNER.exec(text)
  if (!match || readNumberLabel(text).number === null) return null
  return { depth: (match[1] ?? '').split('.').length, bracket: match[2] === ')' }
}

/** The manner that most measure cells of a table have. */
export function usualManner(table: PlanTable): NumberManner | null {
  const column = table.columns.find(({ role }) => role === 'measure')?.column
  if (column === undefined) return null
  const counts = new Map<string, { manner: NumberManner; count: number }>()
  let rows = 0
  table.grid.rows.forEach((row, r) => {
    const cell = row[column]
    if (r < table.firstBodyRow || !cell || cell.row !== r || cell.text === '') return
    rows++
    const manner = mannerOf(cell.text)
    if (!manner) return
    const key = `${manner.depth}${manner.bracket}`
    counts.set(key, { manner, count: (counts.get(key)?.count ?? 0) + 1 })
  })
  for (const { manner, count } of counts.values()) if (count * 2 > rows) return manner
  return null
}

const isOfManner = (text: string, usual: NumberManner): boolean => {
  const manner = mannerOf(text)
  return manner !== null && manner.depth === usual.depth && manner.bracket === usual.bracket
}

function fitness(role: ColumnRole, text: string, usual: NumberManner): number {
  if (text === '') return 0
  if (role === 'measure')
    return isOfManner(text, usual) ? 2 : looksLike('executors', text) || looksLike('term', text) ? -2 : 0
  if (isOfManner(text, usual) && usual.depth + Number(usual.bracket) > 1) return -2
  if (role === 'executors') return looksLike('executors', text) ? 1 : looksLike('term', text) ? -2 : -0.5
  if (role === 'term') return looksLike('term', text) ? 1 : -2
  return 0
}

/** Text of a cell and the cell that it stood in. */
interface Item {
  readonly text: string
  readonly cell: GridCell | null
}

const NOTHING: Item = { text: '', cell: null }
/** A shift must fit so much better than the row as it stands. */
const MARGIN = 1.5

/**
 * Puts right a row whose cells stand one column too far left, or that carries one cell too many, as texts of tables
 * do when a cell was lost or divided. Only moves cells when their content says so clearly: the numbers of measures
 * have one manner in the whole table, executors look like organisations, terms like terms.
 */
export function realignRow(table: PlanTable, r: number, cells: RowCells, usual: NumberManner): RowCells {
  const row = table.grid.rows[r] ?? []
  const columns = table.columns.filter((column) => column.role !== null).sort((a, b) => a.column - b.column)
  const own = (cell: GridCell | null | undefined): Item => (cell?.row === r ? { text: cell.text, cell } : NOTHING)
  const items = columns.map(({ column }) => own(row[column]))
  const score = (placed: readonly Item[]): number =>
    columns.reduce((sum, { role }, i) => sum + fitness(role ?? 'note', placed[i]?.text ?? '', usual), 0)
  let best = { placed: items, score: score(items) + MARGIN }
  for (const placed of shiftsOf(items, columns, usual, own(beyond(row, columns, r)))) {
    const better = score(placed)
    if (better > best.score) best = { placed, score: better }
  }
  return best.placed === items ? cells : place(columns, best.placed, cells)
}

/** Ways in which a row may have been meant: cells moved right from some column, or two measures in two cells. */
function* shiftsOf(
  items: Item[],
  columns: readonly RoledColumn[],
  usual: NumberManner,
  spare: Item,
): Generator<Item[]> {
  const measureAt = columns.findIndex(({ role }) => role === 'measure')
  const isLastFree = (items.at(-1)?.text ?? '') === ''
  for (let from = 0; from <= measureAt && isLastFree; from++) {
    if (!items[from]?.text) continue
    const placed = [...items.slice(0, from), NOTHING, ...items.slice(from, -1)]
    if (isOfManner(placed[measureAt]?.text ?? '', usual)) yield placed
  }
  const measure = items[measureAt]
  const extra = items[measureAt + 1]
  if (!measure || !extra || !isOfManner(extra.text, usual)) return
  const both = { text: `${measure.text}\n${extra.text}`, cell: measure.cell }
  yield [...items.slice(0, measureAt), both, ...items.slice(measureAt + 2), spare]
}

/** The first cell with text to the right of all understood columns. */
function beyond(row: readonly (GridCell | null)[], columns: readonly RoledColumn[], r: number): GridCell | null {
  const last = columns.at(-1)?.column ?? 0
  return row.find((cell, c) => c > last && cell !== null && cell.row === r && cell.text !== '') ?? null
}

function place(columns: readonly RoledColumn[], items: readonly Item[], cells: RowCells): RowCells {
  const moved: RowCells = new Map()
  columns.forEach((column, i) => {
    const item = items[i]
    if (column.role === null || !item) return
    const there = cells.get(column.role)?.find((cell) => cell.column === column)
    const cell = item.cell ?? there?.cell
    if (!cell) return
    const begins = item.text !== '' || there?.begins === true
    moved.set(column.role, [...(moved.get(column.role) ?? []), { column, cell, text: item.text, begins }])
  })
  return moved
}
