import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { asActor } from '#platform/database/session.ts'
import { testDatabase } from '#platform/database/testing/test-database.ts'
import { getPlan } from '../db/get-plan.ts'
import { toInterchange } from '../domain/to-interchange.ts'
import { aMeasure, aPlan } from '../testing/a-plan.ts'
import { savePlan } from './save-plan.ts'

const database = testDatabase()

async function aCommunity() {
  const { id } = await database.db
    .insertInto('community')
    .values({ name: `Громада ${randomUUID()}`, population: 24_000 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const command = (communityId: string) => ({
  communityId,
  source: { hash: 'a'.repeat(64), name: 'план.docx' },
  organisations: new Map<string, string>(),
  requestId: randomUUID(),
})

test('a saved plan comes back as it was', async () => {
  const communityId = await aCommunity()
  const plan = aPlan([
    aMeasure(),
    aMeasure({
      number: '2',
      term: null,
      funding: null,
      indicators: [],
      unsure: [],
      execution: { planned: 2.4, revised: null, financed: 0, percent: 93.8, narrative: 'Проведено' },
    }),
  ])
  const { planId } = await asActor(database.db, { communityIds: [communityId] }, (tx) =>
    savePlan(tx, { ...command(communityId), plan }),
  )
  const stored = await asActor(database.db, { communityIds: [communityId] }, (tx) => getPlan(tx, planId))
  expect({ ...toInterchange(stored), findings: [] }).toEqual(plan)
  expect(stored.head).toMatchObject({ state: 'draft', versionNumber: 1, sourceName: 'план.docx' })
})

test('the same request saves one plan', async () => {
  const communityId = await aCommunity()
  const request = { ...command(communityId), plan: aPlan() }
  const save = () => asActor(database.db, { communityIds: [communityId] }, (tx) => savePlan(tx, request))
  expect(await save()).toEqual(await save())
})

test('another community does not find it', async () => {
  const communityId = await aCommunity()
  const { planId } = await asActor(database.db, { communityIds: [communityId] }, (tx) =>
    savePlan(tx, { ...command(communityId), plan: aPlan() }),
  )
  const stranger = asActor(database.db, { communityIds: [await aCommunity()] }, (tx) => getPlan(tx, planId))
  await expect(stranger).rejects.toMatchObject({ code: 'not_found' })
})
