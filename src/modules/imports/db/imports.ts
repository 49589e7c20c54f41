import type { PlanInterchange } from '#modules/intake/index.ts'
import type { Tx } from '#platform/database/session.ts'

export interface NewImport {
  readonly fileHash: string
  readonly fileName: string
  readonly fileSize: number
}

/** Enters a file that has just come in; its reading begins. */
export async function insertImport(tx: Tx, file: NewImport): Promise<string> {
  const { id } = await tx.insertInto('import').values(file).returning('id').executeTakeFirstOrThrow()
  return id
}

/** An import that the actor may see. */
export function findImport(tx: Tx, importId: string) {
  return tx
    .selectFrom('import')
    .select([
      'id',
      'communityId',
      'fileHash',
      'fileName',
      'fileSize',
      'state',
      'errorCode',
      'errorFacts',
      'documentHash',
      'interchange',
      'planId',
      'createdAt',
    ])
    .where('id', '=', importId)
    .executeTakeFirst()
}

/** Imports whose review was begun and not ended, newest first. */
export function listUnfinished(tx: Tx) {
  return tx
    .selectFrom('import')
    .select(['id', 'fileName', 'state', 'createdAt'])
    .where('state', '<>', 'saved')
    .orderBy('createdAt', 'desc')
    .limit(50)
    .execute()
}

export interface ReadResult {
  readonly interchange: PlanInterchange
  readonly documentHash: string
  readonly communityId: string | null
  readonly at: Date
}

export async function markRead(tx: Tx, importId: string, result: ReadResult): Promise<void> {
  await tx
    .updateTable('import')
    .set({
      state: 'ready',
      interchange: JSON.stringify(result.interchange),
      documentHash: result.documentHash,
      communityId: result.communityId,
      readAt: result.at,
    })
    .where('id', '=', importId)
    .where('state', '=', 'reading')
    .execute()
}

export async function markFailed(
  tx: Tx,
  importId: string,
  error: { readonly code: string; readonly facts: Readonly<Record<string, string | number>> },
): Promise<void> {
  await tx
    .updateTable('import')
    .set({ state: 'failed', errorCode: error.code, errorFacts: JSON.stringify(error.facts) })
    .where('id', '=', importId)
    .where('state', '=', 'reading')
    .execute()
}

export async function markSaved(
  tx: Tx,
  importId: string,
  plan: { communityId: string; planId: string },
): Promise<void> {
  await tx
    .updateTable('import')
    .set({ state: 'saved', ...plan })
    .where('id', '=', importId)
    .execute()
}

export async function chooseCommunity(tx: Tx, importId: string, communityId: string): Promise<void> {
  await tx.updateTable('import').set({ communityId }).where('id', '=', importId).execute()
}

/** Lets a failed import be read again. */
export async function markReading(tx: Tx, importId: string): Promise<void> {
  await tx
    .updateTable('import')
    .set({ state: 'reading', errorCode: null, errorFacts: null })
    .where('id', '=', importId)
    .where('state', '=', 'failed')
    .execute()
}
