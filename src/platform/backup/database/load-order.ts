import type { ForeignKey } from './catalogue.ts'

export interface LoadOrder {
  /** Tables so that, as far as there are no cycles, a row's referred rows stand before it. */
  readonly tables: readonly string[]
  /** Keys that this order cannot satisfy row by row: of a table to itself, and those that close a cycle. */
  readonly deferred: readonly ForeignKey[]
}

/** Orders tables by their foreign keys (Kahn); within a step, and inside cycles, by name, so that it is always the same. */
export function loadOrder(tables: readonly string[], keys: readonly ForeignKey[]): LoadOrder {
  const waiting = new Set([...tables].sort())
  const ordered: string[] = []
  while (waiting.size > 0) {
    const isFree = (table: string) => !keys.some((key) => key.from === table && key.to !== table && waiting.has(key.to))
    const free = [...waiting].filter(isFree)
    const next = free.length > 0 ? free : [...waiting].slice(0, 1)
    for (const table of next) {
      ordered.push(table)
      waiting.delete(table)
    }
  }
  const place = new Map(ordered.map((table, index) => [table, index]))
  const isLater = (key: ForeignKey) => (place.get(key.to) ?? -1) >= (place.get(key.from) ?? -1)
  return { tables: ordered, deferred: keys.filter(isLater) }
}
