import { sql } from 'kysely'
import type { Tx } from '#platform/database/session.ts'
import type { VersionKeys } from './load-measures.ts'

/** Position of the last measure of a task; -1 where there is none. */
export async function lastPosition(tx: Tx, keys: VersionKeys, taskId: string): Promise<number> {
  const { last } = await tx
    .selectFrom('measureVersion')
    .select(sql<number>`coalesce(max(position), -1)::int`.as('last'))
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .where('taskId', '=', taskId)
    .executeTakeFirstOrThrow()
  return last
}

/** Position of a measure in its task. */
export async function placeOf(tx: Tx, keys: VersionKeys, measureId: string): Promise<number> {
  const { position } = await tx
    .selectFrom('measureVersion')
    .select('position')
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .where('measureId', '=', measureId)
    .executeTakeFirstOrThrow()
  return position
}

/** Moves the measures of a task from a position on, so that one can be put there. */
export async function makeRoom(
  tx: Tx,
  keys: VersionKeys,
  { taskId, position }: { readonly taskId: string; readonly position: number },
): Promise<void> {
  await tx
    .updateTable('measureVersion')
    .set((eb) => ({ position: eb('position', '+', 1) }))
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .where('taskId', '=', taskId)
    .where('position', '>=', position)
    .execute()
}

/** Puts a measure under a task, at a place that is free. */
export async function putMeasure(
  tx: Tx,
  keys: VersionKeys,
  place: {
    readonly measureId: string
    readonly taskId: string
    readonly position: number
    readonly unsure: readonly string[]
  },
): Promise<void> {
  await tx
    .updateTable('measureVersion')
    .set({ taskId: place.taskId, position: place.position, unsure: [...place.unsure] })
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .where('measureId', '=', place.measureId)
    .execute()
}

/** Takes a measure out of a draft with everything that belongs to it; its identity stays. */
export async function deleteMeasure(tx: Tx, keys: VersionKeys, measureId: string): Promise<void> {
  await tx
    .deleteFrom('measureVersion')
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .where('measureId', '=', measureId)
    .execute()
}
