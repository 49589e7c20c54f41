import type { Line } from './lines.ts'

interface TextCell {
  readonly lines: readonly Line[]
}

export interface TextRow {
  readonly cells: readonly TextCell[]
  /** One cell across the whole table: a heading of a section. */
  readonly isFullWidth: boolean
}

export interface TextTable {
  readonly kind: 'table'
  readonly rows: readonly TextRow[]
}

interface TextProse {
  readonly kind: 'prose'
  readonly lines: readonly Line[]
}

export type TextPart = TextTable | TextProse

/** Number of columns: the widest row. */
export function widthOf(table: TextTable): number {
  return table.rows.reduce((widest, row) => Math.max(widest, row.cells.length), 1)
}
