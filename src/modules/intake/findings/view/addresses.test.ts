import { expect, it } from 'vitest'
import type { PlanInterchange, StrategicGoal } from '../../interchange.ts'
import { cleanPlan } from '../testing/clean-plan.ts'
import { addressMeasures } from './addresses.ts'

/** A plan with goals of tasks of measures, given by their numbers. */
function numbered(
  goals: readonly { goal: string | null; tasks: readonly [task: string | null, measures: (string | null)[]][] }[],
) {
  const plan: PlanInterchange = cleanPlan()
  const [measure] = addressMeasures(plan)
  plan.strategicGoals = goals.map(
    ({ goal, tasks }): StrategicGoal => ({
      number: goal,
      title: null,
      operationalGoals: [
        {
          number: null,
          title: null,
          tasks: tasks.map(([number, numbers]) => ({
            number,
            title: 'Завдання',
            measures: measure ? numbers.map((own) => ({ ...measure.measure, number: own })) : [],
          })),
        },
      ],
    }),
  )
  return addressMeasures(plan).map(({ at }) => at)
}

it('is task.measure as printed', () => {
  expect(
    numbered([
      {
        goal: '1',
        tasks: [
          ['1', ['1', '2']],
          ['2', ['1']],
        ],
      },
    ]),
  ).toEqual(['1.1', '1.2', '2.1'])
})

it('is the own number where it is complete', () => {
  expect(numbered([{ goal: '4', tasks: [['3', ['4.3.1', '4.3.2']]] }])).toEqual(['4.3.1', '4.3.2'])
})

it('has the goal in front where numbers begin anew under each goal', () => {
  expect(
    numbered([
      { goal: 'I', tasks: [['1', ['1']]] },
      { goal: 'II', tasks: [['1', ['1']]] },
    ]),
  ).toEqual(['I.1.1', 'II.1.1'])
  expect(
    numbered([
      { goal: 'I', tasks: [[null, ['1.1']]] },
      { goal: 'II', tasks: [[null, ['1.1']]] },
    ]),
  ).toEqual(['I.1.1', 'II.1.1'])
})

it('of a measure without a number is its position, never that of another', () => {
  expect(numbered([{ goal: '1', tasks: [['2', ['1', null, '3']]] }])).toEqual(['2.1', '2.2', '2.3'])
  expect(numbered([{ goal: '1', tasks: [['2', ['1', null, '2']]] }])).toEqual(['2.1', '2.3', '2.2'])
  expect(numbered([{ goal: '1', tasks: [[null, ['5.1', null, '5.3']]] }])).toEqual(['5.1', '5.2', '5.3'])
})
