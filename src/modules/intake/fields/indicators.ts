import { collapse } from '#platform/text/fold.ts'
import type { Indicator } from '../interchange.ts'
import { readDisaggregation } from './disaggregation.ts'
import { type Reading, reading } from './reading.ts'
import { readTargets } from './targets.ts'

/** Reads an indicator cell (its paragraphs, or text with line breaks) into indicators with targets and dimensions. */
export function readIndicators(cell: string | readonly string[]): Reading<Indicator[]> {
  const lines = (typeof cell === 'string' ? cell.split('\n') : cell.flatMap((p) => p.split('\n')))
    .map(collapse)
    .filter((l) => l !== '')
  return reading(lines.map((text) => ({ text, targets: readTargets(text), disaggregation: readDisaggregation(text) })))
}
