import { type Line, lineGroups } from './lines.ts'
import type { TextPart, TextRow } from './parts.ts'
import { arrangeRows, type RowArrangement } from './row-arrangement.ts'

interface TextCellDraft {
  lines: Line[]
  /** A blank line stands before it. */
  isAfterBlank: boolean
}

/** Share of lines with tabs that must begin with their only tab. */
const LEADING_SHARE = 0.9
const MIN_CELLS = 6
/** Places tried at which one table may end and text and another table follow. */
const MAX_TRIED = 30
/** Cells that all trials together may look at: a text made to be slow gets fewer trials. */
const MAX_TRIAL_CELLS = 1_000_000
/** A division into two tables must explain the cells better by this much. */
const DIVISION_COST = 2
/** Paragraphs after a cell that are text between two tables even if both have as many columns. */
const MIN_PROSE_GROUPS = 8

/**
 * Reads tables in which every cell begins on a new line with a tab, holds any number of lines, and rows are divided by
 * blank lines (Word tables copied as text). Blank lines inside cells divide nothing, so the number of columns is the
 * one with which the rows come out best. Null where the text has no such table.
 */
export function splitCellLines(lines: readonly Line[]): readonly TextPart[] | null {
  const isCell = (line: Line) => line.text.startsWith('\t') && !line.text.includes('\t', 1)
  const withTabs = lines.filter((line) => line.text.includes('\t'))
  const count = withTabs.filter(isCell).length
  if (count < MIN_CELLS || count < withTabs.length * LEADING_SHARE) return null
  const first = lines.findIndex(isCell)
  const parts = divide(readCells(lines.slice(first), isCell), { cells: MAX_TRIAL_CELLS })
  if (!parts.some((part) => part.kind === 'table')) return null
  return [{ kind: 'prose', lines: lines.slice(0, first) }, ...parts]
}

function readCells(lines: readonly Line[], isCell: (line: Line) => boolean): TextCellDraft[] {
  const cells: TextCellDraft[] = []
  let isAfterBlank = false
  for (const line of lines) {
    if (isCell(line)) cells.push({ lines: [line], isAfterBlank })
    else cells.at(-1)?.lines.push(line)
    isAfterBlank = line.isBlank
  }
  return cells
}

/** Tables and the text after each, dividing where two tables explain the cells better than one. */
function divide(cells: TextCellDraft[], budget: { cells: number }): readonly TextPart[] {
  const whole = arrange(cells)
  const costOf = (arranged: RowArrangement | null, length: number) => arranged?.cost ?? length * 2
  let bestAt = -1
  let bestCost = costOf(whole, cells.length) - DIVISION_COST
  for (const { at, groups } of divisions(cells)) {
    budget.cells -= cells.length
    if (budget.cells < 0) break
    const [left, right] = [arrange(cells.slice(0, at)), arrange(cells.slice(at))]
    if (left === null && right === null) continue
    const gain = groups >= MIN_PROSE_GROUPS && left !== null && right !== null ? DIVISION_COST + 1 : 0
    const cost = costOf(left, at) + costOf(right, cells.length - at) - gain
    if (cost < bestCost) {
      bestAt = at
      bestCost = cost
    }
  }
  if (bestAt !== -1) return [...divide(cells.slice(0, bestAt), budget), ...divide(cells.slice(bestAt), budget)]
  if (whole === null) return [{ kind: 'prose', lines: cells.flatMap((cell) => cell.lines) }]
  const tail = cutTail(cells.at(-1))
  return [
    { kind: 'table', rows: toRows(cells, whole) },
    { kind: 'prose', lines: tail },
  ]
}

function arrange(cells: readonly TextCellDraft[]): RowArrangement | null {
  return cells.length < MIN_CELLS ? null : arrangeRows(segmentLengths(cells))
}

/** Indices of cells before which most paragraphs stand that belong to no cell. */
function divisions(cells: readonly TextCellDraft[]): readonly { readonly at: number; readonly groups: number }[] {
  const all = cells.slice(0, -1).map((cell, index) => ({ at: index + 1, groups: lineGroups(cell.lines).length - 1 }))
  const long = all.filter(({ groups }) => groups > 0).sort((a, b) => b.groups - a.groups)
  return long.slice(0, MAX_TRIED)
}

function toRows(cells: readonly TextCellDraft[], { rows, columns }: RowArrangement): TextRow[] {
  let at = 0
  return rows.map((length) => {
    const row = cells.slice(at, at + length)
    at += length
    return { cells: row, isFullWidth: length === 1 && columns > 1 }
  })
}

/** Numbers of cells between blank lines. */
function segmentLengths(cells: readonly TextCellDraft[]): readonly number[] {
  const lengths: number[] = []
  for (const [index, cell] of cells.entries()) {
    if (cell.isAfterBlank || index === 0) lengths.push(1)
    else lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1
  }
  return lengths
}

/** Takes what follows the first blank line out of the last cell: the text after the table. */
function cutTail(cell: TextCellDraft | undefined): readonly Line[] {
  if (cell === undefined) return []
  const blank = cell.lines.findIndex((line, index) => index > 0 && line.isBlank)
  return blank === -1 ? [] : cell.lines.splice(blank)
}
