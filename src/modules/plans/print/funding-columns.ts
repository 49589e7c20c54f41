import { type PrintCell, textCell } from '#modules/documents/index.ts'
import type { Funding, Measure, PlanInterchange } from '#modules/intake/index.ts'
import type { MeasureColumn } from './measure-column.ts'
import { printNumber } from './numbers.ts'

const HEADING = 'Орієнтовні обсяги фінансування, тис. грн'

/**
 * Columns of the money that a plan foresees: one, or one for the whole and one a year where amounts stand by year.
 * A meaning («у межах фінансових можливостей») stands in the first of them.
 */
export function amountColumns(_plan: PlanInterchange, measures: readonly Measure[]): readonly MeasureColumn[] {
  const fundings = measures.flatMap((measure) => (measure.funding === null ? [] : [measure.funding]))
  const years = [...new Set(fundings.flatMap((funding) => Object.keys(funding.byYear ?? {})))].sort()
  const hasWhole = fundings.some((funding) => funding.amount !== null || funding.note !== null)
  if (years.length === 0) return hasWhole ? [{ heading: HEADING, width: 14, cell: wholeCell }] : []
  return [
    ...(hasWhole ? [{ heading: HEADING, subheading: 'усього', width: 12, cell: wholeCell }] : []),
    ...years.map((year) => ({
      heading: HEADING,
      subheading: `${year} рік`,
      width: 8,
      cell: (measure: Measure) => yearCell(measure.funding, year),
    })),
  ]
}

function wholeCell({ funding }: Measure): PrintCell {
  if (funding === null) return textCell('')
  const { amount, note } = funding
  if (note === null) return amount === null ? textCell('') : figure(amount)
  const words = [{ text: note, italic: true }]
  return { paragraphs: amount === null ? [words] : [[{ text: printNumber(amount) }], words], align: 'center' }
}

function yearCell(funding: Funding | null, year: string): PrintCell {
  const amount = funding?.byYear?.[year]
  return amount === undefined ? textCell('') : figure(amount)
}

function figure(value: number): PrintCell {
  return textCell(printNumber(value), { align: 'right', value })
}
