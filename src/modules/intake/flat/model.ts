import type { Paragraph } from '#modules/documents/index.ts'
import type { ColumnRole, RoledTable } from '../column-roles.ts'
import type { ExecutionFigures } from '../interchange.ts'

/** Columns that content can tell apart in a row of running text; amounts are one until their number is known. */
export type FlatColumn =
  | 'task'
  | 'measure'
  | 'term'
  | 'executors'
  | 'amounts'
  | 'narrative'
  | 'indicator'
  | 'expectedResult'
  | 'fundingSource'

/** Figures of the total line, and of the lines by fund where they hold figures. */
export interface FlatTotals extends ExecutionFigures {
  readonly general: ExecutionFigures | null
  readonly special: ExecutionFigures | null
}

/** A row whose columns were not all found: a person should look at these. */
export interface FlatDoubt {
  /** Row of the table, from 0. */
  readonly row: number
  readonly roles: readonly ColumnRole[]
}

export interface FlatTable {
  readonly table: RoledTable
  /** Text before the table and titles that a page's end threw among the rows. */
  readonly before: readonly Paragraph[]
  readonly after: readonly Paragraph[]
  /** What belongs to no cell: headings of columns, page numbers, a title printed once more on the next page. */
  readonly aside: readonly Paragraph[]
  readonly totals: FlatTotals | null
  readonly doubts: readonly FlatDoubt[]
}
