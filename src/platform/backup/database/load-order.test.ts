import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadOrder } from './load-order.ts'

const TABLES = ['a', 'b', 'c', 'd', 'e', 'f']
const key = (from: string, to: string) => ({ name: `${from}_${to}`, from, to, isDeferrable: false, isDeferred: false })
const anyKey = fc.tuple(fc.constantFrom(...TABLES), fc.constantFrom(...TABLES)).map(([from, to]) => key(from, to))

test('every key that is not deferred points back, and every table stands once', () =>
  fc.assert(
    fc.property(fc.array(anyKey), (keys) => {
      const { tables, deferred } = loadOrder(TABLES, keys)
      expect([...tables].sort()).toEqual(TABLES)
      for (const { from, to } of keys.filter((each) => !deferred.includes(each)))
        expect(tables.indexOf(to)).toBeLessThan(tables.indexOf(from))
    }),
  ))

test('without cycles nothing is deferred', () =>
  fc.assert(
    fc.property(fc.array(anyKey), (keys) => {
      const acyclic = keys.filter(({ from, to }) => from > to)
      expect(loadOrder(TABLES, acyclic).deferred).toEqual([])
    }),
  ))

test('a key of a table to itself is deferred, and the others are not for its sake', () => {
  const [own, other] = [key('b', 'b'), key('a', 'b')]
  expect(loadOrder(['a', 'b'], [own, other])).toEqual({ tables: ['b', 'a'], deferred: [own] })
})
