export interface RowArrangement {
  readonly columns: number
  /** Number of cells in each row, in order. */
  readonly rows: readonly number[]
  /** How far the cells depart from rows that are all whole. */
  readonly cost: number
}

const MAX_COLUMNS = 16
/** What departures from «one segment is one full row» cost. */
const COST = { join: 1, split: 1, fullWidth: 1.5, short: 4 }
/** Share of cells that must stand in full rows, and full rows that must come from a segment of their own. */
const MIN_FULL_SHARE = 0.7
const MIN_WHOLE_SEGMENTS = 2

/**
 * Divides a sequence of cells into rows of a table. `segments` holds the numbers of cells between blank lines; a blank
 * line mostly ends a row, but may stand inside a cell too, so neighbouring segments may have to be joined. The number
 * of columns is the one that explains the sequence with the fewest departures; null where none explains it well.
 */
export function arrangeRows(segments: readonly number[]): RowArrangement | null {
  const total = segments.reduce((sum, length) => sum + length, 0)
  let best: RowArrangement | null = null
  for (let columns = 2; columns <= MAX_COLUMNS; columns++) {
    const whole = segments.filter((length) => length === columns).length
    if (whole < MIN_WHOLE_SEGMENTS) continue
    const { cost, rows } = cheapest(segments, columns)
    const full = rows.filter((length) => length === columns).length * columns
    if (full >= total * MIN_FULL_SHARE && (best === null || cost < best.cost)) best = { columns, rows, cost }
  }
  return best
}

/** Dynamic programme over the segments, from the end: the cheapest rows from each segment on. */
function cheapest(segments: readonly number[], columns: number): { cost: number; rows: number[] } {
  const costs = new Float64Array(segments.length + 1)
  const taken = new Int32Array(segments.length + 1)
  for (let from = segments.length - 1; from >= 0; from--) {
    const length = segments[from] ?? 0
    costs[from] = alone(length, columns) + (costs[from + 1] ?? 0)
    taken[from] = 1
    let sum = length
    for (let to = from + 1; to < segments.length && sum < columns; to++) {
      sum += segments[to] ?? 0
      const cost = (to - from) * COST.join + (costs[to + 1] ?? 0)
      if (sum === columns && cost < (costs[from] ?? 0)) {
        costs[from] = cost
        taken[from] = to - from + 1
      }
    }
  }
  const rows: number[] = []
  for (let at = 0; at < segments.length; at += taken[at] ?? 1) {
    let rest = 0
    for (let i = at; i < at + (taken[at] ?? 1); i++) rest += segments[i] ?? 0
    for (; rest > columns; rest -= columns) rows.push(columns)
    rows.push(rest)
  }
  return { cost: costs[0] ?? 0, rows }
}

function alone(length: number, columns: number): number {
  if (length === columns) return 0
  if (length === 1) return COST.fullWidth
  return length > columns && length % columns === 0 ? COST.split * (length / columns - 1) : COST.short
}
