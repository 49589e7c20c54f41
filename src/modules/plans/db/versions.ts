import { sql } from 'kysely'
import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { HeadValues } from '../domain/head/head-values.ts'
import { headOf } from './insert-version.ts'
import type { VersionKeys } from './load-measures.ts'

/** Editions of a plan, newest first. */
export function listVersions(tx: Tx, planId: string) {
  return tx
    .selectFrom('planVersion')
    .select([
      'communityId',
      'id',
      'number',
      'state',
      'revision',
      'approvalBody',
      'approvalAct',
      'approvalNumber',
      'amendingAct',
      'createdAt',
      'approvedAt',
    ])
    .select(sql<string | null>`approval_date::text`.as('approvalDate'))
    .where('planId', '=', planId)
    .orderBy('number', 'desc')
    .execute()
}

/** Number of the newest edition of a plan. Throws `not_found` when there is none. */
export async function newestNumber(tx: Tx, planId: string): Promise<number> {
  const row = await tx
    .selectFrom('planVersion')
    .select('number')
    .where('planId', '=', planId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) throw new AppError('not_found')
  return row.number
}

/** The newest edition of a plan, locked until the transaction ends so that edits come one after another. */
export async function lockLatestVersion(tx: Tx, planId: string) {
  const version = await tx
    .selectFrom('planVersion')
    .select(['communityId', 'id', 'planId', 'number', 'state', 'revision'])
    .where('planId', '=', planId)
    .orderBy('number', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  if (!version) throw new AppError('not_found')
  return version
}

/** Puts a head in place of the one that a draft has. */
export async function updateHead(tx: Tx, { communityId, versionId }: VersionKeys, head: HeadValues): Promise<void> {
  await tx
    .updateTable('planVersion')
    .set(headOf(head))
    .where('communityId', '=', communityId)
    .where('id', '=', versionId)
    .execute()
}

/** Counts an edit of a draft. */
export async function countEdit(tx: Tx, keys: { communityId: string; id: string }): Promise<void> {
  await tx
    .updateTable('planVersion')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('communityId', '=', keys.communityId)
    .where('id', '=', keys.id)
    .execute()
}
