import type { PrintCell } from '#modules/documents/index.ts'
import type { Measure } from '#modules/intake/index.ts'

/** A column of the table of measures; columns that share a heading stand under it with headings of their own. */
export interface MeasureColumn {
  readonly heading: string
  readonly subheading?: string
  /** Relative width. */
  readonly width: number
  readonly cell: (measure: Measure) => PrintCell
  /** Equal cells of one task's neighbouring measures become one. */
  readonly isMerged?: boolean
}
