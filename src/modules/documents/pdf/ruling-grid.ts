import type { Box, Ruling } from './geometry.ts'
import { clusterValues } from './geometry.ts'
import type { Frame } from './ruling-lines.ts'
import { borderTolerance } from './ruling-lines.ts'

/** A cell of a grid of lines; rows and columns count from 0. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
  readonly box: Box
  /** Number of its four sides that were really drawn. */
  readonly drawnSides: number
}

/** A frame of lines as a grid: edges of its columns and rows, and the cells that remain where inner lines lack. */
export interface Grid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly GridCell[]
}

/** Part of a cell's side that must be drawn for the side to count. */
const drawnShare = 0.6

/** Lines that stick out of the frame by less than this, in points, do not open it. */
const overhang = 6

/** Cells of a frame; undefined where the lines bound fewer than two. */
export function gridOf(frame: Frame): Grid | undefined {
  const xs = edges(frame.vertical, frame.horizontal)
  const ys = edges(frame.horizontal, frame.vertical)
  const columns = xs.length - 1
  const rows = ys.length - 1
  if (columns < 1 || rows < 1 || columns * rows < 2 || columns * rows > 100_000) return undefined
  const across = coverage(ys, xs, frame.horizontal)
  const down = coverage(xs, ys, frame.vertical)
  const groups = groupCells(
    rows,
    columns,
    (row, column) => down[column + 1]?.[row] === true,
    (row, column) => across[row + 1]?.[column] === true,
  )
  const cells = rectangles(groups, rows, columns).map((cell) => {
    const { row, column, rowSpan, colSpan } = cell
    const share = (line: readonly boolean[] | undefined, from: number, span: number): boolean =>
      line?.slice(from, from + span).every(Boolean) === true
    const drawnSides =
      Number(share(across[row], column, colSpan)) +
      Number(share(across[row + rowSpan], column, colSpan)) +
      Number(share(down[column], row, rowSpan)) +
      Number(share(down[column + colSpan], row, rowSpan))
    const box: Box = {
      left: xs[column] ?? 0,
      top: ys[row] ?? 0,
      right: xs[column + colSpan] ?? 0,
      bottom: ys[row + rowSpan] ?? 0,
    }
    return { ...cell, box, drawnSides }
  })
  return cells.length < 2 ? undefined : { xs, ys, cells }
}

/** Places of the lines, and the ends of the crossing lines where the frame is open on a side. */
function edges(lines: readonly Ruling[], crossing: readonly Ruling[]): number[] {
  const places = clusterValues(
    lines.map((line) => line.at),
    borderTolerance,
  )
  const first = Math.min(...crossing.map((line) => line.from))
  const last = Math.max(...crossing.map((line) => line.to))
  if (places[0] === undefined || first < places[0] - overhang) places.unshift(first)
  const end = places.at(-1)
  if (end === undefined || last > end + overhang) places.push(last)
  return places
}

/** For every line place and every interval along it: whether a line is drawn there. */
function coverage(places: readonly number[], along: readonly number[], lines: readonly Ruling[]): boolean[][] {
  return places.map((place) => {
    const here = lines.filter((line) => Math.abs(line.at - place) <= 1.5 * borderTolerance)
    return along.slice(0, -1).map((from, index) => {
      const to = along[index + 1] ?? from
      let drawn = 0
      for (const line of here) drawn += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from))
      return drawn >= drawnShare * (to - from)
    })
  })
}

/** Numbers the fields of the grid so that fields without a line between them share a number. */
function groupCells(
  rows: number,
  columns: number,
  hasLineRight: (row: number, column: number) => boolean,
  hasLineBelow: (row: number, column: number) => boolean,
): number[] {
  const parents = Array.from({ length: rows * columns }, (_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] ?? root
    parents[index] = root
    return root
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const here = row * columns + column
      if (column + 1 < columns && !hasLineRight(row, column)) parents[find(here + 1)] = find(here)
      if (row + 1 < rows && !hasLineBelow(row, column)) parents[find(here + columns)] = find(here)
    }
  }
  return parents.map((_, index) => find(index))
}

type Span = Pick<GridCell, 'row' | 'column' | 'rowSpan' | 'colSpan'>

/** Cuts the groups into rectangles; a group is one already, except where a line is missing by fault. */
function rectangles(groups: readonly number[], rows: number, columns: number): Span[] {
  const taken = new Set<number>()
  const found: Span[] = []
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const here = row * columns + column
      if (taken.has(here)) continue
      const isFree = (r: number, c: number): boolean => {
        const index = r * columns + c
        return groups[index] === groups[here] && !taken.has(index)
      }
      let colSpan = 1
      while (column + colSpan < columns && isFree(row, column + colSpan)) colSpan += 1
      let rowSpan = 1
      const isRowFree = (r: number): boolean => {
        for (let c = column; c < column + colSpan; c += 1) if (!isFree(r, c)) return false
        return true
      }
      while (row + rowSpan < rows && isRowFree(row + rowSpan)) rowSpan += 1
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + colSpan; c += 1) taken.add(r * columns + c)
      }
      found.push({ row, column, rowSpan, colSpan })
    }
  }
  return found
}
