import type { Lexicon } from './lexicon.ts'
import type { FlatColumn } from './model.ts'
import { fitOf, openingOf, type SignedPiece } from './piece-signs.ts'

/** Characters that a line of a column holds at most; learnt in a first pass. */
export type ColumnWidths = Partial<Record<FlatColumn, number>>

export interface Segmentation {
  readonly score: number
  /** Index into the order of columns for every piece; never decreasing. */
  readonly columns: readonly number[]
}

/** Cost of a row that has nothing in a column. */
const ABSENCE: Readonly<Record<FlatColumn, number>> = {
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
 * whether a cell can end and another begin there, and how wide lines of a column are.
 */
export function segmentRow(
  pieces: readonly SignedPiece[],
  order: readonly FlatColumn[],
  known: { readonly widths?: ColumnWidths; readonly lexicon?: Lexicon; readonly row?: number } = {},
): Segmentation {
  const { widths = {}, lexicon, row = 0 } = known
  const count = order.length
  const absence = absenceSums(order)
  const skipped = (from: number, to: number): number => (absence[to] ?? 0) - (absence[from + 1] ?? 0)
  let scores = new Array<number>(count).fill(Number.NEGATIVE_INFINITY)
  const back: number[][] = []
  pieces.forEach((signed, at) => {
    const previous = pieces[at - 1]
    const next = new Array<number>(count).fill(Number.NEGATIVE_INFINITY)
    const origin = new Array<number>(count).fill(-1)
    for (let column = 0; column < count; column++) {
      const name = order[column] as FlatColumn
      const fit = fitOf(signed, name) + tooWide(signed, widths[name]) + (lexicon?.fit(row, at, column) ?? 0)
      if (previous === undefined) {
        next[column] = fit - skipped(-1, column)
        continue
      }
      for (let from = 0; from <= column; from++) {
        const before = scores[from] ?? Number.NEGATIVE_INFINITY
        if (before === Number.NEGATIVE_INFINITY) continue
        const leftName = order[from] as FlatColumn
        const step =
          from === column
            ? staying(signed, previous, name, widths[name])
            : openingOf(signed, name, previous) +
              (lexicon?.opening(row, at, column) ?? 0) +
              leaving(signed, previous, widths[leftName]) -
              skipped(from, column)
        if (before + step + fit > (next[column] ?? 0)) {
          next[column] = before + step + fit
          origin[column] = from
        }
      }
    }
    scores = next
    back.push(origin)
  })
  return bestPath(scores, back, (column) => skipped(column, count))
}

const absenceSums = (order: readonly FlatColumn[]): number[] => {
  const sums = [0]
  for (const column of order) sums.push((sums.at(-1) ?? 0) + ABSENCE[column])
  return sums
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
  if (width !== undefined && signed.isUpper && !previous.isDangling && fitsBehind(signed, previous, width * 0.8))
    score -= 1
  return score
}

/** A full last line may go on; one with room left has ended its cell. */
function leaving(signed: SignedPiece, previous: SignedPiece, width: number | undefined): number {
  if (width === undefined || !signed.piece.startsLine || previous.piece.kind !== 'text') return 0
  return fitsBehind(signed, previous, width * 0.9) ? 0.8 : -0.3
}
