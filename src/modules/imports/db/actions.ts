import type { Tx } from '#platform/database/session.ts'
import type { RecordedAction, ReviewAction } from '../domain/review-action.ts'

/** All actions of a review in their order. */
export async function listActions(tx: Tx, importId: string): Promise<RecordedAction[]> {
  const rows = await tx
    .selectFrom('importAction')
    .select(['id', 'kind', 'target', 'value', 'undoes', 'recordedAt'])
    .where('importId', '=', importId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, id: BigInt(row.id) })) as RecordedAction[]
}

/** Records an action; the same request is recorded once. */
export async function insertAction(
  tx: Tx,
  importId: string,
  action: ReviewAction | { readonly kind: 'undone'; readonly undoes: bigint },
  requestId: string,
): Promise<bigint | undefined> {
  const row = await tx
    .insertInto('importAction')
    .values({
      importId,
      kind: action.kind,
      target: 'target' in action ? action.target : null,
      value: 'value' in action ? JSON.stringify(action.value) : null,
      undoes: action.kind === 'undone' ? action.undoes : null,
      requestId,
    })
    .onConflict((conflict) => conflict.column('requestId').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row === undefined ? undefined : BigInt(row.id)
}
