import type { Execution, Funding, Measure } from '#modules/intake/index.ts'
import { kopecksOf, thousandsOf } from '../domain/money.ts'

/** A row of `measure_money` without the keys of its measure. */
export interface MoneyRow {
  readonly position: number
  readonly purpose: string
  readonly stage: string
  readonly year: number | null
  readonly kopecks: bigint
}

const STAGES = ['planned', 'revised', 'financed'] as const

/** Amounts of a measure as rows; what was not said has no row. */
export function moneyRowsOf(measure: Measure): MoneyRow[] {
  const amounts: Omit<MoneyRow, 'position'>[] = []
  const { funding, execution } = measure
  if (funding && funding.amount !== null) {
    amounts.push({ purpose: 'funding', stage: 'planned', year: null, kopecks: kopecksOf(funding.amount) })
  }
  for (const [year, amount] of Object.entries(funding?.byYear ?? {})) {
    amounts.push({ purpose: 'funding', stage: 'planned', year: Number(year), kopecks: kopecksOf(amount) })
  }
  for (const stage of STAGES) {
    const amount = execution?.[stage] ?? null
    if (amount !== null) amounts.push({ purpose: 'execution', stage, year: null, kopecks: kopecksOf(amount) })
  }
  return amounts.map((amount, position) => ({ position, ...amount }))
}

/** Amounts of the plan: the whole and by year, in thousand UAH. */
export function fundingAmounts(rows: readonly MoneyRow[]): Pick<Funding, 'amount' | 'byYear'> {
  const planned = rows.filter((row) => row.purpose === 'funding')
  const whole = planned.find((row) => row.year === null)
  const years = planned.filter((row) => row.year !== null)
  return {
    amount: whole ? thousandsOf(whole.kopecks) : null,
    byYear:
      years.length > 0 ? Object.fromEntries(years.map((row) => [String(row.year), thousandsOf(row.kopecks)])) : null,
  }
}

/** Figures of a report, in thousand UAH; null where the report says nothing. */
export function executionAmounts(rows: readonly MoneyRow[]): Pick<Execution, (typeof STAGES)[number]> {
  const amountOf = (stage: string) => {
    const row = rows.find((item) => item.purpose === 'execution' && item.stage === stage)
    return row ? thousandsOf(row.kopecks) : null
  }
  return { planned: amountOf('planned'), revised: amountOf('revised'), financed: amountOf('financed') }
}
