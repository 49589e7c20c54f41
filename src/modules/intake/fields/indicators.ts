import { collapse } from '#platform/text/fold.ts'
import type { Indicator } from '../interchange.ts'
import { cellText } from './cell-text.ts'
import { readDisaggregation } from './disaggregation.ts'
import { splitClauses } from './indicator-clauses.ts'
import { logicalLines } from './indicator-lines.ts'
import { type Reading, reading } from './reading.ts'
import { readTargets } from './targets.ts'

const tidy = (text: string): string => collapse(text).replace(/[\s;:,]+$/u, '')

/**
 * Reads an indicator cell (its paragraphs, or text with line breaks) into indicators with targets and dimensions. One
 * indicator's clauses stay together; where a bare conjunction was taken for a boundary the reading is unsure.
 */
export function readIndicators(cell: string | readonly string[]): Reading<Indicator[]> {
  const indicators: Indicator[] = []
  let isGuess = false
  for (const line of logicalLines(cellText(cell))) {
    for (const clause of splitClauses(line)) {
      const text = tidy(clause.text)
      if (!/[\p{L}\d]/u.test(text)) continue
      isGuess ||= clause.isGuess
      indicators.push({ text, targets: readTargets(text), disaggregation: readDisaggregation(text) })
    }
  }
  return reading(indicators, isGuess ? 'indicators-divided' : undefined)
}
