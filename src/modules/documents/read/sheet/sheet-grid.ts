import type { Paragraph } from '../../model.ts'

/** A cell of a spreadsheet that shows something. Rows and columns count from 0. */
export interface SheetCell {
  readonly column: number
  readonly text: string
  readonly bold: boolean
  readonly align: Paragraph['align']
}

export interface SheetRow {
  readonly row: number
  /** Cells with text, from left to right. */
  readonly cells: SheetCell[]
}

export interface Merge {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
}

/** What of a spreadsheet shows something: rows without text are left out. */
export interface SheetGrid {
  readonly rows: readonly SheetRow[]
  readonly merges: readonly Merge[]
  /** Rows with text, those beyond the limit included. */
  readonly rowsSeen: number
  /** Rows repeated at the top of every printed page, from 0; null where none are set. */
  readonly headingRows: { readonly first: number; readonly last: number } | null
}
