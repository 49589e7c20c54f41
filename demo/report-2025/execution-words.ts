import type { Execution, ExecutionFigures, Measure, Totals } from '#modules/intake/index.ts'

/** Figures in the report are thousand UAH with one decimal; the share is taken of the revised plan, everywhere. */
const oneDecimal = (value: number) => Math.round(value * 10) / 10

function share(financed: number, revised: number): number | null {
  return revised === 0 ? null : oneDecimal((financed / revised) * 100)
}

/** Money of a measure, planned → revised → financed, and what was done for it. */
export const spent = (planned: number, revised: number, financed: number, narrative: string): Execution => ({
  planned,
  revised,
  financed,
  percent: share(financed, revised),
  narrative,
})

/** What was done without money. */
export const done = (narrative: string): Execution => ({
  planned: null,
  revised: null,
  financed: null,
  percent: null,
  narrative,
})

const FUNDS = { general: 'Загальний фонд', special: 'Спеціальний фонд' } as const
export const GENERAL = FUNDS.general
export const SPECIAL = FUNDS.special

function add(measures: readonly Measure[]): ExecutionFigures {
  const total = (pick: (execution: Execution) => number | null) =>
    oneDecimal(measures.reduce((sum, { execution }) => sum + ((execution && pick(execution)) ?? 0), 0))
  const [planned, revised, financed] = [total((e) => e.planned), total((e) => e.revised), total((e) => e.financed)]
  return { planned, revised, financed, percent: share(financed, revised) }
}

/** The total line and, under it, that of each fund. */
export function totalsOf(measures: readonly Measure[]): Totals {
  const ofFund = (source: string) => add(measures.filter(({ funding }) => funding?.source === source))
  return { ...add(measures), general: ofFund(FUNDS.general), special: ofFund(FUNDS.special) }
}
