import { expect, test } from 'vitest'
import { testDatabase } from '#platform/database/testing/test-database.ts'
import { listActions } from '../db/actions.ts'
import { getOrganisation, listOrganisations } from '../db/organisations.ts'
import { aCommunityWith } from '../testing/scene.ts'
import { addAlias, removeAlias } from './aliases.ts'
import { renameOrganisation, setShortName } from './rename-organisation.ts'
import { setEdrpou } from './set-edrpou.ts'
import { setIsOfficial } from './set-kind.ts'

const database = testDatabase()

const kindsOf = (actions: readonly { readonly kind: string }[]) => actions.map(({ kind }) => kind).toReversed()

test('a new name keeps the old one as an alias when asked, and the history tells both', async () => {
  const scene = await aCommunityWith(database.db, ['Відділ освіти'])
  const organisationId = scene.id('Відділ освіти')
  const command = { organisationId, name: 'управління освіти', keepOldName: true }
  expect(await scene.act((tx) => renameOrganisation(tx, command))).toBeNull()
  expect(await scene.act((tx) => renameOrganisation(tx, command))).toBeNull()
  const [organisation] = await scene.act((tx) => listOrganisations(tx, scene.communityId))
  expect(organisation).toMatchObject({ name: 'Управління освіти', aliases: ['Відділ освіти'] })
  expect((await scene.resolve(['ВІДДІЛ ОСВІТИ'])).get('ВІДДІЛ ОСВІТИ')).toBe(organisationId)
  const actions = await scene.act((tx) => listActions(tx, scene.communityId, [organisationId]))
  expect(kindsOf(actions)).toEqual(['created', 'renamed', 'alias-added'])
})

test('a name that is not kept no longer matches', async () => {
  const scene = await aCommunityWith(database.db, ['Відділ освіти'])
  const organisationId = scene.id('Відділ освіти')
  await scene.act((tx) => renameOrganisation(tx, { organisationId, name: 'Управління освіти', keepOldName: false }))
  expect((await scene.resolve(['Відділ освіти'])).get('Відділ освіти')).not.toBe(organisationId)
})

test('names that are empty, too long or of another organisation are problems and change nothing', async () => {
  const scene = await aCommunityWith(database.db, ['Відділ освіти', 'Відділ культури'])
  const organisationId = scene.id('Відділ освіти')
  const rename = (name: string) =>
    scene.act((tx) => renameOrganisation(tx, { organisationId, name, keepOldName: false }))
  const holder = { id: scene.id('Відділ культури'), name: 'Відділ культури' }
  expect(await rename(' ,; ')).toEqual({ kind: 'empty' })
  expect(await rename('а'.repeat(401))).toEqual({ kind: 'too-long' })
  expect(await rename('відділ  КУЛЬТУРИ')).toEqual({ kind: 'taken', by: holder })
  expect(await scene.act((tx) => setShortName(tx, { organisationId, shortName: 'Відділ культури' }))).toEqual({
    kind: 'taken',
    by: holder,
  })
  expect(await scene.act((tx) => getOrganisation(tx, organisationId))).toMatchObject({
    name: 'Відділ освіти',
    revision: 1,
  })
})

test('aliases are added once, refused when another has them, and taken away', async () => {
  const scene = await aCommunityWith(database.db, ['Відділ освіти', 'Відділ культури'])
  const organisationId = scene.id('Відділ освіти')
  const add = (alias: string) => scene.act((tx) => addAlias(tx, { organisationId, alias }))
  expect(await add('Освіта')).toBeNull()
  expect(await add('«освіта»')).toBeNull()
  expect(await add('Відділ культури')).toMatchObject({ kind: 'taken' })
  expect(await add('')).toEqual({ kind: 'empty' })
  expect((await scene.resolve(['освіта'])).get('освіта')).toBe(organisationId)
  for (let time = 0; time < 2; time++) {
    await scene.act((tx) => removeAlias(tx, { organisationId, alias: 'Освіта' }))
  }
  await scene.act((tx) => removeAlias(tx, { organisationId: scene.id('Відділ культури'), alias: 'Освіта' }))
  const actions = await scene.act((tx) => listActions(tx, scene.communityId, [organisationId]))
  expect(kindsOf(actions)).toEqual(['created', 'alias-added', 'alias-removed'])
})

test('an alias of one organisation is not taken away through another', async () => {
  const scene = await aCommunityWith(database.db, ['Відділ освіти', 'Відділ культури'])
  await scene.act((tx) => addAlias(tx, { organisationId: scene.id('Відділ освіти'), alias: 'Освіта' }))
  await scene.act((tx) => removeAlias(tx, { organisationId: scene.id('Відділ культури'), alias: 'Освіта' }))
  const [, education] = await scene.act((tx) => listOrganisations(tx, scene.communityId))
  expect(education).toMatchObject({ name: 'Відділ освіти', aliases: ['Освіта'] })
})

test('a code is checked, belongs to one organisation, and a number of a person is not kept', async () => {
  const scene = await aCommunityWith(database.db, ['Відділ освіти', 'Відділ культури'])
  const organisationId = scene.id('Відділ освіти')
  const set = (edrpou: string, id = organisationId) => scene.act((tx) => setEdrpou(tx, { organisationId: id, edrpou }))
  expect(await set('1234 5678')).toBeNull()
  expect(await set('12345678')).toBeNull()
  expect(await set('12345670')).toEqual({ kind: 'check-digit', expected: 8 })
  expect(await set('1234567890')).toEqual({ kind: 'personal-number', expected: null })
  expect(await set('12345678', scene.id('Відділ культури'))).toMatchObject({ kind: 'taken' })
  const actions = await scene.act((tx) => listActions(tx, scene.communityId, [organisationId]))
  expect(actions.map(({ facts }) => facts)[0]).toEqual({ from: null, to: '12345678' })
  expect(JSON.stringify(actions, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
    '1234567890',
  )
  expect(await set(' ')).toBeNull()
  expect(await scene.act((tx) => getOrganisation(tx, organisationId))).toMatchObject({ edrpou: null })
})

test('a post is told by its name, and a person may say otherwise', async () => {
  const scene = await aCommunityWith(database.db, ['Заступник міського голови', 'Відділ освіти'])
  const list = () => scene.act((tx) => listOrganisations(tx, scene.communityId))
  expect((await list()).map(({ isOfficial }) => isOfficial)).toEqual([false, true])
  await scene.act((tx) => setIsOfficial(tx, { organisationId: scene.id('Відділ освіти'), isOfficial: true }))
  expect((await list()).map(({ isOfficial }) => isOfficial)).toEqual([true, true])
})
