import type { PlanInterchange, StrategicGoal } from '#modules/intake/index.ts'
import { COMMUNITY } from './executors.ts'
import { preventing, protecting } from './programme-violence/domestic-violence.ts'
import { trafficking } from './programme-violence/trafficking.ts'
import { PROGRAMME } from './titles.ts'

/** Sections of a programme stand where an action plan has its strategic goals; there are no operational goals. */
const section = (
  number: string,
  title: string,
  tasks: StrategicGoal['operationalGoals'][number]['tasks'],
): StrategicGoal => ({
  number,
  title,
  operationalGoals: [{ number: null, title: null, tasks }],
})

/** Target programme of the invented community with passport, money by year and source, and expected results. */
export const programmeViolence: PlanInterchange = {
  formatVersion: 1,
  kind: 'target-programme',
  title: PROGRAMME,
  community: COMMUNITY,
  period: { from: 2026, to: 2028 },
  reportYear: null,
  approval: { body: 'Вільшанська міська рада', act: 'рішення', number: '1206', date: '2025-12-18' },
  passport: {
    initiator: 'Виконавчий комітет Вільшанської міської ради',
    developer: 'Управління соціального захисту населення',
    responsible: 'Управління соціального захисту населення',
    participants: [
      'Центр надання соціальних послуг',
      'Служба у справах дітей',
      'Відділ освіти',
      'КНП «Вільшанська міська лікарня»',
      'Вільшанський районний відділ поліції (за згодою)',
      'ГО «Опора» (за згодою)',
    ],
    term: '2026–2028 роки',
    fundingSource: 'Бюджет громади, інші джерела, не заборонені законодавством',
    fundingVolume:
      '3 921,0 тис. грн, зокрема 2026 рік – 1 240,0 тис. грн, 2027 рік – 1 299,0 тис. грн, 2028 рік – 1 382,0 тис. грн',
  },
  reportingDeadline: { month: 1, day: 25, to: 'Управління соціального захисту населення' },
  strategicGoals: [
    section('I', 'Запобігання домашньому насильству та насильству за ознакою статі', preventing),
    section('II', 'Допомога й захист постраждалих осіб', protecting),
    section('III', 'Протидія торгівлі людьми', trafficking),
  ],
  totals: null,
  signatures: [{ post: 'Секретар міської ради', name: null }],
  findings: [],
}
