import type { ColumnRole } from '../column-roles.ts'
import { readNumberLabel } from '../fields/number-label.ts'
import { looksLike } from './column-content.ts'
import type { PlanTable } from './recognise-columns.ts'
import type { RowCell, RowCells } from './row-cells.ts'

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
    if (!cell || cell.row !== r || cell.text === '') return
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

/**
 * Puts right a row whose cells stand one column too far left, or that carries one cell too many, as texts of tables
 * do when a cell was lost or divided. Only moves cells when their content says so clearly: the numbers of measures
 * have one manner in the whole table, executors look like organisations, terms like terms.
 */
export function realignRow(table: PlanTable, r: number, cells: RowCells, usual: NumberManner): RowCells {
  const row = table.grid.rows[r] ?? []
  const byColumn = new Map<number, RowCell>()
  for (const found of cells.values()) for (const cell of found) byColumn.set(cell.column.column, cell)
  const columns = table.columns.filter((column) => column.role !== null).sort((a, b) => a.column - b.column)
  const texts = columns.map(({ column }) => (row[column]?.row === r ? (row[column]?.text ?? '') : ''))
  const spare = columns.at(-1) ? textsBeyond(table, r, columns.at(-1)?.column ?? 0) : []
  const score = (placed: readonly string[]): number =>
    columns.reduce((sum, { role }, i) => sum + fitness(role ?? 'note', placed[i] ?? '', usual), 0)
  const measureAt = columns.findIndex(({ role }) => role === 'measure')
  let best = { placed: texts, score: score(texts) + 1.5 }
  const consider = (placed: string[]): void => {
    const own = score(placed)
    if (own > best.score) best = { placed, score: own }
  }
  for (let from = 0; from <= measureAt; from++) {
    if ((texts[from] ?? '') === '' || (texts.at(-1) ?? '') !== '') continue
    consider([...texts.slice(0, from), '', ...texts.slice(from, -1)])
  }
  const extra = texts[measureAt + 1] ?? ''
  if (measureAt >= 0 && isOfManner(extra, usual)) {
    const joined = `${texts[measureAt] ?? ''}\n${extra}`
    consider([...texts.slice(0, measureAt), joined, ...texts.slice(measureAt + 2), spare[0] ?? ''])
  }
  if (best.placed === texts) return cells
  const moved: RowCells = new Map()
  columns.forEach((column, i) => {
    const there = byColumn.get(column.column)
    if (!there || column.role === null) return
    const text = best.placed[i] ?? ''
    moved.set(column.role, [...(moved.get(column.role) ?? []), { ...there, text, begins: there.begins || text !== '' }])
  })
  return moved
}

function textsBeyond(table: PlanTable, r: number, column: number): string[] {
  const row = table.grid.rows[r] ?? []
  return row.slice(column + 1).flatMap((cell) => (cell && cell.row === r && cell.text !== '' ? [cell.text] : []))
}
