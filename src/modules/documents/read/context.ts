import type { Deadline } from './deadline.ts'
import type { ReadLimits } from './limits.ts'

/** What every reader is given beside the bytes. */
export interface ReadContext {
  readonly limits: ReadLimits
  readonly deadline: Deadline
  readonly fileName: string | null
}
