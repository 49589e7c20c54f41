import type { ColumnRole } from '../column-roles.ts'

/** Columns that content can tell apart in a row of running text; amounts are one until their number is known. */
export type FlatColumn =
  | 'measure'
  | 'term'
  | 'executors'
  | 'amounts'
  | 'narrative'
  | 'indicator'
  | 'expectedResult'
  | 'fundingSource'

/** Lines of one row, from its number to the next number, without what strayed in. */
export interface FlatRow {
  /** Number of the measure as printed. */
  readonly number: string
  /** Characters of the number with its signs at the beginning of the first line. */
  readonly numberLength: number
  /** Indexes of lines. */
  readonly lines: readonly number[]
  /** Index of the group (task) in order of appearance. */
  readonly group: number
}

/** A task or goal over rows. */
export interface FlatGroup {
  /** Number as printed; null where only the titles of neighbours tell that there is one. */
  readonly number: string | null
  readonly title: readonly number[]
}

export type { ColumnRole }
