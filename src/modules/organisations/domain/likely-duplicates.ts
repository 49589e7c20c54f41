import { createOrganisationMatcher, type KnownOrganisation } from './matching.ts'
import type { MatchReason } from './name-similarity.ts'

export interface LikelyPair {
  readonly oneId: string
  readonly otherId: string
  readonly score: number
  readonly reasons: readonly MatchReason[]
}

/** Key of a pair, the same from both ends. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

export interface DuplicateOptions {
  readonly community: string | null
  /** Keys of the pairs that a person said are two. */
  readonly distinct: ReadonlySet<string>
  readonly limit?: number
}

/** Pairs of organisations whose names are likely to mean one, the likeliest first; a person decides about each. */
export function likelyDuplicates(known: readonly KnownOrganisation[], options: DuplicateOptions): LikelyPair[] {
  const { community, distinct, limit = 50 } = options
  const matcher = createOrganisationMatcher(known, community === null ? {} : { community })
  const pairs = new Map<string, LikelyPair>()
  for (const { id, name, aliases } of known) {
    for (const text of [name, ...aliases]) {
      for (const { organisationId, score, reasons } of matcher.match(text, 8)) {
        const key = pairKey(id, organisationId)
        if (organisationId === id || distinct.has(key) || (pairs.get(key)?.score ?? 0) >= score) continue
        const [oneId, otherId] = id < organisationId ? [id, organisationId] : [organisationId, id]
        pairs.set(key, { oneId, otherId, score, reasons })
      }
    }
  }
  return [...pairs.values()].sort((a, b) => b.score - a.score || (a.oneId < b.oneId ? -1 : 1)).slice(0, limit)
}
