import fc from 'fast-check'
import { expect, it } from 'vitest'
import { basesOf, decimalsOf, fitsBase, percentOf } from './report-figures.ts'

const amounts = fc.tuple(fc.integer({ min: 1, max: 50_000_000 }), fc.integer({ min: 0, max: 50_000_000 }))

it('a percentage rounded or cut to whole numbers or tenths fits its base', () => {
  fc.assert(
    fc.property(
      amounts,
      fc.constantFrom(1, 10),
      fc.constantFrom(Math.round, Math.floor),
      ([base, part], places, round) => {
        expect(fitsBase(round((part * 100 * places) / base) / places, part, base)).toBe(true)
      },
    ),
  )
})

it('a percentage that is two per cent off does not, where the amounts are large enough to tell', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 1_000_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (base, share) => {
        const part = Math.round(base * share)
        expect(fitsBase(percentOf(part, base) + 2.1, part, base)).toBe(false)
      },
    ),
  )
})

it('small rounded amounts leave room for rounding', () => {
  // 0,3 of 0,7 thousand may be 0,25 / 0,75 … 0,35 / 0,65.
  expect(fitsBase(50, 3, 7)).toBe(true)
  expect(fitsBase(70, 3, 7)).toBe(false)
})

it('tells which base a percentage was counted from', () => {
  expect(basesOf({ planned: 125, revised: 120, financed: 120, percent: 96 })).toEqual(['planned'])
  expect(basesOf({ planned: 125, revised: 120, financed: 120, percent: 100 })).toEqual(['revised'])
  expect(basesOf({ planned: 125, revised: 125, financed: 120, percent: 96 })).toEqual(['planned', 'revised'])
  expect(basesOf({ planned: 0, revised: null, financed: 5, percent: 96 })).toEqual([])
})

it.each([
  [12, 0],
  [12.5, 1],
  [0.1 + 0.2, 1],
  [93.75, 2],
  [null, 0],
])('%s has %s decimals', (value, decimals) => expect(decimalsOf(value)).toBe(decimals))
