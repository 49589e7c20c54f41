import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLineage } from './lineage.ts'

const ids = ['а', 'б', 'в', 'г', 'ґ', 'д']
const names = ['Відділ освіти', 'Відділ культури', 'Служба доріг']
const keys = ['відділ освіти', 'відділ культури', 'служба доріг']

/** Merges without circles: each goes to an organisation further on in a shuffled row. */
const mergesArbitrary = fc.shuffledSubarray(ids, { minLength: ids.length }).chain((row) =>
  fc
    .tuple(
      ...row.slice(0, -1).map((_, at) => fc.option(fc.integer({ min: at + 1, max: row.length - 1 }), { nil: null })),
    )
    .map((targets) =>
      targets.flatMap((target, at) => {
        const [id, into] = [row[at], target === null ? undefined : row[target]]
        return id !== undefined && into !== undefined ? [{ id, into }] : []
      }),
    ),
)

const splitsArbitrary = fc.uniqueArray(
  fc
    .record({ id: fc.constantFrom(...ids), key: fc.constantFrom(...keys), to: fc.constantFrom(...ids) })
    .filter(({ id, to }) => id !== to),
  { selector: ({ id, key }) => `${id} ${key}`, maxLength: 8 },
)

test('property: every name ends at a live organisation, and asking again from there stays in its family', () => {
  fc.assert(
    fc.property(mergesArbitrary, splitsArbitrary, (merges, splits) => {
      const lineage = createLineage(merges, splits)
      const merged = new Set(merges.map(({ id }) => id))
      for (const id of ids) {
        expect(merged.has(lineage.rootOf(id))).toBe(false)
        for (const name of names) expect(merged.has(lineage.ownerOf(id, name))).toBe(false)
      }
    }),
  )
})

test('property: the sources of the owner hold the organisation that was asked for', () => {
  fc.assert(
    fc.property(
      mergesArbitrary,
      splitsArbitrary,
      fc.constantFrom(...ids),
      fc.constantFrom(...names),
      (merges, splits, id, name) => {
        const lineage = createLineage(merges, splits)
        expect(lineage.sourcesOf(lineage.ownerOf(id, name))).toContain(id)
      },
    ),
  )
})

test('property: without splits the owner is the root of the merges, whatever the name', () => {
  fc.assert(
    fc.property(mergesArbitrary, fc.constantFrom(...ids), fc.string(), (merges, id, name) => {
      const lineage = createLineage(merges, [])
      expect(lineage.ownerOf(id, name)).toBe(lineage.rootOf(id))
    }),
  )
})

test('a split takes its name along and leaves the others', () => {
  const lineage = createLineage([{ id: 'а', into: 'б' }], [{ id: 'б', key: 'відділ культури', to: 'в' }])
  expect(lineage.ownerOf('а', 'ВІДДІЛ  культури')).toBe('в')
  expect(lineage.ownerOf('а', 'Відділ освіти')).toBe('б')
  expect([...lineage.sourcesOf('в')].sort()).toEqual(['а', 'б', 'в'])
})

test('what was split off and merged back is whole again', () => {
  const splits = [{ id: 'а', key: 'відділ культури', to: 'б' }]
  expect(createLineage([{ id: 'б', into: 'а' }], splits).ownerOf('а', 'Відділ культури')).toBe('а')
  expect(createLineage([], splits).ownerOf('а', 'Відділ культури')).toBe('б')
})
