import { collapse } from '#platform/text/fold.ts'

/** One of several measures of a cell. `number` as printed, without bracket or final dot. */
export interface MeasureInCell {
  readonly number: string | null
  readonly text: string
}

/** Splits a cell that lists several numbered measures; one entry, with or without a number, where it lists none. */
export function splitMeasures(cell: string | readonly string[]): MeasureInCell[] {
  const text = collapse(typeof cell === 'string' ? cell : cell.join('\n'))
  return text === '' ? [] : [{ number: null, text }]
}
