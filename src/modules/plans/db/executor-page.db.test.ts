import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  addAlias,
  confirmDifferent,
  mergeOrganisations,
  renameOrganisation,
  resolveExecutors,
  splitOrganisation,
  unmergeOrganisation,
} from '#modules/organisations/index.ts'
import { testDatabase } from '#platform/database/testing/test-database.ts'
import { approvePlan } from '../commands/approve-plan.ts'
import { savePlan } from '../commands/save-plan.ts'
import { aMeasure, aPlan } from '../testing/a-plan.ts'
import { aSavedPlan } from '../testing/scene.ts'
import { loadExecutorList } from './executor-list.ts'
import { loadExecutor, loadSplitPage } from './executor-page.ts'

const database = testDatabase()

const executor = (name: string) => ({ name, byConsent: false })

const ACT = { body: 'виконавчий комітет', act: 'рішення', number: '74', date: '2026-02-26' }

/** Two documents that name their executors in their own ways; the first one is approved and so closed. */
async function aScene() {
  const first = aPlan([
    aMeasure({ number: '1', text: 'навчити старост', executors: [executor('Відділ освіти'), executor('ГО «Опора»')] }),
    aMeasure({ number: '2', text: 'оновити схеми', executors: [executor('ГО «Опора»'), executor('Заклади освіти')] }),
  ])
  const second = aPlan([aMeasure({ executors: [executor('Освітній відділ ради')] })], { title: 'Програма громади' })
  const report = aPlan([aMeasure({ executors: [executor('Відділ освіти')] })], { kind: 'implementation-report' })
  const { communityId, act } = await aSavedPlan(database.db, aPlan([]))
  const ids = new Map<string, string>()
  for (const plan of [first, second, report]) {
    const planId = await act(async (tx) => {
      const names = ['Відділ освіти', 'ГО «Опора»', 'Заклади освіти', 'Освітній відділ ради']
      const organisations = await resolveExecutors(tx, { communityId, community: null, names, chosen: new Map() })
      for (const [name, id] of organisations) ids.set(name, id)
      return (await savePlan(tx, { communityId, plan, source: null, organisations, requestId: randomUUID() })).planId
    })
    if (plan === first)
      await act((tx) =>
        approvePlan(tx, { planId, act: ACT, requestId: randomUUID(), now: new Date('2026-03-01T09:00:00Z') }),
      )
  }
  const id = (name: string) => ids.get(name) ?? ''
  const show = async (name: string) => {
    const page = await act((tx) => loadExecutor(tx, id(name)))
    if ('mergedInto' in page) return page
    return page.plans.map(({ title, duties }) => [
      title,
      duties.map(({ measure, isLead }) => `${measure.text}${isLead ? ', головний' : ''}`),
    ])
  }
  return { communityId, act, id, show }
}

const FIRST = 'План заходів Вільшанської громади на 2026–2030 роки'

test('an executor has its measures of all plans, reports last, and is not counted in reports', async () => {
  const scene = await aScene()
  expect(await scene.show('Відділ освіти')).toEqual([
    [FIRST, ['навчити старост, головний']],
    [FIRST, ['провести навчання для старост і діловодів, головний']],
  ])
  const list = await scene.act((tx) => loadExecutorList(tx, new URLSearchParams({ q: 'закладів ОСВІТИ' })))
  expect(list.executors).toMatchObject([{ name: 'Заклади освіти', measures: 1, leading: 0, plans: 1 }])
  expect(list.counts.all).toBe(4)
})

test('a merge joins measures of an approved edition without touching it, and comes undone', async () => {
  const scene = await aScene()
  const [keptId, mergedId] = [scene.id('Відділ освіти'), scene.id('Освітній відділ ради')]
  await scene.act((tx) => mergeOrganisations(tx, { keptId, mergedId }))
  expect(await scene.show('Освітній відділ ради')).toEqual({ mergedInto: keptId })
  expect(await scene.show('Відділ освіти')).toEqual([
    [FIRST, ['навчити старост, головний']],
    ['Програма громади', ['провести навчання для старост і діловодів, головний']],
    [FIRST, ['провести навчання для старост і діловодів, головний']],
  ])
  await scene.act((tx) => unmergeOrganisation(tx, { organisationId: mergedId }))
  expect(await scene.show('Відділ освіти')).toHaveLength(2)
  expect(await scene.show('Освітній відділ ради')).toHaveLength(1)
})

test('a split takes the measures that use the name along', async () => {
  const scene = await aScene()
  const organisationId = scene.id('Відділ освіти')
  await scene.act((tx) => mergeOrganisations(tx, { keptId: organisationId, mergedId: scene.id('Заклади освіти') }))
  const page = await scene.act((tx) => loadSplitPage(tx, organisationId))
  expect(page).toMatchObject({ names: [{ name: 'Заклади освіти', measures: 1 }] })
  const result = await scene.act((tx) =>
    splitOrganisation(tx, {
      organisationId,
      names: ['Заклади освіти'],
      to: { name: 'Школи й садки' },
      requestId: randomUUID(),
    }),
  )
  const newId = result.kind === 'done' ? result.toId : ''
  const split = await scene.act((tx) => loadExecutor(tx, newId))
  expect(split).toMatchObject({
    organisation: { name: 'Школи й садки', aliases: ['Заклади освіти'] },
    plans: [{ writtenAs: 'Заклади освіти', duties: [{ measure: { text: 'оновити схеми' }, isLead: false }] }],
  })
  expect(await scene.show('Відділ освіти')).toHaveLength(2)
})

test('names of other executors lead to whom they mean today', async () => {
  const scene = await aScene()
  const [keptId, mergedId] = [scene.id('Освітній відділ ради'), scene.id('Відділ освіти')]
  await scene.act((tx) => mergeOrganisations(tx, { keptId, mergedId }))
  const page = await scene.act((tx) => loadExecutor(tx, scene.id('ГО «Опора»')))
  expect(page).toMatchObject({
    plans: [
      { duties: [{ isLead: true }, { isLead: false, others: [{ name: 'Відділ освіти', organisationId: keptId }] }] },
    ],
  })
})

test('the list offers like names until they are told apart', async () => {
  const scene = await aScene()
  const organisationId = scene.id('Заклади освіти')
  await scene.act((tx) =>
    renameOrganisation(tx, { organisationId, name: 'Відділ освіти міської ради', keepOldName: false }),
  )
  const load = () => scene.act((tx) => loadExecutorList(tx, new URLSearchParams()))
  const offered = (await load()).pairs.map(({ one, other }) => [one.name, other.name])
  expect(offered).toContainEqual(['Відділ освіти', 'Відділ освіти міської ради'])
  await scene.act((tx) => confirmDifferent(tx, { oneId: organisationId, otherId: scene.id('Відділ освіти') }))
  const rest = (await load()).pairs.map(({ one, other }) => [one.name, other.name])
  expect(rest).not.toContainEqual(['Відділ освіти', 'Відділ освіти міської ради'])
})

test('an executor of another community is not found, nor shown in its list', async () => {
  const [own, foreign] = [await aScene(), await aScene()]
  const id = foreign.id('Відділ освіти')
  await expect(own.act((tx) => loadExecutor(tx, id))).rejects.toMatchObject({ code: 'not_found' })
  await expect(own.act((tx) => loadSplitPage(tx, id))).rejects.toMatchObject({ code: 'not_found' })
  const query = new URLSearchParams({ community: foreign.communityId })
  const list = await own.act((tx) => loadExecutorList(tx, query))
  expect(list.filter.communityId).toBe(own.communityId)
})

test('an alias finds the executor in the list', async () => {
  const scene = await aScene()
  await scene.act((tx) => addAlias(tx, { organisationId: scene.id('ГО «Опора»'), alias: 'Опора родин' }))
  const list = await scene.act((tx) => loadExecutorList(tx, new URLSearchParams({ q: 'родини' })))
  expect(list.executors.map(({ name }) => name)).toEqual(['ГО «Опора»'])
})
