import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likelyDuplicates, pairKey } from './likely-duplicates.ts'

const known = [
  { id: '1', name: 'Управління соціального захисту населення', aliases: [] },
  { id: '2', name: 'УСЗН', aliases: [] },
  { id: '3', name: 'Відділ освіти', aliases: ['Освітній відділ громади'] },
  { id: '4', name: 'Школа № 4', aliases: [] },
  { id: '5', name: 'Школа № 5', aliases: [] },
  { id: '6', name: 'Відділ освіти міської ради', aliases: [] },
]
const keysOf = (distinct: string[] = []) =>
  likelyDuplicates(known, { community: null, distinct: new Set(distinct) }).map((pair) =>
    pairKey(pair.oneId, pair.otherId),
  )

test('an abbreviation and a missing level make a pair; numbers keep bodies apart', () => {
  expect(keysOf().sort()).toEqual(['1 2', '3 6'])
})

test('property: a refused pair does not come back, the others stay, whatever the order of the list', () => {
  fc.assert(
    fc.property(
      fc.subarray(['1 2', '3 6']),
      fc.shuffledSubarray(known, { minLength: known.length }),
      (refused, shuffled) => {
        const pairs = likelyDuplicates(shuffled, { community: null, distinct: new Set(refused) })
        const keys = pairs.map((pair) => pairKey(pair.oneId, pair.otherId)).sort()
        expect(keys).toEqual(['1 2', '3 6'].filter((key) => !refused.includes(key)))
      },
    ),
    { numRuns: 30 },
  )
})
