import type { Lexicon } from './lexicon.ts'
import type { FlatColumn } from './model.ts'
import { fitOf, openingOf, resumingOf, type SignedPiece } from './piece-signs.ts'

/** Characters that a line of a column holds at most; learnt in a first pass. */
export type ColumnWidths = Partial<Record<FlatColumn, number>>

export interface Segmentation {
  readonly score: number
  /** Index into the order of columns for every piece; decreases only where a page cut the row. */
  readonly columns: readonly number[]
}

export interface SegmentationHelp {
  readonly widths?: ColumnWidths
  readonly lexicon?: Lexicon
  /** Index of the row, for the lexicon. */
  readonly row?: number
  /** Last line of the title over the row, which may go on behind a page's end. */
  readonly titleEnd?: SignedPiece | null
}

/** Cost of a row that has nothing in a column. */
const ABSENCE: Readonly<Record<FlatColumn, number>> = {
  task: 0,
  measure: 6,
  term: 4,
  amounts: 4,
  executors: 3,
  narrative: 1.5,
  indicator: 2.5,
  expectedResult: 2.5,
  fundingSource: 3,
}

/**
 * Lays the pieces of one row into columns in the given order by dynamic programming: what the words of a piece suit,
 * whether a cell can end and another begin there, and how wide lines of a column are. Behind a page's end the columns
 * begin anew: every cell of the row may go on there.
 */
export function segmentRow(
  pieces: readonly SignedPiece[],
  order: readonly FlatColumn[],
  help: SegmentationHelp = {},
): Segmentation {
  const last = order.map((column) => (column === 'task' ? (help.titleEnd ?? undefined) : undefined))
  const columns: number[] = []
  let score = 0
  for (let start = 0; start < pieces.length; ) {
    const next = pieces.findIndex((signed, at) => at > start && signed.isBehindSeam)
    const end = next === -1 ? pieces.length : next
    const part = segmentPart({
      pieces: pieces.slice(start, end),
      start,
      isFirst: start === 0,
      isLast: end === pieces.length,
      last,
      order,
      help,
    })
    columns.push(...part.columns)
    part.columns.forEach((column, at) => {
      last[column] = pieces[start + at]
    })
    score += part.score
    start = end
  }
  return { score, columns }
}

interface Part {
  readonly pieces: readonly SignedPiece[]
  /** Index of the first piece in the row. */
  readonly start: number
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Last piece of each column on the pages before. */
  readonly last: readonly (SignedPiece | undefined)[]
  readonly order: readonly FlatColumn[]
  readonly help: SegmentationHelp
}

function segmentPart(part: Part): Segmentation {
  const { pieces, order, last, isFirst, isLast, start } = part
  const { widths = {}, lexicon, row = 0 } = part.help
  const skipped = absenceCosts(order, last, isFirst && !isLast)
  let scores = order.map(() => Number.NEGATIVE_INFINITY)
  const back: number[][] = []
  pieces.forEach((signed, at) => {
    const previous = pieces[at - 1]
    const next = order.map(() => Number.NEGATIVE_INFINITY)
    const origin = order.map(() => -1)
    order.forEach((name, column) => {
      if (name === 'task' && (isFirst || !part.help.titleEnd)) return
      const own = fitOf(signed, name) + tooWide(signed, widths[name]) + (lexicon?.fit(row, start + at, column) ?? 0)
      const opens = (): number => {
        const before = last[column]
        return before === undefined
          ? openingOf(signed, name, previous) + (lexicon?.opening(row, start + at, column) ?? 0)
          : resumingOf(signed, before, previous) + leftOpen(signed, before, widths[name])
      }
      if (previous === undefined) {
        next[column] = own - skipped(-1, column) + (isFirst ? 0 : opens())
        return
      }
      for (let from = 0; from <= column; from++) {
        const before = scores[from] ?? Number.NEGATIVE_INFINITY
        const left = order[from]
        if (before === Number.NEGATIVE_INFINITY || left === undefined) continue
        const step =
          from === column
            ? staying(signed, previous, name, widths[name])
            : opens() + leaving(signed, previous, widths[left]) - skipped(from, column)
        if (before + step + own > (next[column] ?? 0)) {
          next[column] = before + step + own
          origin[column] = from
        }
      }
    })
    scores = next
    back.push(origin)
  })
  return bestPath(scores, back, (column) => (isLast ? skipped(column, order.length) : 0))
}

/** Cost of leaving out the columns between two, the ends not counted; nothing for what an earlier page holds. */
function absenceCosts(
  order: readonly FlatColumn[],
  last: readonly (SignedPiece | undefined)[],
  goesOn: boolean,
): (from: number, to: number) => number {
  const sums = [0]
  order.forEach((column, at) => {
    const cost = last[at] === undefined ? ABSENCE[column] * (goesOn ? 0.5 : 1) : 0
    sums.push((sums.at(-1) ?? 0) + cost)
  })
  return (from, to) => (sums[to] ?? 0) - (sums[from + 1] ?? 0)
}

function bestPath(
  scores: readonly number[],
  back: readonly number[][],
  rest: (column: number) => number,
): Segmentation {
  let column = 0
  let best = Number.NEGATIVE_INFINITY
  scores.forEach((score, at) => {
    if (score - rest(at) > best) {
      best = score - rest(at)
      column = at
    }
  })
  const columns: number[] = []
  for (let at = back.length - 1; at >= 0; at--) {
    columns.unshift(column)
    column = back[at]?.[column] ?? column
  }
  return { score: best, columns }
}

/** A line much wider than its column can be is elsewhere; soft, for pages differ. */
const tooWide = (signed: SignedPiece, width: number | undefined): number =>
  width !== undefined && signed.piece.kind === 'text' && signed.length > width * 1.25 + 2 ? -1.5 : 0

const fitsBehind = (signed: SignedPiece, previous: SignedPiece, width: number): boolean =>
  previous.length + 1 + signed.firstWord <= width

/** Going on in a column although the last line had room for the next word speaks for a new cell. */
function staying(signed: SignedPiece, previous: SignedPiece, column: FlatColumn, width: number | undefined): number {
  if (!signed.piece.startsLine || signed.piece.kind !== 'text' || previous.piece.kind !== 'text') return 0
  let score = 0
  if (column === 'measure' && signed.isOrganisation && !previous.isDangling) score -= 1
  if (column === 'executors' && previous.endsSentence && signed.isUpper && !signed.isOrganisation) score -= 1
  if (width !== undefined && fitsBehind(signed, previous, width * 0.8))
    score -= signed.isUpper && !previous.isDangling ? 1 : 0.6
  return score
}

/** A full last line may go on; one with room left has ended its cell. */
function leaving(signed: SignedPiece, previous: SignedPiece, width: number | undefined): number {
  if (width === undefined || !signed.piece.startsLine || previous.piece.kind !== 'text') return 0
  return fitsBehind(signed, previous, width * 0.9) ? 0.8 : -0.3
}

/** A cell whose last line had room for the next word was at its end before the page was. */
const leftOpen = (signed: SignedPiece, before: SignedPiece, width: number | undefined): number =>
  width === undefined || before.piece.kind !== 'text' ? 0 : fitsBehind(signed, before, width * 0.9) ? -1.2 : 0.3
