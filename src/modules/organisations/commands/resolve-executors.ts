import type { Tx } from '#platform/database/session.ts'
import { listKnown } from '../db/organisations.ts'
import { canonicalName, organisationKey } from '../domain/canonical-name.ts'
import { automaticMatch, createOrganisationMatcher } from '../domain/matching.ts'

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
    const choice = chosen.get(name)
    if (choice != null && ids.has(choice)) {
      await addAlias(tx, { communityId, organisationId: choice, alias: name })
      resolved.set(name, choice)
      continue
    }
    const sure = automaticMatch(matcher.match(name))?.organisationId
    const key = organisationKey(name)
    const id = sure ?? made.get(key) ?? (await createOrganisation(tx, communityId, name))
    made.set(key, id)
    resolved.set(name, id)
  }
  return resolved
}

/** Enters a new organisation under a name and returns its id. */
export async function createOrganisation(tx: Tx, communityId: string, name: string): Promise<string> {
  const { id } = await tx
    .insertInto('organisation')
    .values({ communityId, name: canonicalName(name), nameKey: organisationKey(name) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('organisationAction')
    .values({ communityId, organisationId: id, kind: 'created', facts: JSON.stringify({ name }) })
    .execute()
  return id
}

/** Lets an organisation be known by one more name; does nothing when the name is taken already. */
export async function addAlias(
  tx: Tx,
  { communityId, organisationId, alias }: { communityId: string; organisationId: string; alias: string },
): Promise<void> {
  const added = await tx
    .insertInto('organisationAlias')
    .values({ communityId, organisationId, alias, aliasKey: organisationKey(alias) })
    .onConflict((conflict) => conflict.columns(['communityId', 'aliasKey']).doNothing())
    .returning('alias')
    .executeTakeFirst()
  if (!added) return
  await tx
    .insertInto('organisationAction')
    .values({ communityId, organisationId, kind: 'alias-added', facts: JSON.stringify({ alias }) })
    .execute()
}
