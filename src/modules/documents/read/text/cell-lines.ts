import type { Line } from './lines.ts'
import type { TextPart, TextRow } from './parts.ts'
import { arrangeRows } from './row-arrangement.ts'

interface TextCellDraft {
  lines: Line[]
  /** A blank line stands before it. */
  isAfterBlank: boolean
}

/** Share of lines with tabs that must begin with their only tab. */
const LEADING_SHARE = 0.9
const MIN_CELLS = 6

/**
 * Reads a table in which every cell begins on a new line with a tab, holds any number of lines, and rows are divided by
 * blank lines (a Word table copied as text). Blank lines inside cells divide nothing, so the number of columns is the
 * one with which the rows come out best. Null where the text has no such table.
 */
export function splitCellLines(lines: readonly Line[]): readonly TextPart[] | null {
  const isCell = (line: Line) => line.text.startsWith('\t') && !line.text.includes('\t', 1)
  const withTabs = lines.filter((line) => line.text.includes('\t'))
  const count = withTabs.filter(isCell).length
  if (count < MIN_CELLS || count < withTabs.length * LEADING_SHARE) return null
  const first = lines.findIndex(isCell)
  const cells = readCells(lines.slice(first), isCell)
  const arranged = arrangeRows(segmentLengths(cells))
  if (arranged === null) return null
  const tail = cutTail(cells.at(-1))
  const rows: TextRow[] = []
  let at = 0
  for (const length of arranged.rows) {
    const row = cells.slice(at, at + length)
    rows.push({ cells: row, isFullWidth: length === 1 && arranged.columns > 1 })
    at += length
  }
  return [
    { kind: 'prose', lines: lines.slice(0, first) },
    { kind: 'table', rows },
    { kind: 'prose', lines: tail },
  ]
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

/** Numbers of cells between blank lines. */
function segmentLengths(cells: readonly TextCellDraft[]): readonly number[] {
  const lengths: number[] = []
  for (const cell of cells) {
    if (cell.isAfterBlank || lengths.length === 0) lengths.push(1)
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
