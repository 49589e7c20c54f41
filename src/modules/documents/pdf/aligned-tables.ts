import type { AlignedRow } from './aligned-rows.ts'
import { alignedRows } from './aligned-rows.ts'
import type { Chain, Columns, Run } from './column-chains.ts'
import { chainsOf, fewestRows } from './column-chains.ts'
import { median } from './geometry.ts'
import type { Gutter } from './gutters.ts'
import { wideGaps, wordsByColumn } from './gutters.ts'
import type { TextLine } from './lines.ts'
import type { PageCell, PageLayout, PageTable, PageText } from './page-parts.ts'

/**
 * Finds tables without drawn lines: columns of text that are aligned over many lines. The columns are looked for over
 * all the pages over which a table may go on, because a single page often holds too few lines to tell.
 */
export function findAlignedTables(layouts: readonly PageLayout[]): PageLayout[] {
  const found = new Map<PageText, Found[]>()
  for (const chain of chainsOf(layouts)) {
    if (chain.gutters.length === 0) continue
    const heading = repeatedLines(chain)
    const left = Math.min(...chain.pooled.map((line) => line.left))
    for (const [index, run] of chain.runs.entries()) {
      const known = found.get(run.part) ?? []
      const comesFromAbove = run.isFirst && chain.runs[index - 1] !== undefined
      const goesOnBelow = run.isLast && chain.runs[index + 1] !== undefined
      const headingLines = comesFromAbove ? heading : 0
      known.push({ run, columns: { left, gutters: chain.gutters }, comesFromAbove, goesOnBelow, headingLines })
      found.set(run.part, known)
    }
  }
  return layouts.map((layout) => ({
    ...layout,
    parts: layout.parts.flatMap((part) =>
      part.kind === 'table' ? [part] : takeApart(part, found.get(part) ?? [], layout.page),
    ),
  }))
}

interface Found {
  readonly run: Run
  readonly columns: Columns
  /** The table began on an earlier page, or goes on on a later one. */
  readonly comesFromAbove: boolean
  readonly goesOnBelow: boolean
  /** So many lines at its top repeat the heading. */
  readonly headingLines: number
}

/** Number of lines with which every page but the first begins: the heading that is repeated. */
function repeatedLines({ runs }: Chain): number {
  const tops = runs.filter((run) => run.isFirst).map((run) => run.part.lines)
  const [model, ...others] = tops.slice(-12)
  if (model === undefined || others.length === 0) return 0
  const isRepeated = (line: TextLine, index: number): boolean =>
    others.filter((lines) => lines[index]?.text === line.text).length >= 0.6 * others.length
  const end = model.slice(0, 20).findIndex((line, index) => !isRepeated(line, index))
  return Math.max(0, end)
}

/** So many lines at the edge of a page may lie between a table's last row of two columns and the page break. */
const mostLooseLines = 14

function takeApart(part: PageText, found: readonly Found[], page: number): (PageTable | PageText)[] {
  const upright = part.lines.filter((line) => line.direction === 0)
  const parts: (PageTable | PageText)[] = []
  let rest = 0
  for (const { run, columns, comesFromAbove, goesOnBelow, headingLines } of found) {
    let [first, last] = extent(upright, run.from, run.to, columns.gutters)
    if (comesFromAbove && first <= mostLooseLines) first = 0
    if (goesOnBelow && upright.length - last <= mostLooseLines) last = upright.length
    const table = first < rest ? undefined : tableOf(upright.slice(first, last), columns, page, headingLines)
    if (table === undefined) continue
    if (first > rest) parts.push({ kind: 'text', lines: upright.slice(rest, first) })
    parts.push(table)
    rest = last
  }
  if (parts.length === 0) return [part]
  const tail = [...upright.slice(rest), ...part.lines.filter((line) => line.direction !== 0)]
  if (tail.length > 0) parts.push({ kind: 'text', lines: tail })
  return parts
}

/** Narrows a run to the lines that have text in two columns, and widens it by the lines that belong to their cells. */
function extent(lines: readonly TextLine[], from: number, to: number, gutters: readonly Gutter[]): [number, number] {
  const isRow = (line: TextLine | undefined): boolean =>
    line !== undefined && (wordsByColumn(line, gutters)?.filter((words) => words.length > 0).length ?? 0) > 1
  let first = from
  while (first < to && !isRow(lines[first])) first += 1
  let last = to
  while (last > first && !isRow(lines[last - 1])) last -= 1
  const belongs = (line: TextLine | undefined, next: TextLine | undefined): boolean =>
    line !== undefined &&
    next !== undefined &&
    Math.abs(line.baseline - next.baseline) < 1.35 * line.size &&
    wordsByColumn(line, gutters) !== undefined
  while (first > 0 && belongs(lines[first - 1], lines[first])) first -= 1
  while (last < lines.length && belongs(lines[last], lines[last - 1])) last += 1
  return [first, last]
}

function tableOf(
  lines: readonly TextLine[],
  columns: Columns,
  page: number,
  headingLines: number,
): PageTable | undefined {
  const { gutters } = columns
  const rows = alignedRows(lines, gutters, usualStep(lines, gutters), headingLines)
  const full = rows.filter((row) => row.cells.filter((cell) => cell.length > 0).length > 1)
  const gapped = lines.filter((line) => wideGaps(line).length > 0)
  if (full.length < 2 || gapped.length < fewestRows) return undefined
  // Spaces of justified text may lie under each other by chance, but then most lines run over them.
  const crossing = lines.filter((line) => wordsByColumn(line, gutters) === undefined)
  if (crossing.length > 0.4 * lines.length) return undefined
  const left = Math.min(columns.left, ...lines.map((line) => line.left)) - 1
  const right = Math.max(...lines.map((line) => line.right)) + 1
  // A column begins where its text does; the white before it belongs to the column before.
  const xs = [left, ...gutters.map((gutter) => gutter.to), right]
  const ys = [...rows.map((row) => row.top), rows.at(-1)?.bottom ?? 0]
  const cells = rows.flatMap((row, index) => cellsOf(row, index, rows, xs, ys))
  return {
    kind: 'table',
    page,
    box: { left, top: ys[0] ?? 0, right, bottom: ys.at(-1) ?? 0 },
    xs,
    ys,
    cells,
    isRuled: false,
    isDoubtful: false,
  }
}

/** Usual step between baselines inside cells, in sizes of the type. */
function usualStep(lines: readonly TextLine[], gutters: readonly Gutter[]): number {
  const steps: number[] = []
  const lasts = new Map<number, TextLine>()
  for (const line of lines) {
    for (const [column, words] of (wordsByColumn(line, gutters) ?? []).entries()) {
      if (words.length === 0) continue
      const last = lasts.get(column)
      if (last !== undefined) steps.push((line.baseline - last.baseline) / line.size)
      lasts.set(column, line)
    }
  }
  const sorted = steps.sort((a, b) => a - b)
  // Steps inside cells are the shorter ones; the longer lead to the next row.
  return Math.min(sorted[Math.floor(sorted.length / 4)] ?? 1.2, 2) || median(sorted) || 1.2
}

function cellsOf(
  row: AlignedRow,
  index: number,
  rows: readonly AlignedRow[],
  xs: readonly number[],
  ys: readonly number[],
): PageCell[] {
  const columns = xs.length - 1
  const cells: PageCell[] = []
  for (const [column, lines] of row.cells.entries()) {
    // A cell that goes on from the row above is the lower part of a merged cell.
    if (column < row.continued) continue
    const colSpan = row.isWhole ? columns : 1
    let rowSpan = 1
    const merged = [...lines]
    for (const next of rows.slice(index + 1)) {
      if (column >= next.continued) break
      merged.push(...(next.cells[column] ?? []))
      rowSpan += 1
    }
    const box = {
      left: xs[column] ?? 0,
      top: ys[index] ?? 0,
      right: xs[column + colSpan] ?? 0,
      bottom: ys[index + rowSpan] ?? 0,
    }
    cells.push({ row: index, column, rowSpan, colSpan, box, lines: merged })
  }
  return cells
}
