import { sql } from 'kysely'
import type { Tx } from '#platform/database/session.ts'
import type { VersionKeys } from './load-measures.ts'

/** A goal or task of an edition. */
export interface PlanNodeRow {
  readonly id: string
  readonly parentId: string | null
  readonly level: string
  readonly position: number
  readonly number: string | null
  readonly title: string | null
}

export async function findNode(tx: Tx, keys: VersionKeys, id: string): Promise<PlanNodeRow | undefined> {
  return tx
    .selectFrom('planNode')
    .select(['id', 'parentId', 'level', 'position', 'number', 'title'])
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function updateNode(
  tx: Tx,
  keys: VersionKeys,
  id: string,
  label: { readonly number: string | null; readonly title: string | null },
): Promise<void> {
  await tx
    .updateTable('planNode')
    .set({ number: label.number, title: label.title })
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .where('id', '=', id)
    .execute()
}

export async function insertNode(tx: Tx, keys: VersionKeys, node: PlanNodeRow): Promise<void> {
  await tx
    .insertInto('planNode')
    .values({ communityId: keys.communityId, versionId: keys.versionId, ...node })
    .execute()
}

/** Takes out a goal or task with all that stands below it. */
export async function deleteNode(tx: Tx, keys: VersionKeys, id: string): Promise<void> {
  await tx
    .deleteFrom('planNode')
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .where('id', '=', id)
    .execute()
}

/** Moves the children of a goal from a position on, so that one can be put there. */
export async function makeNodeRoom(
  tx: Tx,
  keys: VersionKeys,
  { parentId, position }: { readonly parentId: string; readonly position: number },
): Promise<void> {
  await tx
    .updateTable('planNode')
    .set((eb) => ({ position: eb('position', '+', 1) }))
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .where('parentId', '=', parentId)
    .where('position', '>=', position)
    .execute()
}

/** Position of the last child; -1 where there is none. */
export async function lastNodePosition(tx: Tx, keys: VersionKeys, parentId: string): Promise<number> {
  const { last } = await tx
    .selectFrom('planNode')
    .select(sql<number>`coalesce(max(position), -1)::int`.as('last'))
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .where('parentId', '=', parentId)
    .executeTakeFirstOrThrow()
  return last
}
