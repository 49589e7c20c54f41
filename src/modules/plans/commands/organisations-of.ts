import type { ExecutorEntry } from '#modules/intake/index.ts'
import { resolveExecutors } from '#modules/organisations/index.ts'
import type { Tx } from '#platform/database/session.ts'
import type { VersionKeys } from '../db/load-measures.ts'
import type { StoredExecutor } from '../domain/stored-plan.ts'

/** Organisations of executors by name: a name that stood there keeps its own, a new one is matched or entered. */
export async function organisationsOf(
  tx: Tx,
  { communityId, versionId }: VersionKeys,
  executors: readonly ExecutorEntry[],
  before: readonly StoredExecutor[] = [],
): Promise<Map<string, string>> {
  const known = new Map(before.map(({ name, organisationId }) => [name, organisationId]))
  const names = executors.map(({ name }) => name).filter((name) => !known.has(name))
  const kept = [...known].flatMap(([name, id]) => (id === null ? [] : [[name, id] as const]))
  if (names.length === 0) return new Map(kept)
  const { communityName } = await tx
    .selectFrom('planVersion')
    .select('communityName')
    .where('communityId', '=', communityId)
    .where('id', '=', versionId)
    .executeTakeFirstOrThrow()
  const resolved = await resolveExecutors(tx, { communityId, community: communityName, names, chosen: new Map() })
  return new Map([...kept, ...resolved])
}
