import { expect, test } from 'vitest'
import { testDatabase } from '#platform/database/testing/test-database.ts'
import { aCommunityWith } from '../testing/scene.ts'
import { addAlias } from './aliases.ts'
import { findDuplicates } from './find-duplicates.ts'
import { resolveExecutors } from './resolve-executors.ts'
import { suggestMatches } from './suggest-matches.ts'

const database = testDatabase()

test('exact names and aliases are sure, like names wait for a person, others are new', async () => {
  const scene = await aCommunityWith(database.db, ['Відділ освіти', 'Управління соціального захисту населення'])
  const { communityId } = scene
  const education = scene.id('Відділ освіти')
  await scene.act((tx) => addAlias(tx, { organisationId: education, alias: 'Освітній відділ' }))
  const names = ['відділ ОСВІТИ', 'Освітній відділ', 'УСЗН', 'Служба доріг', 'УСЗН']
  expect(await scene.act((tx) => suggestMatches(tx, { communityId, community: null, names }))).toMatchObject([
    { name: 'відділ ОСВІТИ', sure: education, likely: [] },
    { name: 'Освітній відділ', sure: education, likely: [] },
    {
      name: 'УСЗН',
      sure: null,
      likely: [
        {
          organisationId: scene.id('Управління соціального захисту населення'),
          name: 'Управління соціального захисту населення',
        },
      ],
    },
    { name: 'Служба доріг', sure: null, likely: [] },
  ])
})

test('whoever takes a like name for a new organisation is not asked again', async () => {
  const scene = await aCommunityWith(database.db, ['Відділ освіти'])
  const { communityId } = scene
  const names = ['Відділ освіти міської ради']
  const save = (chosen: ReadonlyMap<string, string | null>) =>
    scene.act((tx) => resolveExecutors(tx, { communityId, community: null, names, chosen }))
  const first = await save(new Map([['Відділ освіти міської ради', null]]))
  expect(await save(new Map())).toEqual(first)
  expect(await scene.act((tx) => findDuplicates(tx, { communityId, community: null }))).toEqual([])
})

test('a name that a person matched is an alias from then on', async () => {
  const scene = await aCommunityWith(database.db, ['Відділ освіти'])
  const { communityId } = scene
  const chosen = new Map([['Освітяни', scene.id('Відділ освіти')]])
  await scene.act((tx) => resolveExecutors(tx, { communityId, community: null, names: ['Освітяни'], chosen }))
  expect((await scene.resolve(['освітяни'])).get('освітяни')).toBe(scene.id('Відділ освіти'))
})
