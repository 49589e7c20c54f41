import { collapse } from '#platform/text/fold.ts'
import type { Term } from '../interchange.ts'
import { type Reading, reading } from './reading.ts'

/** Years of the plan, with which a term without years is read. */
export interface TermContext {
  readonly period?: { readonly from: number | null; readonly to: number | null }
}

/** Reads a term cell; null for a blank cell or a dash. */
export function readTerm(cell: string | readonly string[], _context: TermContext = {}): Reading<Term | null> {
  const raw = collapse(typeof cell === 'string' ? cell : cell.join(' '))
  if (raw === '') return reading(null)
  const years = raw.match(/\d{4}/g) ?? []
  const first = years[0]
  const last = years.at(-1)
  return reading(
    {
      raw,
      from: first ? `${first}-01-01` : null,
      to: last ? `${last}-12-31` : null,
      ongoing: /постійно/i.test(raw),
      recurrence: /щорічно|щороку/i.test(raw) ? 'yearly' : null,
      months: null,
      years: null,
    },
    first ? undefined : 'term-unreadable',
  )
}

/** Reads a cell that carries the terms of `count` measures in sequence. */
export function splitTerms(
  cell: string | readonly string[],
  count: number,
  context: TermContext = {},
): Reading<Term | null>[] {
  return Array.from({ length: count }, () => readTerm(cell, context))
}

/** Reads a term from two columns (початок, закінчення). */
export function readTermRange(from: string, to: string, context: TermContext = {}): Reading<Term | null> {
  return readTerm(`${from} – ${to}`, context)
}
