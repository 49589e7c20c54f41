import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testDatabase } from '#platform/database/testing/test-database.ts'
import { newestEdit } from '../db/edits.ts'
import { getPlan } from '../db/get-plan.ts'
import { listVersions } from '../db/versions.ts'
import { headDraftsOf } from '../domain/head/head-drafts.ts'
import { aSavedPlan } from '../testing/scene.ts'
import { answerPlanEdit } from './answer-plan-edit.ts'
import { loadSavedNews } from './load-saved-news.ts'

const database = testDatabase()
const now = new Date()

async function aPlanPage() {
  const { planId, act } = await aSavedPlan(database.db)
  const plan = await act((tx) => getPlan(tx, planId))
  const send = (fields: Record<string, string>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ requestId: randomUUID(), ...fields })) form.append(name, value)
    return act((tx) => answerPlanEdit(tx, { planId, form, now }))
  }
  const goal = plan.strategicGoals[0]
  const task = goal?.operationalGoals[0]?.tasks[0]
  if (!goal || !task) throw new Error('the plan has a goal and a task')
  return { planId, act, plan, send, goal, task }
}

test('what was done is told once, for a short while, and not when it is taken back', async () => {
  const { planId, act, send, goal } = await aPlanPage()
  const rename = { intent: 'node', nodeId: goal.id, number: '1', title: 'Нова назва' }
  const result = await send({ ...rename, 'seen.number': '1', 'seen.title': 'Безпека для кожної людини' })
  if (!('goTo' in result)) throw new Error('the goal is renamed')
  const page = new URL(result.goTo, 'http://localhost')
  const news = (at: Date) => act((tx) => loadSavedNews(tx, planId, page, at))
  expect(await news(now)).toMatchObject({ editId: page.searchParams.get('saved'), isUndo: false })
  expect(await news(new Date(now.getTime() + 3_600_000))).toBeNull()
})

test('a goal that somebody else has renamed meanwhile is shown beside what was typed', async () => {
  const { send, goal } = await aPlanPage()
  const rename = (title: string) =>
    send({
      intent: 'node',
      nodeId: goal.id,
      number: '1',
      title,
      'seen.number': '1',
      'seen.title': 'Безпека для кожної людини',
    })
  await rename('Їхня')
  expect(await rename('Моя')).toMatchObject({
    answer: { of: 'node', typed: { title: 'Моя' }, now: { number: '1', title: 'Їхня' } },
  })
})

test('mistakes come back with what was typed', async () => {
  const { act, planId, send, plan, task } = await aPlanPage()
  const seenEdit = String(await act((tx) => newestEdit(tx, planId)))
  const { title, community } = headDraftsOf(plan)
  const head = await send({ intent: 'head', seenEdit, title, community: community, 'period.from': 'колись' })
  expect(head).toMatchObject({
    answer: { of: 'head', drafts: { period: { from: 'колись' } }, errors: [{ at: 'period.from' }] },
  })
  expect(await send({ intent: 'node', nodeId: task.id, number: '1', title: ' ' })).toMatchObject({
    answer: { of: 'node', errors: [{ code: 'text-missing' }] },
  })
  expect(await send({ intent: 'approve', 'approval.act': 'рішення', 'approval.date': '1.1.2026' })).toMatchObject({
    answer: { of: 'approval', typed: { act: 'рішення' }, errors: [{ at: 'approval.number' }] },
  })
  await expect(send({ intent: 'unheard-of' })).rejects.toMatchObject({ code: 'invalid' })
  await expect(send({ intent: 'remove', taskId: task.id, requestId: 'not-one' })).rejects.toMatchObject({
    code: 'invalid',
  })
})

test('an edition is approved by its act', async () => {
  const { act, planId, send } = await aPlanPage()
  await send({ intent: 'approve', 'approval.act': 'рішення', 'approval.number': '№ 80', 'approval.date': '01.04.2026' })
  expect(await act((tx) => listVersions(tx, planId))).toMatchObject([
    { state: 'approved', approvalNumber: '80', approvalDate: '2026-04-01' },
  ])
})

test('a task is added and removed with what stands in it', async () => {
  const { act, planId, send, goal, task } = await aPlanPage()
  const goalId = goal.operationalGoals[0]?.id ?? ''
  await send({ intent: 'new-task', goalId, number: '2.', title: 'Оприлюднити' })
  await send({ intent: 'remove', taskId: task.id })
  const plan = await act((tx) => getPlan(tx, planId))
  expect(plan.strategicGoals[0]?.operationalGoals[0]?.tasks).toMatchObject([{ number: '2', title: 'Оприлюднити' }])
})
