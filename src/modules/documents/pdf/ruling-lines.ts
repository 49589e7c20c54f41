import type { Ruling } from './geometry.ts'

/** Double and thick-thin borders are two lines up to this far apart, in points; together they are one. */
export const borderTolerance = 3

/** Pieces of a line that lie less than this apart are one line: dots, dashes, the corners of double borders. */
const pieceGap = 3.2

/** A line shorter than this, once its pieces are joined, cannot bound a cell. */
const shortestLine = 5

/** Joins pieces that continue each other, and lines drawn twice; result ordered by place. */
function joinRulings(rulings: readonly Ruling[], axis: Ruling['axis']): Ruling[] {
  const sorted = rulings.filter((ruling) => ruling.axis === axis).sort((a, b) => a.at - b.at)
  const joined: Ruling[] = []
  let group: Ruling[] = []
  const flush = (): void => {
    joined.push(...joinGroup(group))
    group = []
  }
  for (const ruling of sorted) {
    const first = group[0]
    const last = group.at(-1)
    const isNear =
      first !== undefined &&
      last !== undefined &&
      ruling.at - last.at <= borderTolerance &&
      ruling.at - first.at <= 1.5 * borderTolerance
    if (!isNear) flush()
    group.push(ruling)
  }
  flush()
  return joined.filter((ruling) => ruling.to - ruling.from >= shortestLine)
}

function joinGroup(group: readonly Ruling[]): Ruling[] {
  const first = group[0]
  const last = group.at(-1)
  if (first === undefined || last === undefined) return []
  const at = (first.at + last.at) / 2
  const pieces = [...group].sort((a, b) => a.from - b.from)
  const lines: { axis: Ruling['axis']; at: number; from: number; to: number }[] = []
  for (const piece of pieces) {
    const line = lines.at(-1)
    if (line !== undefined && piece.from <= line.to + pieceGap) line.to = Math.max(line.to, piece.to)
    else lines.push({ axis: first.axis, at, from: piece.from, to: piece.to })
  }
  return lines
}

/** Horizontal and vertical lines that hang together: the frame of one table. */
export interface Frame {
  readonly horizontal: readonly Ruling[]
  readonly vertical: readonly Ruling[]
}

/** A page with more crossings than this to try is a drawing (a map, a plan of a building), not a table. */
const mostCrossings = 20_000_000

/**
 * Sorts lines into frames by where they touch or cross. Lines that touch nothing (underlines) are left out.
 * @param columns edges of the columns of a table that may go on from the page before: for it, upright lines are enough.
 */
export function framesOf(rulings: readonly Ruling[], columns: readonly number[] = []): Frame[] {
  const horizontal = joinRulings(rulings, 'horizontal')
  const vertical = joinRulings(rulings, 'vertical')
  if (horizontal.length * vertical.length > mostCrossings) return []
  const parents = [...horizontal, ...vertical].map((_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] ?? root
    parents[index] = root
    return root
  }
  for (const [h, across] of horizontal.entries()) {
    for (const [v, down] of vertical.entries()) {
      if (touches(across, down)) parents[find(h)] = find(horizontal.length + v)
    }
  }
  const frames = new Map<number, { horizontal: Ruling[]; vertical: Ruling[] }>()
  const frameOf = (index: number): { horizontal: Ruling[]; vertical: Ruling[] } => {
    const root = find(index)
    const known = frames.get(root) ?? { horizontal: [], vertical: [] }
    frames.set(root, known)
    return known
  }
  for (const [index, ruling] of horizontal.entries()) frameOf(index).horizontal.push(ruling)
  for (const [index, ruling] of vertical.entries()) frameOf(horizontal.length + index).vertical.push(ruling)
  const whole = [...frames.values()].filter((frame) => frame.horizontal.length >= 2 && frame.vertical.length >= 1)
  return whole.length > 0 ? whole : openFrame(horizontal, vertical, columns)
}

/** The page shows a piece from the middle of a row, or one line between two rows: only its columns can be known. */
function openFrame(horizontal: readonly Ruling[], vertical: readonly Ruling[], columns: readonly number[]): Frame[] {
  const isKnown = (x: number): boolean => columns.some((edge) => Math.abs(edge - x) <= borderTolerance)
  const isReached = (edge: number): boolean => vertical.some((line) => Math.abs(line.at - edge) <= borderTolerance)
  const isSame = columns.length >= 3 && vertical.every((line) => isKnown(line.at)) && columns.every(isReached)
  return isSame
    ? [{ horizontal: horizontal.filter((line) => vertical.some((down) => touches(line, down))), vertical }]
    : []
}

function touches(across: Ruling, down: Ruling): boolean {
  return (
    down.at >= across.from - borderTolerance &&
    down.at <= across.to + borderTolerance &&
    across.at >= down.from - borderTolerance &&
    across.at <= down.to + borderTolerance
  )
}
