import { collapse } from '#platform/text/fold.ts'
import type { ExecutorEntry } from '../interchange.ts'
import { type Reading, reading } from './reading.ts'

/** Names that stand alone somewhere in the document, folded; with them doubtful cells are split. */
export interface ExecutorDictionary {
  readonly names: ReadonlySet<string>
}

/** First pass over all executor cells of a document: collects the names that stand alone. */
export function collectExecutorNames(_cells: Iterable<string | readonly string[]>): ExecutorDictionary {
  return { names: new Set() }
}

/** Reads a cell of executors (its paragraphs, or text with line breaks) into organisations and officials. */
export function readExecutors(
  cell: string | readonly string[],
  _dictionary?: ExecutorDictionary,
): Reading<ExecutorEntry[]> {
  const lines = (typeof cell === 'string' ? cell : cell.join('\n'))
    .split(/[;\n]/)
    .map(collapse)
    .filter((l) => l !== '')
  return reading(lines.map((name) => ({ name, byConsent: /за згодою/i.test(name) })))
}

/** Divides the executors of `count` measures that stand in one cell in sequence. */
export function splitExecutors(
  cell: string | readonly string[],
  count: number,
  dictionary?: ExecutorDictionary,
): Reading<ExecutorEntry[]>[] {
  return Array.from({ length: count }, () => readExecutors(cell, dictionary))
}
