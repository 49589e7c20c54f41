import type { PlanInterchange } from '#modules/intake/index.ts'
import { COMMUNITY } from './executors.ts'
import { goal1 } from './plan-1325/goal-1.ts'
import { goal2 } from './plan-1325/goal-2.ts'
import { goal3 } from './plan-1325/goal-3.ts'
import { goal4 } from './plan-1325/goal-4.ts'

/** Action plan of the invented community for UN SCR 1325: 4 goals, 24 tasks, 86 measures, of them 67 due in 2026. */
export const plan1325: PlanInterchange = {
  formatVersion: 1,
  kind: 'action-plan',
  title:
    'План заходів з виконання резолюції Ради Безпеки ООН 1325 «Жінки, мир, безпека» у Вільшанській міській територіальній громаді на 2026–2030 роки',
  community: COMMUNITY,
  period: { from: 2026, to: 2030 },
  reportYear: null,
  approval: {
    body: 'виконавчий комітет Вільшанської міської ради',
    act: 'рішення',
    number: '74',
    date: '2026-02-26',
  },
  passport: null,
  reportingDeadline: { month: 12, day: 25, to: 'Відділ у справах сім’ї, молоді та спорту' },
  strategicGoals: [goal1, goal2, goal3, goal4],
  totals: null,
  signatures: [{ post: 'Керуючий справами виконавчого комітету', name: null }],
  findings: [],
}
