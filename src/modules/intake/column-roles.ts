import type { Table } from '#modules/documents/index.ts'
import type { AmountUnit } from './fields/amount.ts'

/** What a column of a plan's or report's table holds. */
export type ColumnRole =
  | 'number'
  | 'strategicGoal'
  | 'operationalGoal'
  | 'task'
  | 'nationalMeasure'
  | 'measure'
  | 'executors'
  | 'term'
  | 'termFrom'
  | 'termTo'
  | 'indicator'
  | 'baseline'
  | 'target'
  | 'fundingSource'
  | 'fundingAmount'
  | 'expectedResult'
  | 'planned'
  | 'revised'
  | 'financed'
  | 'percent'
  | 'narrative'
  | 'note'

/** A grid column with its role; several columns may share one role (amounts by year, by source). */
export interface RoledColumn {
  /** Grid column, from 0. */
  readonly column: number
  readonly role: ColumnRole | null
  /** Year of an amount or of a target, where the heading names one. */
  readonly year: number | null
  /** Budget or fund of an amount, where the heading names one, in the document's words. */
  readonly source: string | null
  /** Recognised by content or by elimination and not by its heading. */
  readonly isGuessed: boolean
}

/** A table whose columns are understood: what headings give, content gives, or the text of a flat document. */
export interface RoledTable {
  readonly table: Table
  /** Rows before this index are headings. */
  readonly firstBodyRow: number
  readonly columns: readonly RoledColumn[]
  /** Unit of all amounts, where the heading of running text names one. */
  readonly unit?: AmountUnit | null
}
