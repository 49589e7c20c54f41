import { collapse } from '#platform/text/fold.ts'
import type { Funding } from '../interchange.ts'
import { type AmountUnit, readAmount } from './amount.ts'
import { type Reading, reading } from './reading.ts'

/** An amount cell with what its heading says. */
export interface AmountCell {
  readonly text: string
  readonly year?: number | null
  readonly source?: string | null
  readonly unit?: AmountUnit
}

/** Cells of one measure that speak of money. */
export interface FundingCells {
  readonly source?: string | null
  readonly amounts?: readonly AmountCell[]
}

/** Reads funding; null where no cell says anything. */
export function readFunding(cells: FundingCells): Reading<Funding | null> {
  const source = cells.source ? collapse(cells.source) : null
  const first = cells.amounts?.[0]
  if (!source && !first) return reading(null)
  return reading({
    source,
    note: null,
    amount: first ? readAmount(first.text, first.unit) : null,
    byYear: null,
    programme: null,
  })
}

/** A cell that holds an indicator and its funding (or a programme that pays) together. */
export interface IndicatorAndFunding {
  readonly indicator: string
  readonly funding: Funding | null
}

/** Divides a cell of the column «Індикатор / Джерела фінансування» into both. */
export function splitIndicatorAndFunding(cell: string | readonly string[]): Reading<IndicatorAndFunding> {
  return reading({ indicator: collapse(typeof cell === 'string' ? cell : cell.join('\n')), funding: null })
}
