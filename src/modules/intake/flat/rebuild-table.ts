import type { Paragraph } from '#modules/documents/index.ts'
import { type AmountUnit, readAmountUnit } from '../fields/amount.ts'
import { buildSeparated } from './build-separated.ts'
import { buildTable } from './build-table.ts'
import { columnWidths, findColumnOrder } from './column-order.ts'
import { findRows, type RowSequence } from './find-rows.ts'
import { findGroups, type Groups } from './groups.ts'
import { findColumnHeading } from './heading-order.ts'
import { headingLines, isPageNumber, titleLines } from './headings.ts'
import { learnLexicon } from './lexicon.ts'
import { cutAtMeasures, type Line, linesOf, paragraphOf } from './lines.ts'
import type { FlatColumn, FlatTable } from './model.ts'
import { type SignedPiece, signsOf } from './piece-signs.ts'
import { piecesOf } from './pieces.ts'
import { rowPieces, usualAmounts } from './row-pieces.ts'
import { segmentRow } from './segment-row.ts'
import { findSeparatedRows } from './separated.ts'
import { endOfTable, sumLines, totalsOf } from './tail.ts'

/** How often the rows are laid anew with what the last layout taught. */
const ROUNDS = 3

/** Rows in which a term, amounts or executors must have been found, or the text is no table. */
const LEAST_COVERAGE = 0.6

/**
 * Rebuilds a table that came out as running lines: text of a PDF table, of a scan, a copy without tabs. Rows are found
 * by their numbers, columns by what they hold. Every word stands once in a cell, in `before`, `after` or `aside`.
 * Returns null for text that is no such table.
 */
export function rebuildTable(paragraphs: readonly Paragraph[]): FlatTable | null {
  const printed = linesOf(paragraphs)
  const separated = findSeparatedRows(printed)
  const table = separated === null ? null : buildSeparated(printed, separated)
  if (table !== null) return table
  const lines = cutAtMeasures(printed)
  const sequence = findRows(lines)
  return sequence === null ? null : rebuildRunningText(lines, sequence)
}

function rebuildRunningText(lines: readonly Line[], sequence: RowSequence): FlatTable | null {
  const { marks } = sequence
  const first = marks[0]?.line ?? 0
  const rowStarts = new Set(marks.map((mark) => mark.line))
  const amounts = usualAmounts(lines, sequence)
  const lastStart = marks.at(-1)?.line ?? 0
  const end = lastStart + endOfTable(lines.slice(lastStart), amounts)
  const headings = headingLines(lines.slice(0, end), first)
  const titles = titleLines(lines.slice(0, end), first, (at) => headings.has(at) || rowStarts.has(at))
  const sums = sumLines(lines, first, end)
  const isOther = (at: number): boolean => headings.has(at) || titles.has(at) || sums.has(at)
  const heading = findColumnHeading(lines, first)
  const groups = findGroups(lines, end, sequence, isOther, (at) => headings.has(at), heading?.start ?? null)
  const isKnown = strayLines(groups, isOther)
  const isStray = (at: number): boolean => isKnown(at) || isEnclosed(lines, at, isKnown, (line) => titles.has(line))
  const isSeam = (before: number, at: number): boolean =>
    lines[before]?.place.page !== lines[at]?.place.page || hasAny(headings, before, at)
  const rows = marks.map((mark, at) =>
    rowPieces(lines, mark.line, mark.length, marks[at + 1]?.line ?? end, amounts, { isStray, isSeam }),
  )
  const titleWidth = Math.max(
    0,
    ...groups.groups.flatMap(({ title }) => title?.lines.map((at) => lines[at]?.text.length ?? 0) ?? []),
  )
  const isCut = rows.some((row) => row.some(({ isBehindSeam }) => isBehindSeam))
  const order: FlatColumn[] = [
    ...(isCut && titleWidth > 0 ? (['task'] as const) : []),
    ...findColumnOrder(
      rows,
      isReport(lines, (at) => at < first || isOther(at)),
      heading?.order,
    ),
  ]
  const titleEnds = marks.map((_, row) => titleEnd(lines, groups, row))
  const laid = layRows(rows, order, titleWidth, titleEnds, order[0] === 'task' ? titlePieces(lines, groups) : [])
  if (!looksLikeTable(order, laid, rows)) return null
  const built = buildTable({ lines, sequence, groups, order, rows, laid })
  const ofGroups = groupLines(groups)
  const inTable = new Set([...marks.keys()].flatMap((at) => rows[at]?.map(({ piece }) => piece.line) ?? []))
  const used = (at: number): boolean => inTable.has(at) || rowStarts.has(at) || ofGroups.has(at)
  const asParagraphs = (test: (at: number) => boolean): Paragraph[] =>
    lines.flatMap((line, at) => (!used(at) && test(at) ? [paragraphOf(line.text, line.place)] : []))
  const isAside = (at: number): boolean =>
    at < end &&
    (headings.has(at) || sums.has(at) || groups.repeats.has(at) || (at > first && isPageNumber(lines[at]?.text ?? '')))
  return {
    table: { ...built.table, unit: unitOf(lines.slice(heading?.start ?? first, first)) },
    before: asParagraphs((at) => at < end && !isAside(at)),
    after: asParagraphs((at) => at >= end),
    aside: [
      ...asParagraphs(isAside),
      ...built.rests.flatMap(({ line, text }) => (lines[line] ? [paragraphOf(text, lines[line].place)] : [])),
    ],
    totals: totalsOf(lines.slice(end), built.amountRoles),
    doubts: built.doubts,
  }
}

/** The unit that the heading of columns names for its amounts. */
const unitOf = (heading: readonly Line[]): AmountUnit | null =>
  readAmountUnit(heading.map(({ text }) => text).join(' '))

const REPORT = /^(?:звіт(?!н)|інформація про (?:стан |хід )?виконання|про (?:стан|хід|результати) виконання)/iu
/** The text outside the rows names a report. */
const isReport = (lines: readonly Line[], isOutside: (line: number) => boolean): boolean =>
  lines.some(({ text }, at) => isOutside(at) && REPORT.test(text))

const hasAny = (set: ReadonlySet<number>, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (set.has(at)) return true
  return false
}

const groupLines = ({ groups, sections }: Groups): Set<number> =>
  new Set([
    ...groups.flatMap(({ title }) => (title === null ? [] : [...title.lines, title.numberLine])),
    ...sections.flatMap((section) => section.lines),
  ])

function strayLines(groups: Groups, isOther: (line: number) => boolean): (line: number) => boolean {
  const own = groupLines(groups)
  return (at) => isOther(at) || own.has(at) || groups.repeats.has(at)
}

/** A line or two between lines that the page threw in, or a page number beside them, came with them. */
function isEnclosed(
  lines: readonly Line[],
  at: number,
  isKnown: (line: number) => boolean,
  isTitle: (line: number) => boolean,
): boolean {
  const above = [at - 1, at - 2].find(isKnown)
  const below = [at + 1, at + 2].find(isKnown)
  if (isPageNumber(lines[at]?.text ?? '') && (isKnown(at - 1) || isKnown(at + 1))) return true
  return above !== undefined && below !== undefined && (isTitle(above) || isTitle(below))
}

/** Titles as pieces: their words are words of the task column. */
const titlePieces = (lines: readonly Line[], { groups }: Groups): SignedPiece[][] =>
  groups.map(({ title }) =>
    (title?.lines ?? []).flatMap((at) => piecesOf(lines[at]?.text ?? '', at).map((piece) => signsOf(piece, undefined))),
  )

/** The last line of the title over a row. */
function titleEnd(lines: readonly Line[], { groups }: Groups, row: number): SignedPiece | null {
  const title = groups.find(({ firstRow, endRow }) => row >= firstRow && row < endRow)?.title
  const line = title?.lines.at(-1)
  const piece = line === undefined ? undefined : piecesOf(lines[line]?.text ?? '', line).at(-1)
  return piece === undefined ? null : signsOf(piece, undefined)
}

/** Lays all rows, then again with the widths and words of columns that the rows before have shown. */
function layRows(
  rows: readonly (readonly SignedPiece[])[],
  order: readonly FlatColumn[],
  titleWidth: number,
  titleEnds: readonly (SignedPiece | null)[],
  titles: readonly (readonly SignedPiece[])[],
): (readonly number[])[] {
  let laid = rows.map((pieces, row) => segmentRow(pieces, order, { titleEnd: titleEnds[row] }).columns)
  for (let round = 0; round < ROUNDS; round++) {
    const widths = { ...columnWidths(rows, laid, order), task: titleWidth }
    const lexicon = learnLexicon(
      [...rows, ...titles],
      [...laid, ...titles.map((title) => title.map(() => 0))],
      order.length,
    )
    laid = rows.map(
      (pieces, row) => segmentRow(pieces, order, { widths, lexicon, row, titleEnd: titleEnds[row] }).columns,
    )
  }
  return laid
}

function looksLikeTable(
  order: readonly FlatColumn[],
  laid: readonly (readonly number[])[],
  rows: readonly (readonly SignedPiece[])[],
): boolean {
  const share = (column: FlatColumn): number => {
    const index = order.indexOf(column)
    return index === -1 ? 0 : laid.filter((columns) => columns.includes(index)).length / Math.max(1, rows.length)
  }
  const anchored = Math.max(share('term'), share('amounts'))
  return anchored >= LEAST_COVERAGE || (share('executors') >= 0.8 && rows.length >= 4)
}
