import type { FlatColumn } from './model.ts'
import type { SignedPiece } from './piece-signs.ts'
import { type ColumnWidths, segmentRow } from './segment-row.ts'

/** Rows that are looked at to find the order of columns. */
const SAMPLE = 18
/** Share of rows in which an anchor must be found before a column is supposed. */
const LEAST_SHARE = 0.4

/** Columns of free text; only a report, which has amounts, tells what was done. */
const FREE: readonly FlatColumn[] = ['narrative', 'indicator', 'expectedResult', 'fundingSource']

/** Columns whose traces stand in enough rows. */
export function anchorColumns(rows: readonly (readonly SignedPiece[])[]): FlatColumn[] {
  const share = (test: (signed: SignedPiece, index: number) => boolean): number =>
    rows.filter((row) => row.some(test)).length / Math.max(1, rows.length)
  const columns: FlatColumn[] = []
  if (share((signed) => signed.piece.kind === 'term') >= LEAST_SHARE) columns.push('term')
  if (share((signed, at) => at > 0 && signed.isOrganisation && signed.organisationShare > 0.4) >= LEAST_SHARE)
    columns.push('executors')
  if (share((signed) => signed.piece.kind === 'amounts') >= LEAST_SHARE) columns.push('amounts')
  return columns
}

/**
 * The order of columns: the one that the heading names where it fits what the rows hold, else the one that explains the
 * rows best: every order of the anchors, with up to two columns of free text.
 */
export function findColumnOrder(
  rows: readonly (readonly SignedPiece[])[],
  isReport: boolean,
  named: readonly FlatColumn[] | null = null,
): FlatColumn[] {
  if (named && anchorColumns(rows).every((column) => named.includes(column))) return [...named]
  const sample = spread(rows, SAMPLE)
  const rate = (order: FlatColumn[]): { order: FlatColumn[]; score: number } => ({
    order,
    score: sample.reduce((sum, row) => sum + segmentRow(row, order).score, 0) / Math.max(1, sample.length),
  })
  const top = (orders: FlatColumn[][], count: number): { order: FlatColumn[]; score: number }[] =>
    orders
      .map(rate)
      .sort((a, b) => b.score - a.score)
      .slice(0, count)
  const anchors = permutations(anchorColumns(rows)).map((rest): FlatColumn[] => ['measure', ...rest])
  const one = top([...anchors, ...anchors.flatMap(withFree)], 4)
  const two = top(
    one.flatMap(({ order }) => withFree(order)),
    1,
  )
  const best = [...one, ...two].sort((a, b) => b.score - a.score)[0]?.order ?? ['measure']
  return nameFreeText(best, sample, isReport || best.includes('amounts'))
}

/**
 * Names the column of free text by how its cells begin: in a report it tells what was done unless most cells begin as
 * indicators or results do; in a plan things done and counted are indicators, and the rest results.
 */
function nameFreeText(
  order: readonly FlatColumn[],
  rows: readonly (readonly SignedPiece[])[],
  isReport: boolean,
): FlatColumn[] {
  const free = order.filter((column) => column === 'indicator' || column === 'expectedResult')
  const at = order.indexOf(free[0] ?? 'indicator')
  if (free.length !== 1 || order.includes('narrative')) return [...order]
  const openings = rows.flatMap((row) => row[segmentRow(row, order).columns.indexOf(at)] ?? [])
  const share = (test: (signed: SignedPiece) => boolean): number =>
    openings.filter(test).length / Math.max(1, openings.length)
  const results = share((signed) => signed.isResult && !signed.isDone)
  const indicators = share((signed) => signed.isIndicator)
  const isNarrative = isReport && at === order.length - 1 && Math.max(results, indicators) < 0.5
  const name = isNarrative
    ? 'narrative'
    : indicators + share((signed) => signed.isDone) >= results
      ? 'indicator'
      : 'expectedResult'
  return order.map((column) => (column === free[0] ? name : column))
}

const withFree = (order: readonly FlatColumn[]): FlatColumn[][] =>
  FREE.filter((free) => !order.includes(free) && (free !== 'narrative' || order.includes('amounts'))).flatMap((free) =>
    order.map((_, at) => [...order.slice(0, at + 1), free, ...order.slice(at + 1)]),
  )

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, at) =>
    permutations(items.filter((_, other) => other !== at)).map((rest) => [item, ...rest]),
  )
}

const spread = <T>(items: readonly T[], count: number): T[] =>
  items.length <= count
    ? [...items]
    : Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)] as T)

/** Width of each column: nine in ten of its full text lines are no wider. */
export function columnWidths(
  rows: readonly (readonly SignedPiece[])[],
  laid: readonly (readonly number[])[],
  order: readonly FlatColumn[],
): ColumnWidths {
  const lengths = new Map<FlatColumn, number[]>()
  rows.forEach((row, at) => {
    row.forEach((signed, piece) => {
      const column = order[laid[at]?.[piece] ?? -1]
      const { kind, startsLine, endsLine } = signed.piece
      if (column === undefined || kind !== 'text' || !startsLine || !endsLine) return
      const known = lengths.get(column)
      if (known === undefined) lengths.set(column, [signed.length])
      else known.push(signed.length)
    })
  })
  const widths: ColumnWidths = {}
  for (const [column, list] of lengths) {
    if (list.length >= 8) widths[column] = list.sort((a, b) => a - b)[Math.floor(list.length * 0.9)]
  }
  return widths
}
