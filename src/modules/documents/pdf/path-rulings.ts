import type { Matrix, Ruling } from './geometry.ts'
import { apply } from './geometry.ts'

/** Path steps as the library packs them into one array of numbers. */
const step = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const

/** A filled rectangle thinner than this is a line, in points. */
const thinnest = 2.6
/** A line may lean by this much, in points, and still count as horizontal or vertical. */
const slant = 0.8
/** Shorter pieces are kept, because a dotted line is made of them, but a point is not a line. */
const shortest = 0.2

type Point = readonly [number, number]

/**
 * Horizontal and vertical lines of one path.
 * @param data the path as the library packs it: step, coordinates, step, coordinates…
 * @param painting whether the path is stroked, filled, or both.
 */
export function pathRulings(
  data: ArrayLike<number>,
  matrix: Matrix,
  painting: { readonly stroke: boolean; readonly fill: boolean },
): Ruling[] {
  const rulings: Ruling[] = []
  for (const outline of outlines(data, matrix)) {
    const thin = painting.fill ? thinRectangle(outline) : undefined
    if (thin !== undefined) rulings.push(thin)
    else if (painting.stroke) {
      for (let index = 1; index < outline.length; index += 1) {
        const from = outline[index - 1]
        const to = outline[index]
        const ruling = from && to ? rulingBetween(from, to) : undefined
        if (ruling !== undefined) rulings.push(ruling)
      }
    }
  }
  return rulings
}

function rulingBetween(a: Point, b: Point): Ruling | undefined {
  const width = Math.abs(a[0] - b[0])
  const height = Math.abs(a[1] - b[1])
  if (height <= slant && width > shortest && width >= height) {
    return { axis: 'horizontal', at: (a[1] + b[1]) / 2, from: Math.min(a[0], b[0]), to: Math.max(a[0], b[0]) }
  }
  if (width <= slant && height > shortest) {
    return { axis: 'vertical', at: (a[0] + b[0]) / 2, from: Math.min(a[1], b[1]), to: Math.max(a[1], b[1]) }
  }
  return undefined
}

function thinRectangle(outline: readonly Point[]): Ruling | undefined {
  const xs = outline.map((point) => point[0])
  const ys = outline.map((point) => point[1])
  const left = Math.min(...xs)
  const right = Math.max(...xs)
  const top = Math.min(...ys)
  const bottom = Math.max(...ys)
  const width = right - left
  const height = bottom - top
  if (Math.min(width, height) > thinnest || Math.max(width, height) <= shortest) return undefined
  return width >= height
    ? { axis: 'horizontal', at: (top + bottom) / 2, from: left, to: right }
    : { axis: 'vertical', at: (left + right) / 2, from: top, to: bottom }
}

/** The path's outlines as lists of corners on the page; a curve is left out, its end begins a new outline. */
function outlines(data: ArrayLike<number>, matrix: Matrix): Point[][] {
  const found: Point[][] = []
  let current: Point[] = []
  const begin = (point: Point | undefined): void => {
    if (current.length > 1) found.push(current)
    current = point === undefined ? [] : [point]
  }
  let index = 0
  const next = (): Point => {
    const point = apply(matrix, data[index] ?? 0, data[index + 1] ?? 0)
    index += 2
    return point
  }
  while (index < data.length) {
    const kind = data[index]
    index += 1
    if (kind === step.moveTo) begin(next())
    else if (kind === step.lineTo) current.push(next())
    else if (kind === step.curveTo) {
      index += 4
      begin(next())
    } else if (kind === step.quadraticCurveTo) {
      index += 2
      begin(next())
    } else if (kind === step.closePath) {
      if (current[0] !== undefined) current.push(current[0])
    } else break
  }
  begin(undefined)
  return found
}
