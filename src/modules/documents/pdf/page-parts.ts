import type { Box } from './geometry.ts'
import type { TextLine } from './lines.ts'

/** A cell of the part of a table that stands on one page. */
export interface PageCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
  readonly box: Box
  readonly lines: readonly TextLine[]
}

/** The part of a table that stands on one page, as a grid; rows and columns count from 0. */
export interface PageTable {
  readonly kind: 'table'
  readonly page: number
  readonly box: Box
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly PageCell[]
  /** False where the grid was guessed from aligned text, because no lines are drawn. */
  readonly isRuled: boolean
  /** Text stands in one cell only: the rest of a table from the page before, or else no table but framed text. */
  readonly isDoubtful: boolean
}

export interface PageText {
  readonly kind: 'text'
  readonly lines: readonly TextLine[]
}

/** A page taken apart into tables and the text between them, from top to bottom. */
export interface PageLayout {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly parts: readonly (PageTable | PageText)[]
}
