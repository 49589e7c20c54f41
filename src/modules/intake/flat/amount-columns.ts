import type { RoledColumn } from '../column-roles.ts'
import { type AmountColumn, amountRoles, numberOf } from './amount-roles.ts'
import type { LaidRows } from './laid-rows.ts'
import type { Line } from './lines.ts'
import type { SignedPiece } from './piece-signs.ts'

/** Amounts of a row as printed. */
export const amountsOf = (row: readonly SignedPiece[], laid: readonly number[], column: number): string[] =>
  row.flatMap(({ piece }, at) => (laid[at] === column ? [...piece.amounts] : []))

/** The columns of amounts with what they hold. */
export function amountColumns({ order, rows, laid, lines }: LaidRows): AmountColumn[] {
  const index = order.indexOf('amounts')
  if (index === -1) return []
  const printed = rows.map((row, at) => amountsOf(row, laid[at] ?? [], index))
  return amountRoles(
    printed.map((row) => row.map(numberOf)),
    {
      hasNarrative: order.includes('narrative'),
      hasPercentSign: printed.some((row) => row.at(-1)?.endsWith('%')),
      years: periodOf(lines),
    },
  )
}

/** Years of the commonest range in the text: «2024–2026» gives three. */
function periodOf(lines: readonly Line[]): number[] {
  const counts = new Map<string, number>()
  for (const line of lines) {
    for (const [range] of line.text.matchAll(/20\d\d ?[-–—] ?20\d\d/g)) {
      const key = range.replace(/[^\d]+/, '-')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const [from, to] = ([...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '').split('-').map(Number)
  if (from === undefined || to === undefined || to < from || to - from > 12) return []
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

/** What came among the amounts and has no cell there: other text, and amounts behind the last column. */
export function restsAmongAmounts({ order, rows, laid }: LaidRows, count: number): { line: number; text: string }[] {
  const column = order.indexOf('amounts')
  return rows.flatMap((row, at) => {
    let seen = 0
    return row.flatMap(({ piece }, index) => {
      if (column === -1 || laid[at]?.[index] !== column) return []
      if (piece.kind !== 'amounts') return [{ line: piece.line, text: piece.text }]
      const surplus = piece.amounts.slice(Math.max(0, count - seen))
      seen += piece.amounts.length
      return surplus.length === 0 ? [] : [{ line: piece.line, text: surplus.join(' ') }]
    })
  })
}

const FUNDING_IN_INDICATOR =
  /включено до \p{L}+|джерел\p{L}* фінансуван|не потребує (?:коштів|фінансування)|кошт\p{L}+ (?:місцев|міськ|обласн|державн)/iu

/** Indicators and funding stand in one column where several cells of indicators speak of funding. */
export function sharedFunding({ order, rows, laid }: LaidRows, columns: readonly RoledColumn[]): RoledColumn[] {
  const indicator = columns.find(({ role }) => role === 'indicator')
  const index = order.indexOf('indicator')
  if (indicator === undefined || columns.some(({ role }) => role === 'fundingSource' || role === 'fundingAmount'))
    return []
  const texts = rows.map((row, at) =>
    row.flatMap(({ piece }, piecesAt) => (laid[at]?.[piecesAt] === index ? [piece.text] : [])).join(' '),
  )
  const speaking = texts.filter((text) => FUNDING_IN_INDICATOR.test(text)).length
  return speaking >= 2 && speaking * 20 >= rows.length ? [{ ...indicator, role: 'fundingSource' }] : []
}
