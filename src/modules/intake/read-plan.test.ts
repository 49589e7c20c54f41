import { expect, test } from 'vitest'
import { importDocument } from './import-document.ts'
import { readPlan } from './read-plan.ts'
import { documentOf, titled } from './structure/testing/document-of.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const plan = importDocument(
  documentOf([
    titled('План на 2025 рік'),
    {
      rows: [
        ['Захід', 'Виконавець', 'Термін'],
        ['Форум', 'Виконком', '2025'],
      ],
    },
  ]),
)

test('JSON in the interchange form comes back as it is', async () => {
  expect(await readPlan(bytes(`\ufeff\n${JSON.stringify(plan)}`))).toEqual(plan)
})

test('other JSON is refused with the place of its first fault', async () => {
  await expect(readPlan(bytes(JSON.stringify({ ...plan, period: { from: '2025', to: null } })))).rejects.toMatchObject({
    code: 'intake.not_interchange',
    facts: { at: 'period.from' },
  })
  await expect(readPlan(bytes('{"formatVersion": 1, '))).rejects.toMatchObject({ code: 'intake.not_interchange' })
})

test('a document is read and understood', async () => {
  const table = '<table><tr><td>Захід</td><td>Виконавець</td></tr><tr><td>Форум</td><td>Виконком</td></tr></table>'
  const found = await readPlan(bytes(`<html><body><p>План на 2025 рік</p>${table}</body></html>`))
  expect(found.title).toBe('План на 2025 рік')
  expect(found.strategicGoals[0]?.operationalGoals[0]?.tasks[0]?.measures[0]?.text).toBe('Форум')
})
