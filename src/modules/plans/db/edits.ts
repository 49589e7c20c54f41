import type { Tx } from '#platform/database/session.ts'

export type EditKind =
  | 'saved'
  | 'measure-changed'
  | 'measure-added'
  | 'measure-removed'
  | 'measure-moved'
  | 'node-changed'
  | 'plan-changed'
  | 'approved'
  | 'amendment-begun'

export interface NewEdit {
  readonly communityId: string
  readonly versionId: string
  readonly measureId?: string | null
  readonly kind: EditKind
  /** What stood there before and what stands there now; enough to take the edit back. */
  readonly before?: unknown
  readonly after?: unknown
  readonly undoes?: bigint
  readonly requestId: string
}

/** Enters an edit into the history; the number by which it can be undone. */
export async function insertEdit(tx: Tx, edit: NewEdit): Promise<bigint> {
  const { before, after, undoes, measureId, ...rest } = edit
  const { id } = await tx
    .insertInto('planEdit')
    .values({
      ...rest,
      measureId: measureId ?? null,
      before: before === undefined ? null : JSON.stringify(before),
      after: after === undefined ? null : JSON.stringify(after),
      undoes: undoes ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return BigInt(id)
}

/** The edit that a request has made already, if it was sent before. */
export function findEditOfRequest(tx: Tx, communityId: string, requestId: string) {
  return tx
    .selectFrom('planEdit')
    .select(['id', 'versionId'])
    .where('communityId', '=', communityId)
    .where('requestId', '=', requestId)
    .executeTakeFirst()
}

/** An edit as the history has it. */
export interface RecordedEdit {
  readonly id: bigint
  readonly communityId: string
  readonly kind: string
  readonly measureId: string | null
  readonly before: unknown
  readonly after: unknown
  readonly recordedAt: Date
}

/** One edit of a plan. */
export async function findEdit(tx: Tx, planId: string, editId: bigint): Promise<RecordedEdit | undefined> {
  return tx
    .selectFrom('planEdit as e')
    .innerJoin('planVersion as v', (join) =>
      join.onRef('v.communityId', '=', 'e.communityId').onRef('v.id', '=', 'e.versionId'),
    )
    .select(['e.id', 'e.communityId', 'e.kind', 'e.measureId', 'e.before', 'e.after', 'e.recordedAt'])
    .where('v.planId', '=', planId)
    .where('e.id', '=', editId)
    .executeTakeFirst()
}

/** Whether another edit has taken this one back. */
export async function isUndone(tx: Tx, edit: Pick<RecordedEdit, 'communityId' | 'id'>): Promise<boolean> {
  const row = await tx
    .selectFrom('planEdit')
    .select('id')
    .where('communityId', '=', edit.communityId)
    .where('undoes', '=', edit.id)
    .executeTakeFirst()
  return row !== undefined
}

/** What the newest changes of a measure put aside, newest first; as many as are asked for. */
export async function changesOfMeasure(
  tx: Tx,
  { communityId, measureId }: { communityId: string; measureId: string },
  limit: number,
): Promise<{ before: unknown; recordedAt: Date }[]> {
  return tx
    .selectFrom('planEdit')
    .select(['before', 'recordedAt'])
    .where('communityId', '=', communityId)
    .where('measureId', '=', measureId)
    .where('kind', '=', 'measure-changed')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** What changes of the head after an edit put aside, newest first. */
export async function headChangesSince(tx: Tx, planId: string, editId: bigint): Promise<{ before: unknown }[]> {
  return tx
    .selectFrom('planEdit as e')
    .innerJoin('planVersion as v', (join) =>
      join.onRef('v.communityId', '=', 'e.communityId').onRef('v.id', '=', 'e.versionId'),
    )
    .select('e.before')
    .where('v.planId', '=', planId)
    .where('e.kind', '=', 'plan-changed')
    .where('e.id', '>', editId)
    .orderBy('e.id', 'desc')
    .execute()
}

/** The newest edit of a plan; 0 where it has none. */
export async function newestEdit(tx: Tx, planId: string): Promise<bigint> {
  const row = await tx
    .selectFrom('planEdit as e')
    .innerJoin('planVersion as v', (join) =>
      join.onRef('v.communityId', '=', 'e.communityId').onRef('v.id', '=', 'e.versionId'),
    )
    .select('e.id')
    .where('v.planId', '=', planId)
    .orderBy('e.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? 0n
}

/** History of a plan through all its editions, newest first. */
export function listEdits(tx: Tx, planId: string, limit = 200) {
  return tx
    .selectFrom('planEdit as e')
    .innerJoin('planVersion as v', (join) =>
      join.onRef('v.communityId', '=', 'e.communityId').onRef('v.id', '=', 'e.versionId'),
    )
    .select([
      'e.id',
      'e.kind',
      'e.measureId',
      'e.before',
      'e.after',
      'e.undoes',
      'e.recordedAt',
      'v.number as versionNumber',
    ])
    .where('v.planId', '=', planId)
    .orderBy('e.id', 'desc')
    .limit(limit)
    .execute()
}
