/** A city (M), townlet (X) or village (C) and the community that it lies in. */
export type Settlement = { code: string; name: string; category: 'M' | 'X' | 'C'; communityPrefix: string }

const CELL = /^(\d{3})(\d{5})([MXC])(.+)$/

/** Reads rows of settlements.tsv.gz: digits of the community, then number, unique part, category and name of each. */
export function assembleSettlements(rows: readonly string[][]): Settlement[] {
  return rows.flatMap(([community = '', ...cells]) =>
    cells.flatMap((cell) => {
      const [, number, unique, category, name] = CELL.exec(cell) ?? []
      if (!number || !unique || !category || !name) return []
      const communityPrefix = `UA${community}`
      return [
        {
          code: `${communityPrefix}${number}00${unique}`,
          name,
          category: category as Settlement['category'],
          communityPrefix,
        },
      ]
    }),
  )
}
