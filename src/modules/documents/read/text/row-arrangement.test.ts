import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrangeRows } from './row-arrangement.ts'

describe('arrangeRows', () => {
  it('joins rows that blank lines inside cells tore, and leaves headings across the table alone', () => {
    expect(arrangeRows([5, 1, 1, 5, 3, 2, 5, 1, 5, 4, 1])).toMatchObject({
      columns: 5,
      rows: [5, 1, 1, 5, 5, 5, 1, 5, 5],
    })
  })

  it('divides rows between which the blank line is missing', () => {
    expect(arrangeRows([4, 8, 4, 4])?.rows).toEqual([4, 4, 4, 4, 4])
  })

  it('refuses indented paragraphs', () => {
    expect(arrangeRows([1, 1, 1, 1, 1, 1, 1])).toBeNull()
    expect(arrangeRows([23])).toBeNull()
  })

  it('loses no cell', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 40 }), (segments) => {
        const arranged = arrangeRows(segments)
        if (arranged === null) return
        const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0)
        expect(sum(arranged.rows)).toBe(sum(segments))
        expect(Math.max(...arranged.rows)).toBe(arranged.columns)
      }),
    )
  })
})
