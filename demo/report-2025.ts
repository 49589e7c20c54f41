import type { Measure, PlanInterchange, StrategicGoal } from '#modules/intake/index.ts'
import { COMMUNITY } from './executors.ts'
import { task } from './interchange-words.ts'
import { economy, safety } from './report-2025/economy-and-safety.ts'
import { decisions, education } from './report-2025/equal-rights.ts'
import { totalsOf } from './report-2025/execution-words.ts'

const section = (number: string, title: string, measures: readonly Measure[]): StrategicGoal => ({
  number,
  title,
  operationalGoals: [{ number: null, title: null, tasks: [task(null, null, measures, `${number}.`)] }],
})

/** Report for 2025, the last year of an earlier programme: money by measure and fund, share of the revised plan, narrative. */
export const report2025: PlanInterchange = {
  formatVersion: 1,
  kind: 'implementation-report',
  title:
    'Звіт за 2025 рік про виконання Програми забезпечення рівних прав та можливостей жінок і чоловіків Вільшанської міської територіальної громади на 2021–2025 роки',
  community: COMMUNITY,
  period: { from: 2021, to: 2025 },
  reportYear: 2025,
  approval: null,
  passport: null,
  reportingDeadline: null,
  strategicGoals: [
    section('1', 'Рівна участь жінок і чоловіків в ухваленні рішень', decisions),
    section('2', 'Освіта й виховання без стереотипів', education),
    section('3', 'Рівні можливості праці та заробітку', economy),
    section('4', 'Запобігання насильству й торгівлі людьми, допомога постраждалим', safety),
  ],
  totals: totalsOf([...decisions, ...education, ...economy, ...safety]),
  signatures: [{ post: 'Начальник відділу у справах сім’ї, молоді та спорту', name: null }],
  findings: [],
}
