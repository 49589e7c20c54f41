import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Tx } from '#platform/database/session.ts'
import { testDatabase } from '#platform/database/testing/test-database.ts'
import { listEdits } from '../db/edits.ts'
import { getPlan } from '../db/get-plan.ts'
import { listVersions } from '../db/versions.ts'
import { eachMeasure, type StoredPlan } from '../domain/stored-plan.ts'
import { toInterchange } from '../domain/to-interchange.ts'
import { aMeasure, aPlan } from '../testing/a-plan.ts'
import { aSavedPlan } from '../testing/scene.ts'
import { addMeasure } from './add-measure.ts'
import { addTask } from './add-task.ts'
import { approvePlan } from './approve-plan.ts'
import type { MadeEdit } from './begin-edit.ts'
import { changeMeasure } from './change-measure.ts'
import { changeNode } from './change-node.ts'
import { changePlan } from './change-plan.ts'
import { moveMeasure } from './move-measure.ts'
import { removeMeasure } from './remove-measure.ts'
import { removeTask } from './remove-task.ts'
import { undoEdit } from './undo-edit.ts'

const database = testDatabase()
const now = new Date('2026-03-01T10:00:00Z')
const threeMeasures = [1, 2, 3].map((n) => aMeasure({ number: String(n), text: `захід ${n}` }))
const other = { number: '2', title: 'Оприлюднити', measures: [aMeasure({ text: 'оприлюднити звіт' })] }
const twoTasks = aPlan(threeMeasures, {
  strategicGoals: [
    {
      number: '1',
      title: 'Безпека для кожної людини',
      operationalGoals: [
        { number: '1.1', title: null, tasks: [{ number: '1', title: 'Навчити', measures: threeMeasures }, other] },
      ],
    },
  ],
})

function partsOf(plan: StoredPlan) {
  const goal = plan.strategicGoals[0]
  const operational = goal?.operationalGoals[0]
  const [task, otherTask] = operational?.tasks ?? []
  const measures = [...eachMeasure(plan)].map(({ measure }) => measure)
  const second = measures[1]
  if (!goal || !operational || !task || !otherTask || !second)
    throw new Error('the plan has a goal, a task and measures')
  return { goal, operational, task, otherTask, second, measures }
}

/** What a plan says, without what is computed from it. */
const said = (plan: StoredPlan) => ({ ...toInterchange(plan), findings: [] })

type Parts = ReturnType<typeof partsOf> & { planId: string; requestId: string }

const empty = aMeasure({ number: '4', text: 'новий захід', executors: [{ name: 'Архівний відділ', byConsent: false }] })
const { source: _source, fieldSources: _places, unsure: _unsure, ...values } = empty

const commands: Readonly<Record<string, (tx: Tx, on: Parts) => Promise<MadeEdit>>> = {
  'a change of a measure': (tx, { planId, requestId, second }) =>
    changeMeasure(tx, {
      planId,
      requestId,
      measureId: second.id,
      revision: second.revision,
      change: { text: 'інакше', term: null, executors: [{ name: 'Відділ культури', byConsent: false }], unsure: [] },
    }),
  'an added measure': (tx, { planId, requestId, task }) =>
    addMeasure(tx, { planId, requestId, taskId: task.id, values }),
  'a removed measure': (tx, { planId, requestId, second }) =>
    removeMeasure(tx, { planId, requestId, measureId: second.id }),
  'a renamed goal': (tx, { planId, requestId, goal }) =>
    changeNode(tx, {
      planId,
      requestId,
      nodeId: goal.id,
      seen: { number: goal.number, title: goal.title },
      change: { number: '1', title: 'Безпека громади' },
    }),
  'an added task': (tx, { planId, requestId, operational }) =>
    addTask(tx, { planId, requestId, goalId: operational.id, label: { number: '2', title: 'Оприлюднити' } }),
  'a moved measure': (tx, { planId, requestId, second, otherTask }) =>
    moveMeasure(tx, { planId, requestId, measureId: second.id, taskId: otherTask.id }),
  'a removed task': (tx, { planId, requestId, task }) => removeTask(tx, { planId, requestId, taskId: task.id }),
  'a change of the head': (tx, { planId, requestId }) =>
    changePlan(tx, {
      planId,
      requestId,
      seen: { title: aPlan().title, period: { from: 2026, to: 2030 } },
      change: { title: 'Інша назва', period: { from: 2026, to: 2031 } },
    }),
}

test.each(Object.entries(commands))(
  '%s acts once, stands in the history, and can be taken back',
  async (_, command) => {
    const { planId, act } = await aSavedPlan(database.db, twoTasks)
    const before = await act((tx) => getPlan(tx, planId))
    const on = { ...partsOf(before), planId, requestId: randomUUID() }
    const made = await act((tx) => command(tx, on))
    const changed = said(await act((tx) => getPlan(tx, planId)))
    expect(changed).not.toEqual(said(before))
    await act((tx) => command(tx, on))
    expect(said(await act((tx) => getPlan(tx, planId)))).toEqual(changed)
    const undo = { planId, editId: made.editId, requestId: randomUUID() }
    const undone = await act((tx) => undoEdit(tx, undo))
    await act((tx) => undoEdit(tx, undo))
    const after = await act((tx) => getPlan(tx, planId))
    expect(said(after)).toEqual(said(before))
    expect(partsOf(after).measures.map(({ id }) => id)).toEqual(partsOf(before).measures.map(({ id }) => id))
    const [last] = await act((tx) => listEdits(tx, planId))
    expect(last).toMatchObject({ undoes: made.editId })
    await expect(act((tx) => undoEdit(tx, { ...undo, requestId: randomUUID() }))).rejects.toMatchObject({
      code: 'conflict',
    })
    await act((tx) => undoEdit(tx, { planId, editId: undone.editId, requestId: randomUUID() }))
    expect(said(await act((tx) => getPlan(tx, planId)))).toEqual(changed)
  },
)

test('what was changed later is not lost by taking back something earlier', async () => {
  const { planId, act } = await aSavedPlan(database.db, twoTasks)
  const { second } = partsOf(await act((tx) => getPlan(tx, planId)))
  const change = (text: string, revision: number) =>
    act((tx) =>
      changeMeasure(tx, { planId, measureId: second.id, revision, change: { text }, requestId: randomUUID() }),
    )
  const { editId } = await change('перше', 1)
  await change('друге', 2)
  await expect(act((tx) => undoEdit(tx, { planId, editId, requestId: randomUUID() }))).rejects.toMatchObject({
    code: 'conflict',
  })
  expect(partsOf(await act((tx) => getPlan(tx, planId))).second.text).toBe('друге')
})

test('the same request, sent again after approval, begins no edition', async () => {
  const { planId, act } = await aSavedPlan(database.db)
  const [found] = [...eachMeasure(await act((tx) => getPlan(tx, planId)))]
  const command = {
    planId,
    measureId: found?.measure.id ?? '',
    revision: 1,
    change: { text: 'за рішенням' },
    requestId: randomUUID(),
  }
  await act((tx) => changeMeasure(tx, command))
  const act74 = { body: null, act: 'рішення', number: '74', date: '2026-02-26' }
  await act((tx) => approvePlan(tx, { planId, act: act74, requestId: randomUUID(), now }))
  await act((tx) => changeMeasure(tx, command))
  expect(await act((tx) => listVersions(tx, planId))).toHaveLength(1)
})

test('an edit of an approved edition is taken back in the next one', async () => {
  const { planId, act } = await aSavedPlan(database.db, twoTasks)
  const before = await act((tx) => getPlan(tx, planId))
  const { second } = partsOf(before)
  const { editId } = await act((tx) => removeMeasure(tx, { planId, measureId: second.id, requestId: randomUUID() }))
  const act74 = { body: null, act: 'рішення', number: '74', date: '2026-02-26' }
  await act((tx) => approvePlan(tx, { planId, act: act74, requestId: randomUUID(), now }))
  await act((tx) => undoEdit(tx, { planId, editId, requestId: randomUUID() }))
  const count = async (number: number) => partsOf(await act((tx) => getPlan(tx, planId, { number }))).measures.length
  expect([await count(1), await count(2)]).toEqual([3, 4])
})

test('changes of the head and of goals that somebody else made meanwhile are not overwritten', async () => {
  const { planId, act } = await aSavedPlan(database.db)
  const title = (seen: string, change: string) =>
    act((tx) => changePlan(tx, { planId, seen: { title: seen }, change: { title: change }, requestId: randomUUID() }))
  await title(aPlan().title, 'Перша')
  await expect(title(aPlan().title, 'Друга')).rejects.toMatchObject({ code: 'conflict' })
  const [goal] = (await act((tx) => getPlan(tx, planId))).strategicGoals
  const rename = act((tx) =>
    changeNode(tx, {
      planId,
      nodeId: goal?.id ?? '',
      seen: { number: '1', title: 'Не так' },
      change: { number: '1', title: 'Так' },
      requestId: randomUUID(),
    }),
  )
  await expect(rename).rejects.toMatchObject({ code: 'conflict' })
})

test('a new executor gets an organisation, the others keep theirs', async () => {
  const { planId, act } = await aSavedPlan(database.db)
  const measureOf = async () => [...eachMeasure(await act((tx) => getPlan(tx, planId)))][0]?.measure
  const id = (await measureOf())?.id ?? ''
  const put = (revision: number, names: string[]) =>
    act((tx) =>
      changeMeasure(tx, {
        planId,
        measureId: id,
        revision,
        change: { executors: names.map((name) => ({ name, byConsent: false })) },
        requestId: randomUUID(),
      }),
    )
  await put(1, ['Архівний відділ'])
  const first = (await measureOf())?.executors
  expect(first).toMatchObject([{ name: 'Архівний відділ', organisationId: expect.any(String) }])
  await put(2, ['Архівний відділ', 'Служба у справах дітей'])
  expect((await measureOf())?.executors[0]).toEqual(first?.[0])
})
