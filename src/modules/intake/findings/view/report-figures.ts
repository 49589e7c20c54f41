import type { ExecutionFigures } from '../../interchange.ts'
import type { PlanView } from './plan-view.ts'

/** The base of a percentage. */
export type Base = 'planned' | 'revised'

/** Amounts as whole numbers of the smallest unit that the report prints (tenths of a thousand, mostly). */
export interface WholeFigures {
  readonly planned: number | null
  readonly revised: number | null
  readonly financed: number | null
  /** As printed, per cent. */
  readonly percent: number | null
}

export interface ReportFigures {
  readonly rows: readonly { readonly at: string; readonly figures: WholeFigures; readonly narrative: string | null }[]
  /** Decimals that the amounts of the report are printed with: 1 means tenths of a thousand. */
  readonly decimals: number
  /** Decimals of the percentages. */
  readonly percentDecimals: number
}

const MOST_DECIMALS = 5

/** Figures of all measures of a report as whole numbers; no rows where the document is no report. */
export function reportFigures(view: PlanView): ReportFigures {
  const executions = view.measures.flatMap(({ measure, at }) =>
    measure.execution ? [{ at, execution: measure.execution }] : [],
  )
  const printed = [...executions.map(({ execution }) => execution), ...(view.plan.totals ? [view.plan.totals] : [])]
  const decimals = Math.max(0, ...printed.flatMap((row) => [row.planned, row.revised, row.financed].map(decimalsOf)))
  return {
    decimals,
    percentDecimals: Math.max(0, ...printed.map((row) => decimalsOf(row.percent))),
    rows: executions.map(({ at, execution }) => ({
      at,
      figures: wholeFigures(execution, decimals),
      narrative: execution.narrative,
    })),
  }
}

export function wholeFigures(figures: ExecutionFigures, decimals: number): WholeFigures {
  return {
    planned: whole(figures.planned, decimals),
    revised: whole(figures.revised, decimals),
    financed: whole(figures.financed, decimals),
    percent: figures.percent,
  }
}

/** The amount in thousand UAH as a whole number of its last printed place. */
function whole(amount: number | null, decimals: number): number | null {
  return amount === null ? null : Math.round(amount * 10 ** decimals)
}

export function decimalsOf(value: number | null): number {
  if (value === null) return 0
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const scaled = value * 10 ** decimals
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return decimals
  }
  return MOST_DECIMALS
}

/**
 * True where the printed per cent is part / base, given that both amounts are rounded in their last place and that the
 * per cent is rounded or cut there: a rounding difference is no fault.
 * All in whole numbers: per cent in its own last place, amounts doubled so that half a unit is whole.
 */
export function fitsBase(percent: number, part: number, base: number): boolean {
  if (base <= 0) return false
  const decimals = Math.min(2, decimalsOf(percent))
  const scale = 10 ** decimals
  const printed = Math.round(percent * scale)
  const least = (100 * scale * Math.max(0, 2 * part - 1)) / (2 * base + 1)
  const most = (100 * scale * (2 * part + 1)) / (2 * base - 1)
  return printed > least - 1 && printed <= most + 0.5
}

/** Bases that the printed per cent fits. Empty: it fits none. */
export function basesOf(figures: WholeFigures): Base[] {
  const { percent, financed } = figures
  if (percent === null || financed === null) return []
  return (['planned', 'revised'] as const).filter((base) => {
    const amount = figures[base]
    return amount !== null && fitsBase(percent, financed, amount)
  })
}

/** Per cent of part in base with one decimal. */
export function percentOf(part: number, base: number): number {
  return Math.round((part * 1000) / base) / 10
}
