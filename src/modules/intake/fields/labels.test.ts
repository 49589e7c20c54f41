import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { fold } from '#platform/text/fold.ts'
import type { PlanInterchange } from '../interchange.ts'
import { readExecutors } from './executors.ts'
import { readIndicators } from './indicators.ts'
import { readTerm } from './term.ts'

const folder = path.resolve(import.meta.dirname, '../../../../../shared/labels')
const found = ['000.json', '003.json'].map((name) => path.join(folder, name)).filter((file) => existsSync(file))

/** The labels of real plans lie beside the project; without them there is nothing to measure against. */
describe.skipIf(found.length === 0)('labels made by hand (skipped where ../shared/labels is absent)', () => {
  const measures = found.flatMap((file) => {
    const plan = JSON.parse(readFileSync(file, 'utf8')) as PlanInterchange
    return plan.strategicGoals.flatMap((goal) =>
      goal.operationalGoals.flatMap((o) => o.tasks.flatMap((task) => task.measures)),
    )
  })

  test.each([';', '\n', ','])('executors separated by %j', (separator) => {
    const misread = measures.filter(({ executors }) => {
      const cell = executors
        .map(({ name, byConsent }) => name + (byConsent ? ' (за згодою)' : ''))
        .join(`${separator} `)
      const key = (
        list: PlanInterchange['strategicGoals'][0]['operationalGoals'][0]['tasks'][0]['measures'][0]['executors'],
      ): string => list.map(({ name, byConsent }) => fold(name) + byConsent).join('|')
      return key(readExecutors(cell).value) !== key(executors)
    })
    expect(misread.length).toBeLessThanOrEqual(measures.length * 0.05)
  })

  test('terms', () => {
    for (const { term } of measures) if (term) expect(readTerm(term.raw).value).toEqual(term)
  })

  test('indicators, targets and dimensions', () => {
    for (const { indicators } of measures) {
      const read = readIndicators(indicators.map(({ text }) => text)).value
      expect(read.map(({ text }) => text)).toEqual(indicators.map(({ text }) => text))
      const facts = (list: typeof indicators): unknown =>
        list.map(({ targets, disaggregation }) => ({ targets, disaggregation: [...disaggregation].sort() }))
      expect(facts(read)).toEqual(facts(indicators))
    }
  })
})
