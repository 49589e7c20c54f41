/**
 * Plane geometry of a page. Everything is in points (1/72 inch) of the page as a person sees it: the origin is the
 * upper left corner, x grows to the right, y grows downwards, the page's own rotation is already applied.
 */

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Direction in which a line of text runs: 0 to the right, 1 downwards, 2 upside down, 3 upwards. */
export type Direction = 0 | 1 | 2 | 3

/** One printed character (a ligature or a character with its accents counts as one). */
export interface Glyph {
  readonly text: string
  /** Left end of the advance on the baseline. */
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly width: number
  /** Extra letter spacing that follows the glyph. */
  readonly spacing: number
  readonly size: number
  readonly bold: boolean
  readonly direction: Direction
  /** Characters that the file sets in one go, without moving to another place, share a number. */
  readonly run: number
}

/** A horizontal or vertical line that was drawn: a stroke, or a filled rectangle too thin to be a background. */
export interface Ruling {
  readonly axis: 'horizontal' | 'vertical'
  /** y of a horizontal ruling, x of a vertical one. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** What a page holds, before anything is understood. */
export interface PageContent {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rulings: readonly Ruling[]
  /** Printed characters whose meaning the file does not tell. */
  readonly unreadable: number
  /** Characters that were read by guessing the code page of a font. */
  readonly guessed: number
}

/** Six numbers of an affine transformation, in the order of PDF. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The transformation that does `inner` first and `outer` after it. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ]
}

export function apply(matrix: Matrix, x: number, y: number): readonly [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
}

/**
 * Joins values that lie closer than `tolerance` and returns the middle of every group, ascending. A group never grows
 * beyond twice the tolerance, so that a chain of near values does not swallow a column.
 */
export function clusterValues(values: readonly number[], tolerance: number): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const middles: number[] = []
  let first = Number.NaN
  let last = Number.NaN
  for (const value of sorted) {
    if (value - last <= tolerance && value - first <= 2 * tolerance) {
      last = value
      middles[middles.length - 1] = (first + last) / 2
    } else {
      first = value
      last = value
      middles.push(value)
    }
  }
  return middles
}

/** Index of the value nearest to `value`; -1 for an empty list. */
export function nearestIndex(values: readonly number[], value: number): number {
  let best = -1
  let distance = Number.POSITIVE_INFINITY
  for (const [index, candidate] of values.entries()) {
    const away = Math.abs(candidate - value)
    if (away < distance) {
      distance = away
      best = index
    }
  }
  return best
}

/** Middle value; 0 for an empty list. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
