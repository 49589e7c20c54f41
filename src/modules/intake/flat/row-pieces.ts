import type { RowSequence } from './find-rows.ts'
import type { Line } from './lines.ts'
import { type SignedPiece, signsOf } from './piece-signs.ts'
import { type Piece, piecesOf } from './pieces.ts'

export interface RowBounds {
  /** The line is a heading, a title or the like and belongs to no cell of the row. */
  readonly isStray: (line: number) => boolean
  /** A page ends between two lines. */
  readonly isSeam: (before: number, line: number) => boolean
}

/** Pieces of one row in reading order, from its number to the next one, without what strayed in. */
export function rowPieces(
  lines: readonly Line[],
  from: number,
  numberLength: number,
  to: number,
  amounts: number,
  { isStray, isSeam }: RowBounds,
): SignedPiece[] {
  const pieces: Piece[] = []
  const seams = new Set<number>()
  let last = from
  for (let at = from; at < to; at++) {
    if (at > from && isStray(at)) continue
    const text = (lines[at]?.text ?? '').slice(at === from ? numberLength : 0)
    if (text === '') continue
    if (pieces.length > 0 && isSeam(last, at)) seams.add(at)
    pieces.push(...piecesOf(text, at))
    last = at
  }
  return withoutSurplus(pieces, amounts).map((piece, at, all) => {
    const isFirst = all[at - 1]?.line !== piece.line
    return signsOf(piece, all[at + 1], isFirst && seams.has(piece.line))
  })
}

/** Numbers behind the usual count of amounts begin the next cell: «0,0 0,0 10 закладів». */
function withoutSurplus(pieces: readonly Piece[], amounts: number): Piece[] {
  if (amounts < 1) return [...pieces]
  let seen = 0
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'amounts') return [piece]
    const room = Math.max(0, amounts - seen)
    seen += piece.amounts.length
    if (room >= piece.amounts.length) return [piece]
    const kept = piece.amounts.slice(0, room)
    const rest: Piece = {
      ...piece,
      kind: 'text',
      text: piece.amounts.slice(room).join(' '),
      amounts: [],
      startsLine: piece.startsLine && room === 0,
    }
    return room === 0 ? [rest] : [{ ...piece, amounts: kept, text: kept.join(' '), endsLine: false }, rest]
  })
}

/** The commonest number of amounts in a row; 0 where most rows have none. */
export function usualAmounts(lines: readonly Line[], { marks }: RowSequence): number {
  const counts = new Map<number, number>()
  marks.forEach((mark, at) => {
    const next = marks[at + 1]?.line
    if (next === undefined && marks.length > 1) return
    let count = 0
    for (let line = mark.line; line < (next ?? lines.length); line++) {
      const text = (lines[line]?.text ?? '').slice(line === mark.line ? mark.length : 0)
      for (const piece of piecesOf(text, line)) count += piece.amounts.length
    }
    counts.set(count, (counts.get(count) ?? 0) + 1)
  })
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
