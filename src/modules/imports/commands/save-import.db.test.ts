import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { listKnown } from '#modules/organisations/index.ts'
import { eachMeasure, getPlan } from '#modules/plans/index.ts'
import { asActor, type Tx } from '#platform/database/session.ts'
import { testDatabase } from '#platform/database/testing/test-database.ts'
import { insertImport, markRead } from '../db/imports.ts'
import { aReadMeasure, aReadPlan } from '../testing/a-read-plan.ts'
import { actOnReview } from './act-on-review.ts'
import { saveImport } from './save-import.ts'

const database = testDatabase()
const HASH = 'b'.repeat(64)

/** An import that was read and waits for its review, in a community of its own. */
async function aReview(communityIsKnown = true) {
  const { id: communityId } = await database.db
    .insertInto('community')
    .values({ name: `Громада ${randomUUID()}` })
    .returning('id')
    .executeTakeFirstOrThrow()
  const act = <T>(work: (tx: Tx) => Promise<T>) => asActor(database.db, { communityIds: [communityId] }, work)
  const importId = await act(async (tx) => {
    const id = await insertImport(tx, { fileHash: HASH, fileName: 'план.docx', fileSize: 10 })
    const interchange = aReadPlan([aReadMeasure({ unsure: ['executors'] }), aReadMeasure({ number: '2' })])
    await markRead(tx, id, {
      interchange,
      documentHash: HASH,
      communityId: communityIsKnown ? communityId : null,
      at: new Date(),
    })
    return id
  })
  return { act, importId, communityId }
}

test('a review becomes a plan with its corrections and its executors', async () => {
  const { act, importId, communityId } = await aReview()
  const executors = [{ name: 'Відділ освіти', byConsent: true }]
  const action = {
    kind: 'field-changed' as const,
    target: 'm0',
    value: { field: 'executors' as const, value: executors },
  }
  await act((tx) => actOnReview(tx, { importId, action, requestId: randomUUID() }))
  const { planId } = await act((tx) => saveImport(tx, importId))
  const plan = await act((tx) => getPlan(tx, planId))
  const [first, second] = [...eachMeasure(plan)].map(({ measure }) => measure)
  expect(first).toMatchObject({ executors: [{ name: 'Відділ освіти', byConsent: true }], unsure: [] })
  const known = await act((tx) => listKnown(tx, communityId))
  expect(known.map(({ name }) => name).sort()).toEqual(['Відділ освіти', 'Відділ цивільного захисту'])
  expect(second?.executors[0]?.organisationId).toBe(known.find(({ name }) => name.startsWith('Відділ цив'))?.id)
  expect(plan.head).toMatchObject({ sourceHash: HASH, sourceName: 'план.docx' })
})

test('saving twice gives one plan, and a saved review takes no more corrections', async () => {
  const { act, importId } = await aReview()
  const first = await act((tx) => saveImport(tx, importId))
  expect(await act((tx) => saveImport(tx, importId))).toEqual(first)
  const late = act((tx) =>
    actOnReview(tx, { importId, action: { kind: 'measure-removed', target: 'm0' }, requestId: randomUUID() }),
  )
  await expect(late).rejects.toMatchObject({ code: 'conflict' })
})

test('an action that is sent twice is recorded once', async () => {
  const { act, importId } = await aReview()
  const command = {
    importId,
    action: { kind: 'measure-removed' as const, target: 'm1' },
    requestId: randomUUID(),
  }
  expect(await act((tx) => actOnReview(tx, command))).toBeDefined()
  expect(await act((tx) => actOnReview(tx, command))).toBeUndefined()
})

test('without a community nothing is saved', async () => {
  const { act, importId } = await aReview(false)
  await expect(act((tx) => saveImport(tx, importId))).rejects.toMatchObject({ code: 'invalid' })
})
