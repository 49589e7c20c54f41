import type { Dimension } from '../interchange.ts'

/** Dimensions by which an indicator is to be broken down. */
export function readDisaggregation(_text: string): Dimension[] {
  return []
}
