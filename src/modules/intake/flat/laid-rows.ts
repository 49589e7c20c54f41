import type { RowSequence } from './find-rows.ts'
import type { Groups } from './groups.ts'
import type { Line } from './lines.ts'
import type { FlatColumn } from './model.ts'
import type { SignedPiece } from './piece-signs.ts'

/** All rows with their pieces laid into columns, and what stands over them. */
export interface LaidRows {
  readonly lines: readonly Line[]
  readonly sequence: RowSequence
  readonly groups: Groups
  readonly order: readonly FlatColumn[]
  readonly rows: readonly (readonly SignedPiece[])[]
  /** For every piece of every row its index in `order`. */
  readonly laid: readonly (readonly number[])[]
}
