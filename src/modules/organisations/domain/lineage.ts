import { organisationKey } from './canonical-name.ts'

/** One organisation became another: wholly (merged), or under one of its names (split). */
export interface Merge {
  readonly id: string
  readonly into: string
}

export interface SplitName {
  readonly id: string
  /** The name folded (`organisationKey`). */
  readonly key: string
  readonly to: string
}

/**
 * Which organisation a row means today. Rows keep the organisation that they were matched with, because those of an
 * approved edition are closed; who was merged or split since is followed when they are read.
 */
export interface Lineage {
  /** The live organisation that a name means which was matched with `organisationId`. */
  ownerOf(organisationId: string, name: string): string
  /** The live organisation that this one was merged into, in any number of steps; itself where it was not. */
  rootOf(organisationId: string): string
  /** Every organisation whose rows may mean this one, itself first. Ask `ownerOf` of each row. */
  sourcesOf(organisationId: string): ReadonlySet<string>
}

/** `merges` must not go round in a circle; names split off and merged back may. */
export function createLineage(merges: readonly Merge[], splitNames: readonly SplitName[]): Lineage {
  const mergedInto = new Map(merges.map(({ id, into }) => [id, into]))
  const splits = new Map(splitNames.map(({ id, key, to }) => [`${id} ${key}`, to]))
  const divided = new Set(splitNames.map(({ id }) => id))
  const towards = Map.groupBy(
    [...merges.map(({ id, into }) => ({ id, to: into })), ...splitNames],
    (step: { id: string; to: string }) => step.to,
  )
  return {
    ownerOf(organisationId, name) {
      if (!divided.has(organisationId) && !mergedInto.has(organisationId)) return organisationId
      const key = organisationKey(name)
      // A name that was split off and came back by a merge stays: each split is followed once.
      const seen = new Set<string>()
      let current = organisationId
      for (;;) {
        const split = seen.has(current) ? undefined : splits.get(`${current} ${key}`)
        seen.add(current)
        const next = split ?? mergedInto.get(current)
        if (next === undefined) return current
        current = next
      }
    },
    rootOf(organisationId) {
      let current = organisationId
      for (let next = mergedInto.get(current); next !== undefined; next = mergedInto.get(current)) current = next
      return current
    },
    sourcesOf(organisationId) {
      const found = new Set([organisationId])
      for (const id of found) for (const step of towards.get(id) ?? []) found.add(step.id)
      return found
    },
  }
}
