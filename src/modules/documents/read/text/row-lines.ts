import type { Line } from './lines.ts'
import type { TextPart, TextRow } from './parts.ts'

/** Lines without tabs that may stand between two rows of one table: section headings merged across its columns. */
const MAX_SECTION_LINES = 3

interface Region {
  rows: TextRow[]
  /** Cells in the widest row, and all numbers of cells met. */
  width: number
  widths: Set<number>
  lines: Line[]
}

/**
 * Finds tables whose rows are lines with tabs between the cells. Section headings between the rows become cells across
 * the table; a page break leaves blank lines between rows and does not end the table. A single line with tabs (a
 * signature set out by them, an indented paragraph) is prose.
 */
export function splitRowLines(lines: readonly Line[]): readonly TextPart[] {
  const parts: TextPart[] = []
  let region: Region | null = null
  let gap: Line[] = []
  for (const line of lines) {
    if (!line.text.includes('\t')) {
      gap.push(line)
      continue
    }
    const cells = line.text.split('\t').map((text) => ({ lines: [{ ...line, text }] }))
    if (region === null || !belongs(region, gap, cells.length)) {
      close(parts, region)
      if (gap.length > 0) parts.push({ kind: 'prose', lines: gap })
      region = { rows: [], width: 0, widths: new Set(), lines: [] }
    } else {
      addSections(region, gap)
    }
    gap = []
    region.rows.push({ cells, isFullWidth: false })
    region.lines.push(line)
    region.width = Math.max(region.width, cells.length)
    region.widths.add(cells.length)
  }
  close(parts, region)
  if (gap.length > 0) parts.push({ kind: 'prose', lines: gap })
  return mergeProse(parts)
}

function belongs(region: Region, gap: readonly Line[], width: number): boolean {
  if (gap.length === 0) return true
  const sections = gap.filter((line) => !line.isBlank).length
  const isSameWidth = region.widths.has(width)
  if (sections === 0) return isSameWidth || Math.abs(width - region.width) <= 1
  // A row that a page break shifted by one cell still belongs; narrow tables are too alike for that.
  const isAlike = width >= 4 && Math.abs(width - region.width) <= 1
  return sections <= MAX_SECTION_LINES && (isSameWidth || isAlike || (sections === gap.length && width > 2))
}

function addSections(region: Region, gap: readonly Line[]): void {
  for (const [index, line] of gap.entries()) {
    region.lines.push(line)
    if (line.isBlank) continue
    const previous = region.rows.at(-1)
    // A line that goes on in small letters right under a row is the rest of its last cell.
    if (previous !== undefined && index === 0 && /^\s*\p{Ll}/u.test(line.text)) {
      region.rows[region.rows.length - 1] = continueRow(previous, line)
    } else region.rows.push({ cells: [{ lines: [line] }], isFullWidth: true })
  }
}

function continueRow(row: TextRow, line: Line): TextRow {
  let last = row.cells.length - 1
  while (last > 0 && row.cells[last]?.lines.every(({ text }) => text.trim() === '')) last--
  const cells = row.cells.map((cell, index) => (index === last ? { lines: [...cell.lines, line] } : cell))
  return { ...row, cells }
}

function close(parts: TextPart[], region: Region | null): void {
  if (region === null) return
  const filled = region.rows.filter((row) => row.cells.filter(isFilled).length > 1)
  if (filled.length >= 2) parts.push({ kind: 'table', rows: region.rows })
  else parts.push({ kind: 'prose', lines: region.lines })
}

function isFilled(cell: TextRow['cells'][number]): boolean {
  return cell.lines.some(({ text }) => text.trim() !== '')
}

/** Neighbouring prose is one, so that its line groups are not torn. */
function mergeProse(parts: readonly TextPart[]): readonly TextPart[] {
  const merged: TextPart[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (part.kind === 'prose' && last?.kind === 'prose') {
      merged[merged.length - 1] = { kind: 'prose', lines: last.lines.concat(part.lines) }
    } else merged.push(part)
  }
  return merged
}
