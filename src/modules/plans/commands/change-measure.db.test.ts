import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testDatabase } from '#platform/database/testing/test-database.ts'
import { listEdits } from '../db/edits.ts'
import { getPlan } from '../db/get-plan.ts'
import { listVersions } from '../db/versions.ts'
import { eachMeasure, type StoredPlan } from '../domain/stored-plan.ts'
import { aMeasure, aPlan } from '../testing/a-plan.ts'
import { aSavedPlan } from '../testing/scene.ts'
import { approvePlan } from './approve-plan.ts'
import { changeMeasure } from './change-measure.ts'

const database = testDatabase()
const act74 = { body: 'виконавчий комітет', act: 'рішення', number: '74', date: '2026-02-26' }
const now = new Date('2026-03-01T10:00:00Z')

function onlyMeasure(plan: StoredPlan) {
  const [first] = [...eachMeasure(plan)]
  if (!first) throw new Error('the plan has a measure')
  return first.measure
}

test('a change is kept, entered into the history, and read critically', async () => {
  const { planId, act } = await aSavedPlan(database.db, aPlan([aMeasure(), aMeasure({ number: '2' })]))
  const before = onlyMeasure(await act((tx) => getPlan(tx, planId)))
  const change = { executors: [], unsure: [] }
  await act((tx) =>
    changeMeasure(tx, { planId, measureId: before.id, revision: before.revision, change, requestId: randomUUID() }),
  )
  const plan = await act((tx) => getPlan(tx, planId))
  expect(onlyMeasure(plan)).toMatchObject({ executors: [], revision: 2, text: before.text, source: before.source })
  expect(plan.findings.filter((finding) => finding.measureId === before.id).map((finding) => finding.rule)).toContain(
    'executor-missing',
  )
  const [edit] = await act((tx) => listEdits(tx, planId))
  expect(edit).toMatchObject({ kind: 'measure-changed', after: change, before: { unsure: ['executors'] } })
})

test('a change of something old is refused and changes nothing', async () => {
  const { planId, act } = await aSavedPlan(database.db)
  const { id: measureId } = onlyMeasure(await act((tx) => getPlan(tx, planId)))
  const change = (text: string) =>
    act((tx) => changeMeasure(tx, { planId, measureId, revision: 1, change: { text }, requestId: randomUUID() }))
  await change('перше')
  await expect(change('друге')).rejects.toMatchObject({ code: 'conflict' })
  expect(onlyMeasure(await act((tx) => getPlan(tx, planId))).text).toBe('перше')
})

test('a request that is sent twice acts once', async () => {
  const { planId, act } = await aSavedPlan(database.db)
  const { id: measureId } = onlyMeasure(await act((tx) => getPlan(tx, planId)))
  const command = { planId, measureId, revision: 1, change: { text: 'інше' }, requestId: randomUUID() }
  await act((tx) => changeMeasure(tx, command))
  await act((tx) => changeMeasure(tx, command))
  expect(onlyMeasure(await act((tx) => getPlan(tx, planId))).revision).toBe(2)
})

test('an approved edition stays; the next change begins another one in which the measure is the same', async () => {
  const { planId, act } = await aSavedPlan(database.db)
  await act((tx) => approvePlan(tx, { planId, act: act74, requestId: randomUUID(), now }))
  const approved = await act((tx) => getPlan(tx, planId))
  const { id: measureId } = onlyMeasure(approved)
  await act((tx) =>
    changeMeasure(tx, { planId, measureId, revision: 1, change: { text: 'за змінами' }, requestId: randomUUID() }),
  )
  const versions = await act((tx) => listVersions(tx, planId))
  expect(versions.map(({ number, state }) => ({ number, state }))).toEqual([
    { number: 2, state: 'draft' },
    { number: 1, state: 'approved' },
  ])
  expect(await act((tx) => getPlan(tx, planId, { number: 1 }))).toEqual(approved)
  expect(onlyMeasure(await act((tx) => getPlan(tx, planId)))).toMatchObject({ id: measureId, text: 'за змінами' })
  await expect(
    act((tx) => approvePlan(tx, { planId, act: act74, requestId: randomUUID(), now })),
  ).resolves.toBeUndefined()
})

test('the database itself refuses to change an approved edition', async () => {
  const { planId, communityId, act } = await aSavedPlan(database.db)
  await act((tx) => approvePlan(tx, { planId, act: act74, requestId: randomUUID(), now }))
  const tables = [
    'planNode',
    'measureVersion',
    'measureExecutor',
    'measureIndicator',
    'indicatorTarget',
    'measureMoney',
  ] as const
  for (const table of tables) {
    const attempt = act((tx) => tx.deleteFrom(table).where('communityId', '=', communityId).execute())
    await expect(attempt, table).rejects.toMatchObject({ code: '23001' })
  }
  const title = act((tx) => tx.updateTable('planVersion').set({ title: 'інша' }).where('planId', '=', planId).execute())
  await expect(title).rejects.toMatchObject({ code: '23001' })
})
