import { fold } from '#platform/text/fold.ts'
import type { ExecutorEntry } from '../interchange.ts'
import { cellText } from './cell-text.ts'
import {
  buildExecutorDictionary,
  type ExecutorDictionary,
  type KnownName,
  type PreparedCell,
} from './executor-dictionary.ts'
import { type ExecutorItem, parseExecutors, parsePrepared, prepareCell } from './executor-items.ts'
import type { Gap } from './name-tokens.ts'
import { type Reading, reading } from './reading.ts'

export type { ExecutorDictionary } from './executor-dictionary.ts'

function entries(items: readonly ExecutorItem[]): ExecutorEntry[] {
  const byName = new Map<string, ExecutorEntry>()
  for (const { name, byConsent } of items) {
    const key = fold(name) || name
    const known = byName.get(key)
    if (known) byName.set(key, { name: known.name, byConsent: known.byConsent || byConsent })
    else byName.set(key, { name, byConsent })
  }
  return [...byName.values()]
}

/**
 * Reads a cell of executors (its paragraphs, or text with line breaks) into organisations and officials. «(за згодою)»
 * becomes `byConsent`; names that hold commas stay whole; a shared head («Відділи ради: …») gives full names. With the
 * document's dictionary names that run together are told apart.
 */
export function readExecutors(
  cell: string | readonly string[],
  dictionary?: ExecutorDictionary,
): Reading<ExecutorEntry[]> {
  const { items, doubts } = parseExecutors(cell, dictionary)
  return reading(entries(items), doubts[0])
}

const STANDS_APART: ReadonlySet<Gap> = new Set(['start', 'line', 'semicolon'])

/** First pass over the executor cells of a document: collects the names that are clear. */
export function collectExecutorNames(cells: Iterable<string | readonly string[]>): ExecutorDictionary {
  const names: KnownName[] = []
  const prepared = new Map<string, PreparedCell>()
  for (const cell of cells) {
    const text = cellText(cell)
    if (prepared.has(text)) continue
    const own = prepareCell(text)
    prepared.set(text, own)
    const { items } = parsePrepared(own, undefined)
    items.forEach((item, index) => {
      const after = items[index + 1]?.gap
      if (item.doubt !== null || !item.isWhole || (item.gap !== 'comma' && !STANDS_APART.has(item.gap))) return
      const isAlone = STANDS_APART.has(item.gap) && (after === undefined || STANDS_APART.has(after))
      names.push({ name: item.name, isAlone })
    })
  }
  return buildExecutorDictionary(names, prepared)
}

/**
 * Divides the executors of `count` measures that stand in one cell in sequence. What cannot be told apart goes to each,
 * marked unsure; one list without any sign of a sequence holds for all.
 */
export function splitExecutors(
  cell: string | readonly string[],
  count: number,
  dictionary?: ExecutorDictionary,
): Reading<ExecutorEntry[]>[] {
  const { items, doubts } = parseExecutors(cell, dictionary)
  const breaks = items.map((item, index) =>
    index > 0 && item.gap !== 'comma' && item.gap !== 'and' && item.gap !== 'slash' ? item : null,
  )
  const candidates = [
    breaks,
    breaks.map((item) => (item?.isCapital ? item : null)),
    breaks.map((item) => (item?.gap === 'line' ? item : null)),
  ]
  for (const chosen of candidates) {
    if (items.length === 0) break
    if (chosen.filter((item) => item !== null).length !== count - 1) continue
    const groups: ExecutorItem[][] = []
    items.forEach((item, index) => {
      const last = groups.at(-1)
      if (!last || (chosen[index] ?? null) !== null) groups.push([item])
      else last.push(item)
    })
    return groups.map((group) => reading(entries(group), group.find((item) => item.doubt !== null)?.doubt ?? undefined))
  }
  const all = entries(items)
  const why = items.length > 1 && breaks.some((item) => item !== null) ? 'executors-not-divided' : doubts[0]
  return Array.from({ length: count }, () => reading(all, why))
}
