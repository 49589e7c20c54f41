import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testDatabase } from '#platform/database/testing/test-database.ts'
import { listActions } from '../db/actions.ts'
import { loadLineage } from '../db/lineage.ts'
import { getOrganisation, listOrganisations } from '../db/organisations.ts'
import { aCommunityWith } from '../testing/scene.ts'
import { addAlias } from './aliases.ts'
import { compareAgain, confirmDifferent } from './confirm-different.ts'
import { findDuplicates } from './find-duplicates.ts'
import { mergeOrganisations } from './merge-organisations.ts'
import { renameOrganisation } from './rename-organisation.ts'
import { setEdrpou } from './set-edrpou.ts'
import { splitOrganisation } from './split-organisation.ts'
import { unmergeOrganisation } from './unmerge-organisation.ts'

const database = testDatabase()

const NAMES = ['Відділ освіти', 'Відділ освіти міської ради', 'Відділ культури']

async function aScene() {
  const scene = await aCommunityWith(database.db, NAMES)
  const [kept, merged, other] = NAMES.map(scene.id) as [string, string, string]
  return {
    ...scene,
    kept,
    merged,
    other,
    merge: () => scene.act((tx) => mergeOrganisations(tx, { keptId: kept, mergedId: merged })),
    unmerge: () => scene.act((tx) => unmergeOrganisation(tx, { organisationId: merged })),
    list: () => scene.act((tx) => listOrganisations(tx, scene.communityId)),
    owner: (id: string, name: string) =>
      scene.act(async (tx) => (await loadLineage(tx, scene.communityId)).ownerOf(id, name)),
    duplicates: () => scene.act((tx) => findDuplicates(tx, { communityId: scene.communityId, community: null })),
  }
}

test('a merge takes all names along, acts once, and is undone whole', async () => {
  const scene = await aScene()
  await scene.act((tx) => addAlias(tx, { organisationId: scene.merged, alias: 'Освіта' }))
  expect(await scene.merge()).toBeNull()
  expect(await scene.merge()).toBeNull()
  expect((await scene.list()).map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Відділ культури', []],
    ['Відділ освіти', ['Відділ освіти міської ради', 'Освіта']],
  ])
  expect((await scene.resolve(['освіта'])).get('освіта')).toBe(scene.kept)
  expect(await scene.unmerge()).toBeNull()
  expect(await scene.unmerge()).toBeNull()
  expect((await scene.list()).map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Відділ культури', []],
    ['Відділ освіти', []],
    ['Відділ освіти міської ради', ['Освіта']],
  ])
  const actions = await scene.act((tx) => listActions(tx, scene.communityId, [scene.kept]))
  expect(actions.map(({ kind }) => kind)).toEqual(['unmerged', 'merged', 'created'])
})

test('merges are followed through any number of steps', async () => {
  const scene = await aScene()
  await scene.merge()
  await scene.act((tx) => mergeOrganisations(tx, { keptId: scene.other, mergedId: scene.kept }))
  expect(await scene.owner(scene.merged, 'будь-яка назва')).toBe(scene.other)
  expect((await scene.list()).map(({ id }) => id)).toEqual([scene.other])
  await expect(scene.act((tx) => addAlias(tx, { organisationId: scene.kept, alias: 'Х' }))).rejects.toMatchObject({
    code: 'conflict',
  })
})

test('two codes are two legal entities; a single one goes over and comes back', async () => {
  const scene = await aScene()
  await scene.act((tx) => setEdrpou(tx, { organisationId: scene.merged, edrpou: '12345678' }))
  await scene.act((tx) => setEdrpou(tx, { organisationId: scene.other, edrpou: '87654322' }))
  expect(await scene.act((tx) => mergeOrganisations(tx, { keptId: scene.other, mergedId: scene.merged }))).toEqual({
    kind: 'different-codes',
    kept: '87654322',
    merged: '12345678',
  })
  await scene.merge()
  const codeOf = async (id: string) => (await scene.act((tx) => getOrganisation(tx, id))).edrpou
  expect(await codeOf(scene.kept)).toBe('12345678')
  await scene.unmerge()
  expect([await codeOf(scene.kept), await codeOf(scene.merged)]).toEqual([null, '12345678'])
})

test('an undoing is refused while somebody else bears the name', async () => {
  const scene = await aScene()
  await scene.merge()
  await scene.act((tx) =>
    renameOrganisation(tx, { organisationId: scene.kept, name: 'Відділ освіти міської ради', keepOldName: true }),
  )
  expect(await scene.unmerge()).toEqual({
    kind: 'name-taken',
    by: { id: scene.kept, name: 'Відділ освіти міської ради' },
  })
})

test('the likely pair is offered until it is merged, undone or refused', async () => {
  const scene = await aScene()
  const pair = [scene.kept, scene.merged].toSorted()
  const offered = async () => (await scene.duplicates()).map(({ oneId, otherId }) => [oneId, otherId])
  expect(await offered()).toEqual([pair])
  await scene.merge()
  expect(await offered()).toEqual([])
  await scene.unmerge()
  expect(await offered()).toEqual([])
})

test('a split takes names to a new organisation once, with those that plans will use later', async () => {
  const scene = await aScene()
  await scene.merge()
  const requestId = randomUUID()
  const split = () =>
    scene.act((tx) =>
      splitOrganisation(tx, {
        organisationId: scene.kept,
        names: ['Відділ освіти міської ради', 'Заклади освіти'],
        to: { name: 'Заклади освіти' },
        requestId,
      }),
    )
  const first = await split()
  expect(await split()).toEqual(first)
  const newId = first.kind === 'done' ? first.toId : ''
  expect(await scene.owner(scene.kept, 'заклади освіти')).toBe(newId)
  expect(await scene.owner(scene.merged, 'Відділ освіти міської ради')).toBe(newId)
  expect(await scene.owner(scene.kept, 'Відділ освіти')).toBe(scene.kept)
  expect((await scene.list()).map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Відділ культури', []],
    ['Відділ освіти', []],
    ['Заклади освіти', ['Відділ освіти міської ради']],
  ])
  expect((await scene.resolve(['Відділ освіти міської ради'])).get('Відділ освіти міської ради')).toBe(newId)
  await scene.act((tx) => mergeOrganisations(tx, { keptId: scene.kept, mergedId: newId }))
  expect(await scene.owner(scene.kept, 'заклади освіти')).toBe(scene.kept)
})

test('names may go to an organisation that is there', async () => {
  const scene = await aScene()
  const result = await scene.act((tx) =>
    splitOrganisation(tx, {
      organisationId: scene.kept,
      names: ['Відділ культури'],
      to: { organisationId: scene.other },
      requestId: randomUUID(),
    }),
  )
  expect(result).toEqual({ kind: 'done', toId: scene.other })
  expect(await scene.owner(scene.kept, 'Відділ культури')).toBe(scene.other)
})

test.each([
  { names: [], name: 'Нова', expected: { kind: 'no-names' } },
  { names: ['Відділ освіти'], name: 'Нова', expected: { kind: 'own-name' } },
  { names: ['Школи'], name: ' ', expected: { kind: 'new-name', problem: { kind: 'empty' } } },
  { names: ['Школи'], name: 'Відділ культури', expected: { kind: 'new-name', problem: { kind: 'taken' } } },
  { names: ['Відділ культури'], name: 'Нова', expected: { kind: 'name-taken', name: 'Відділ культури' } },
])('a split of $names as «$name» is refused as $expected.kind', async ({ names, name, expected }) => {
  const scene = await aScene()
  const command = { organisationId: scene.kept, names, to: { name }, requestId: randomUUID() }
  expect(await scene.act((tx) => splitOrganisation(tx, command))).toMatchObject(expected)
  expect(await scene.list()).toHaveLength(3)
})

test('a refusal is entered once from either end, holds for what is merged in, and can be taken back', async () => {
  const scene = await aScene()
  for (const [oneId, otherId] of [
    [scene.kept, scene.merged],
    [scene.merged, scene.kept],
  ] as const) {
    await scene.act((tx) => confirmDifferent(tx, { oneId, otherId }))
  }
  const kinds = async () =>
    (await scene.act((tx) => listActions(tx, scene.communityId, [scene.kept]))).map(({ kind }) => kind)
  expect(await kinds()).toEqual(['confirmed-different', 'created'])
  await scene.act((tx) => mergeOrganisations(tx, { keptId: scene.other, mergedId: scene.merged }))
  expect(await scene.duplicates()).toEqual([])
  await scene.act((tx) => compareAgain(tx, { oneId: scene.merged, otherId: scene.kept }))
  expect(await kinds()).toEqual(['compared-again', 'confirmed-different', 'created'])
  expect(await scene.duplicates()).toHaveLength(1)
})

test('a code that went over through two merges comes back whole', async () => {
  const scene = await aScene()
  await scene.act((tx) => setEdrpou(tx, { organisationId: scene.merged, edrpou: '12345678' }))
  await scene.merge()
  await scene.act((tx) => mergeOrganisations(tx, { keptId: scene.other, mergedId: scene.kept }))
  await scene.unmerge()
  const codes = []
  for (const id of [scene.kept, scene.merged, scene.other]) {
    codes.push((await scene.act((tx) => getOrganisation(tx, id))).edrpou)
  }
  expect(codes).toEqual([null, '12345678', null])
  expect(await scene.owner(scene.merged, 'будь-яка')).toBe(scene.merged)
})
