import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testDatabase } from '#platform/database/testing/test-database.ts'
import { newestEdit } from '../db/edits.ts'
import { getPlan } from '../db/get-plan.ts'
import { listVersions } from '../db/versions.ts'
import { draftsOf } from '../domain/fields/draft-of-value.ts'
import type { FieldDrafts } from '../domain/fields/drafts.ts'
import { headDraftsOf } from '../domain/head/head-drafts.ts'
import { fieldValuesOf } from '../domain/measure-edit.ts'
import { eachMeasure } from '../domain/stored-plan.ts'
import { aSavedPlan } from '../testing/scene.ts'
import { approvePlan } from './approve-plan.ts'
import { saveHead } from './save-head.ts'
import { saveMeasure } from './save-measure.ts'

const database = testDatabase()

async function anOpenedMeasure() {
  const { planId, act } = await aSavedPlan(database.db)
  const read = async () => {
    const plan = await act((tx) => getPlan(tx, planId))
    const measure = [...eachMeasure(plan)][0]?.measure
    if (!measure) throw new Error('the plan has a measure')
    return { plan, measure }
  }
  const { plan, measure } = await read()
  const shown = draftsOf(fieldValuesOf(measure), plan.period)
  const save = (
    typed: Partial<FieldDrafts>,
    { revision = measure.revision, kept = {} as Record<string, 'mine' | 'theirs'> } = {},
  ) =>
    act((tx) =>
      saveMeasure(tx, {
        planId,
        measureId: measure.id,
        revision,
        form: { drafts: { ...shown, ...typed }, confirmed: [], kept },
        requestId: randomUUID(),
      }),
    )
  return { planId, act, read, save, plan, shown }
}

test('two people change different fields: both are kept', async () => {
  const { save, read } = await anOpenedMeasure()
  await save({ text: 'перший змінив захід' })
  expect(await save({ expectedResult: 'друга змінила наслідок' })).toMatchObject({ kind: 'saved' })
  expect((await read()).measure).toMatchObject({
    text: 'перший змінив захід',
    expectedResult: 'друга змінила наслідок',
  })
})

test('two people change one field: nothing is overwritten until one chooses', async () => {
  const { save, read } = await anOpenedMeasure()
  await save({ text: 'їхнє' })
  const answer = await save({ text: 'моє' })
  expect(answer).toMatchObject({
    kind: 'conflict',
    revision: 2,
    conflicts: [{ field: 'text', mine: 'моє', theirs: 'їхнє' }],
  })
  expect((await read()).measure.text).toBe('їхнє')
  expect(await save({ text: 'моє' }, { revision: 2, kept: { text: 'mine' } })).toMatchObject({ kind: 'saved' })
  expect((await read()).measure.text).toBe('моє')
})

test('what was saved already, sent once more from a form of that time, changes nothing', async () => {
  const { save } = await anOpenedMeasure()
  await save({ text: 'нове' })
  expect(await save({ text: 'нове' })).toEqual({ kind: 'saved', editId: null })
})

test('a form without changes begins no edition after approval; a change does', async () => {
  const { planId, act, save } = await anOpenedMeasure()
  const act74 = { body: null, act: 'рішення', number: '74', date: '2026-02-26' }
  await act((tx) => approvePlan(tx, { planId, act: act74, requestId: randomUUID(), now: new Date() }))
  expect(await save({})).toEqual({ kind: 'saved', editId: null })
  expect(await act((tx) => listVersions(tx, planId))).toHaveLength(1)
  await save({ text: 'за змінами' })
  expect(await act((tx) => listVersions(tx, planId))).toHaveLength(2)
})

test('a mistake is a value and nothing is saved', async () => {
  const { save, read } = await anOpenedMeasure()
  expect(await save({ text: '  ', expectedResult: 'інше' })).toMatchObject({
    kind: 'wrong',
    errors: [{ at: 'text', code: 'text-missing' }],
  })
  expect((await read()).measure.revision).toBe(1)
})

test('the head of a plan is settled in the same way', async () => {
  const { planId, act, plan, read } = await anOpenedMeasure()
  const seenEdit = await act((tx) => newestEdit(tx, planId))
  const save = (typed: object, kept = {}) =>
    act((tx) =>
      saveHead(tx, { planId, seenEdit, drafts: { ...headDraftsOf(plan), ...typed }, kept, requestId: randomUUID() }),
    )
  await save({ title: 'Їхня назва' })
  expect(await save({ community: 'Моя громада' })).toMatchObject({ kind: 'saved' })
  expect(await save({ title: 'Моя назва' })).toMatchObject({
    kind: 'conflict',
    conflicts: [{ field: 'title', theirs: 'Їхня назва' }],
  })
  expect(await save({ title: 'Моя назва' }, { title: 'mine' })).toMatchObject({ kind: 'saved' })
  expect((await read()).plan).toMatchObject({ title: 'Моя назва', community: 'Моя громада' })
})
