import type { Tx } from '#platform/database/session.ts'
import { insertDistinct } from '../db/distinct.ts'
import { listKnown } from '../db/organisations.ts'
import { organisationKey } from '../domain/canonical-name.ts'
import { automaticMatch, createOrganisationMatcher } from '../domain/matching.ts'
import { insertAlias } from './aliases.ts'
import { createOrganisation } from './create-organisation.ts'

export interface ResolveExecutors {
  readonly communityId: string
  /** Name of the community, whose adjective its own bodies leave out or add at will. */
  readonly community: string | null
  /** Names of executors as documents have them. */
  readonly names: readonly string[]
  /** What a person has decided: an organisation for a name, or null for a new one. */
  readonly chosen: ReadonlyMap<string, string | null>
}

/**
 * Gives each executor's name its organisation: the one that a person chose (the name becomes an alias of it), else the
 * one that bears the name or alias exactly, else a new one. Names that only look alike are never joined by themselves.
 */
export async function resolveExecutors(tx: Tx, command: ResolveExecutors): Promise<Map<string, string>> {
  const { communityId, chosen } = command
  const known = await listKnown(tx, communityId)
  const matcher = createOrganisationMatcher(known, command.community === null ? {} : { community: command.community })
  const ids = new Set(known.map((organisation) => organisation.id))
  const made = new Map<string, string>()
  const resolved = new Map<string, string>()
  for (const name of new Set(command.names)) {
    const key = organisationKey(name)
    if (key === '') continue
    const choice = chosen.get(name)
    const matches = matcher.match(name)
    const sure = automaticMatch(matches)?.organisationId
    if (choice != null && ids.has(choice)) {
      if (sure === undefined) await insertAlias(tx, { communityId, organisationId: choice, alias: name })
      resolved.set(name, choice)
      continue
    }
    const id = sure ?? made.get(key) ?? (await createOrganisation(tx, communityId, name))
    if (sure === undefined && choice === null) {
      // Whoever chose a new one has looked at the likely ones and refused them.
      for (const { organisationId } of matches) {
        await insertDistinct(tx, { communityId, oneId: id, otherId: organisationId })
      }
    }
    made.set(key, id)
    resolved.set(name, id)
  }
  return resolved
}
