import type { Finding } from '../../interchange.ts'
import { enNumber, shortened, ukNumber } from '../language/phrasing.ts'
import { DOCUMENT, findingOf, type Rule } from '../rule.ts'
import { reportFigures, type WholeFigures, wholeFigures } from '../view/report-figures.ts'
import { reportsWork } from '../vocabulary/report-words.ts'

const WITHOUT_MONEY = { id: 'percent-without-money', severity: 'error' } as const
const WITH_WORK = { id: 'zero-percent-with-work', severity: 'notice' } as const
const ABOVE_PLAN = { id: 'financed-above-plan', severity: 'error' } as const

/** A percentage above nought with nothing financed. */
export const percentWithoutMoney: Rule = {
  ...WITHOUT_MONEY,
  notes: {
    what:
      'The percentage is above zero (usually 100) though nothing was financed. A notice where no money was planned either: the percentage may ' +
      'then mean work done.',
    why: 'Money and work are mixed in one column.',
    example: 'план 3,2, профінансовано 0,0, відсоток 100',
  },
  check: (view) => {
    const { rows, decimals, percentDecimals } = reportFigures(view)
    return rows.flatMap(({ at, figures: { percent, financed, planned, revised } }): Finding[] => {
      if (!percent || financed !== 0) return []
      const moneyMeant = (planned ?? 0) > 0 || (revised ?? 0) > 0
      const plan = ukNumber((revised || planned || 0) / 10 ** decimals, decimals)
      const planEn = enNumber((revised || planned || 0) / 10 ** decimals, decimals)
      return [
        findingOf(WITHOUT_MONEY, {
          at,
          field: 'execution',
          severity: moneyMeant ? WITHOUT_MONEY.severity : 'notice',
          uk: `Зазначено ${ukNumber(percent, percentDecimals)} %, хоча нічого не профінансовано (план ${plan} тис. грн). Зазначте 0 %, а виконану роботу опишіть словами.`,
          en: `${enNumber(percent, percentDecimals)} % is stated though nothing was financed (plan ${planEn} thousand UAH). State 0 % and describe the work in words.`,
          suggestion: '0',
        }),
      ]
    })
  },
}

/** Nought per cent though the narrative tells of work. */
export const zeroPercentWithWork: Rule = {
  ...WITH_WORK,
  notes: {
    what:
      'The percentage is zero, the narrative tells of work done. A warning where money was planned for it, else a notice. «Не заплановано», «не ' +
      'фінансується» and the like tell of no work.',
    why: 'A reader of the totals takes the measure for not done.',
    example: '0 %, «Проведено дві зустрічі з батьками»',
  },
  check: (view) =>
    reportFigures(view).rows.flatMap(({ at, figures, narrative }): Finding[] => {
      if (figures.percent !== 0 || (figures.financed ?? 0) > 0 || !narrative || !reportsWork(narrative)) return []
      const moneyMeant = (figures.planned ?? 0) > 0 || (figures.revised ?? 0) > 0
      return [
        findingOf(WITH_WORK, {
          at,
          field: 'execution',
          severity: moneyMeant ? 'warning' : WITH_WORK.severity,
          uk: `Зазначено 0 %, хоча роботу описано: «${shortened(narrative.replaceAll('«', '„').replaceAll('»', '“'), 70)}». Напишіть, що відсоток стосується лише коштів, або виправте його.`,
          en: `0 % is stated though work is reported: “${shortened(narrative, 70)}”. Say that the percentage concerns money only, or correct it.`,
        }),
      ]
    }),
}

/** More financed than the plan allows: of a measure, and of the total line. */
export const financedAbovePlan: Rule = {
  ...ABOVE_PLAN,
  notes: {
    what: 'Financed is more than the revised plan, or than the plan where there is no revised one. The total line too.',
    why: 'Money beyond the plan needs a decision that changes the plan; more often a figure is mistyped.',
    example: 'уточнений план 12,0, профінансовано 21,0',
  },
  check: (view) => {
    const { rows, decimals } = reportFigures(view)
    const totals = view.plan.totals
    const all = totals ? [...rows, { at: DOCUMENT, figures: wholeFigures(totals, decimals) }] : rows
    return all.flatMap(({ at, figures }) => abovePlan(at, figures, decimals))
  },
}

function abovePlan(at: string, { planned, revised, financed }: WholeFigures, decimals: number): Finding[] {
  const limit = revised ?? planned
  if (financed === null || limit === null || financed <= limit) return []
  const uk = (value: number) => ukNumber(value / 10 ** decimals, decimals)
  const en = (value: number) => enNumber(value / 10 ** decimals, decimals)
  const total = at === DOCUMENT
  return [
    findingOf(ABOVE_PLAN, {
      at,
      field: 'execution',
      uk: `${total ? 'У підсумку профінансовано' : 'Профінансовано'} ${uk(financed)} тис. грн, більше за ${revised !== null ? 'уточнений план' : 'план'} (${uk(limit)}). Перевірте суми або зазначте рішення, яким план змінено.`,
      en: `${total ? 'In total' : 'Financed:'} ${en(financed)} thousand UAH${total ? ' financed' : ''}, more than the ${revised !== null ? 'revised plan' : 'plan'} (${en(limit)}). Check the amounts or name the decision that changed the plan.`,
    }),
  ]
}
