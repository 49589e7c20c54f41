import type { ColumnRole } from '../column-roles.ts'

/** Number as printed («1 200,5», «95,2%») in its own unit; null for a dash. */
export function numberOf(text: string): number | null {
  const plain = text.replace(/[\s%]/g, '').replace(',', '.')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}

export interface AmountColumn {
  readonly role: ColumnRole
  readonly year: number | null
}

/**
 * What the amount columns of a table without headings hold. A last column that agrees with the share of the amounts
 * before it is a percentage, and the table reports; amounts of a plan go by years where their number says so.
 */
export function amountRoles(
  rows: readonly (readonly (number | null)[])[],
  facts: { readonly hasNarrative: boolean; readonly years: readonly number[]; readonly hasPercentSign: boolean },
): AmountColumn[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const plain = (roles: readonly ColumnRole[]): AmountColumn[] => roles.map((role) => ({ role, year: null }))
  const hasPercent = count > 1 && (facts.hasPercentSign || lastIsPercent(rows, count))
  if (hasPercent && count === 4) return plain(['planned', 'revised', 'financed', 'percent'])
  if (hasPercent && count === 3) return plain(['planned', 'financed', 'percent'])
  if (hasPercent && count === 2) return plain(['financed', 'percent'])
  if (facts.hasNarrative && count === 3) return plain(['planned', 'revised', 'financed'])
  if (facts.hasNarrative && count === 2) return plain(['planned', 'financed'])
  const byYear = facts.years.map((year): AmountColumn => ({ role: 'fundingAmount', year }))
  const whole: AmountColumn = { role: 'fundingAmount', year: null }
  if (count === byYear.length && count > 1) return byYear
  if (count === byYear.length + 1 && count > 2) return sumsStandFirst(rows) ? [whole, ...byYear] : [...byYear, whole]
  return Array.from({ length: count }, () => whole)
}

/** Half of the rows with money agree with financed ÷ any earlier amount, and none is beyond what a share can be. */
function lastIsPercent(rows: readonly (readonly (number | null)[])[], count: number): boolean {
  const full = rows.filter((row) => row.length === count)
  const judged = full.filter((row) => (row[count - 1] ?? 0) > 0 && (row[count - 2] ?? 0) > 0)
  if (judged.length === 0)
    return full.length > 2 && full.every((row) => [0, 100, null].includes(row[count - 1] ?? null)) && count > 2
  const agrees = judged.filter((row) => {
    const financed = row[count - 2] ?? 0
    const percent = row[count - 1] ?? 0
    return row
      .slice(0, count - 2)
      .some((base) => base !== null && base > 0 && Math.abs((financed / base) * 100 - percent) <= 1)
  })
  return agrees.length * 2 >= judged.length
}

function sumsStandFirst(rows: readonly (readonly (number | null)[])[]): boolean {
  const agree = (
    whole: (row: readonly (number | null)[]) => number | null | undefined,
    parts: (row: readonly (number | null)[]) => readonly (number | null)[],
  ): number =>
    rows.filter(
      (row) => Math.abs((whole(row) ?? 0) - parts(row).reduce<number>((sum, part) => sum + (part ?? 0), 0)) < 0.06,
    ).length
  return (
    agree(
      (row) => row[0],
      (row) => row.slice(1),
    ) >=
    agree(
      (row) => row.at(-1),
      (row) => row.slice(0, -1),
    )
  )
}
