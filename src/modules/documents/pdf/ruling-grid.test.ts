import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ruling } from './geometry.ts'
import { gridOf } from './ruling-grid.ts'
import { framesOf } from './ruling-lines.ts'

interface Span {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
}

/** A division of a grid into rectangles: cuts it at random, across or down, until the cuts are used up. */
function divide(span: Span, cuts: readonly number[]): Span[] {
  const [cut, ...rest] = cuts
  if (cut === undefined) return [span]
  const { row, column, rowSpan, colSpan } = span
  if ((cut % 2 === 0 && rowSpan > 1) || (colSpan === 1 && rowSpan > 1)) {
    const first = 1 + (cut % (rowSpan - 1))
    return [
      ...divide({ ...span, rowSpan: first }, rest),
      ...divide({ row: row + first, column, rowSpan: rowSpan - first, colSpan }, rest),
    ]
  }
  if (colSpan === 1) return [span]
  const first = 1 + (cut % (colSpan - 1))
  return [
    ...divide({ ...span, colSpan: first }, rest),
    ...divide({ row, column: column + first, rowSpan, colSpan: colSpan - first }, rest),
  ]
}

/** The four sides of every cell, on a grid of 40 by 20 points, drawn a little beside their place. */
function draw(spans: readonly Span[], shake: number): Ruling[] {
  return spans.flatMap(({ row, column, rowSpan, colSpan }, index) => {
    const [left, right] = [40 * column, 40 * (column + colSpan)]
    const [top, bottom] = [20 * row, 20 * (row + rowSpan)]
    const off = index % 2 === 0 ? shake : -shake
    return [
      { axis: 'horizontal' as const, at: top + off, from: left, to: right },
      { axis: 'horizontal' as const, at: bottom - off, from: left, to: right },
      { axis: 'vertical' as const, at: left + off, from: top, to: bottom },
      { axis: 'vertical' as const, at: right - off, from: top, to: bottom },
    ]
  })
}

describe('a grid of lines', () => {
  it('gives back the cells that it was drawn from, merged ones too', () => {
    const size = fc.record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 2, max: 6 }) })
    const cuts = fc.array(fc.nat(1000), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(size, cuts, fc.constantFrom(0, 0.4), ({ rows, columns }, chosen, shake) => {
        const spans = divide({ row: 0, column: 0, rowSpan: rows, colSpan: columns }, chosen)
        fc.pre(spans.length > 1)
        const [frame, ...others] = framesOf(draw(spans, shake))
        expect(others).toEqual([])
        const grid = frame === undefined ? undefined : gridOf(frame)
        // Lines tell only those rows and columns in which some cell begins; what is left is compared by place.
        const boxes = grid?.cells.map(({ box }) => Object.values(box).map((value) => 20 * Math.round(value / 20)))
        const expected = spans.map((s) => [
          40 * s.column,
          20 * s.row,
          40 * (s.column + s.colSpan),
          20 * (s.row + s.rowSpan),
        ])
        expect(boxes?.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  it('is closed at the sides where the lines only stick out', () => {
    const rulings: Ruling[] = [0, 20, 40].map((at) => ({ axis: 'horizontal', at, from: 0, to: 120 }))
    rulings.push({ axis: 'vertical', at: 40, from: 0, to: 40 }, { axis: 'vertical', at: 80, from: 0, to: 40 })
    const [frame] = framesOf(rulings)
    expect(frame === undefined ? [] : gridOf(frame)?.xs).toEqual([0, 40, 80, 120])
  })

  it('is not made of a single line across', () => {
    expect(framesOf([{ axis: 'horizontal', at: 10, from: 0, to: 500 }])).toEqual([])
  })
})
