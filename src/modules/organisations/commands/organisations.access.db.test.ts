import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Tx } from '#platform/database/session.ts'
import { asActor } from '#platform/database/session.ts'
import { testDatabase } from '#platform/database/testing/test-database.ts'
import { listActions } from '../db/actions.ts'
import { getOrganisation, listOrganisations } from '../db/organisations.ts'
import { aCommunityWith } from '../testing/scene.ts'
import { addAlias, removeAlias } from './aliases.ts'
import { compareAgain, confirmDifferent } from './confirm-different.ts'
import { findDuplicates } from './find-duplicates.ts'
import { mergeOrganisations } from './merge-organisations.ts'
import { renameOrganisation, setShortName } from './rename-organisation.ts'
import { setEdrpou } from './set-edrpou.ts'
import { setIsOfficial } from './set-kind.ts'
import { splitOrganisation } from './split-organisation.ts'
import { suggestMatches } from './suggest-matches.ts'
import { unmergeOrganisation } from './unmerge-organisation.ts'

const database = testDatabase()

type Attempt = (tx: Tx, foreign: string, own: string) => Promise<unknown>

const attempts: readonly (readonly [string, Attempt])[] = [
  ['read', (tx, id) => getOrganisation(tx, id)],
  ['rename', (tx, id) => renameOrganisation(tx, { organisationId: id, name: 'Інша', keepOldName: true })],
  ['short name', (tx, id) => setShortName(tx, { organisationId: id, shortName: 'ІН' })],
  ['code', (tx, id) => setEdrpou(tx, { organisationId: id, edrpou: '12345678' })],
  ['kind', (tx, id) => setIsOfficial(tx, { organisationId: id, isOfficial: true })],
  ['add an alias', (tx, id) => addAlias(tx, { organisationId: id, alias: 'Інша' })],
  ['remove an alias', (tx, id) => removeAlias(tx, { organisationId: id, alias: 'Інша' })],
  ['merge into it', (tx, id, own) => mergeOrganisations(tx, { keptId: id, mergedId: own })],
  ['merge it', (tx, id, own) => mergeOrganisations(tx, { keptId: own, mergedId: id })],
  ['undo a merge', (tx, id) => unmergeOrganisation(tx, { organisationId: id })],
  ['tell apart', (tx, id, own) => confirmDifferent(tx, { oneId: own, otherId: id })],
  ['compare again', (tx, id, own) => compareAgain(tx, { oneId: id, otherId: own })],
  [
    'split',
    (tx, id) =>
      splitOrganisation(tx, { organisationId: id, names: ['Школи'], to: { name: 'Школи' }, requestId: randomUUID() }),
  ],
  [
    'split towards it',
    (tx, id, own) =>
      splitOrganisation(tx, {
        organisationId: own,
        names: ['Школи'],
        to: { organisationId: id },
        requestId: randomUUID(),
      }),
  ],
]

test.each(attempts)('%s: an organisation of another community is not found', async (_, attempt) => {
  const own = await aCommunityWith(database.db, ['Відділ освіти'])
  const foreign = await aCommunityWith(database.db, ['Відділ культури'])
  const foreignId = foreign.id('Відділ культури')
  const before = await foreign.act((tx) => getOrganisation(tx, foreignId))
  await expect(own.act((tx) => attempt(tx, foreignId, own.id('Відділ освіти')))).rejects.toMatchObject({
    code: 'not_found',
  })
  expect(await foreign.act((tx) => getOrganisation(tx, foreignId))).toEqual(before)
})

test.each(attempts)('%s: an address that is no id is not found', async (_, attempt) => {
  const own = await aCommunityWith(database.db, ['Відділ освіти'])
  await expect(own.act((tx) => attempt(tx, 'x', own.id('Відділ освіти')))).rejects.toMatchObject({ code: 'not_found' })
})

test('whoever keeps two communities cannot join organisations across them', async () => {
  const own = await aCommunityWith(database.db, ['Відділ освіти'])
  const foreign = await aCommunityWith(database.db, ['Відділ освіти'])
  const [keptId, mergedId] = [own.id('Відділ освіти'), foreign.id('Відділ освіти')]
  const both = { communityIds: [own.communityId, foreign.communityId] }
  const attempt = asActor(database.db, both, (tx) => mergeOrganisations(tx, { keptId, mergedId }))
  await expect(attempt).rejects.toMatchObject({ code: 'not_found' })
})

test('lists, suggestions and histories of another community are empty', async () => {
  const own = await aCommunityWith(database.db, [])
  const foreign = await aCommunityWith(database.db, ['Відділ освіти', 'Відділ освіти міської ради'])
  const { communityId } = foreign
  const seen = await own.act(async (tx) => [
    await listOrganisations(tx, communityId),
    await findDuplicates(tx, { communityId, community: null }),
    await listActions(tx, communityId, [foreign.id('Відділ освіти')]),
    await suggestMatches(tx, { communityId, community: null, names: ['Відділ освіти'] }),
  ])
  expect(seen).toEqual([[], [], [], [{ name: 'Відділ освіти', sure: null, likely: [] }]])
})
