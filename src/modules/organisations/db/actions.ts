import type { Tx } from '#platform/database/session.ts'

export type ActionKind =
  | 'created'
  | 'renamed'
  | 'short-name-set'
  | 'edrpou-set'
  | 'kind-set'
  | 'alias-added'
  | 'alias-removed'
  | 'merged'
  | 'unmerged'
  | 'split'
  | 'confirmed-different'
  | 'compared-again'

export interface NewAction {
  readonly communityId: string
  readonly organisationId: string
  readonly kind: ActionKind
  /** What the entry tells: names as they were then, and ids. */
  readonly facts: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
  readonly requestId?: string
}

/** Enters a step into the history of an organisation. */
export async function insertAction(tx: Tx, action: NewAction): Promise<void> {
  await tx
    .insertInto('organisationAction')
    .values({ ...action, facts: JSON.stringify(action.facts) })
    .execute()
}

/** The step that a request took already, when it is sent again. */
export function findActionOfRequest(tx: Tx, communityId: string, requestId: string) {
  return tx
    .selectFrom('organisationAction')
    .select(['organisationId', 'kind', 'facts'])
    .where('communityId', '=', communityId)
    .where('requestId', '=', requestId)
    .executeTakeFirst()
}

/** History of some organisations, newest first; at most `limit` steps. */
export function listActions(tx: Tx, communityId: string, organisationIds: readonly string[], limit = 100) {
  return tx
    .selectFrom('organisationAction as a')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.communityId', '=', 'a.communityId').onRef('o.id', '=', 'a.organisationId'),
    )
    .select(['a.id', 'a.organisationId', 'o.name', 'a.kind', 'a.facts', 'a.recordedAt'])
    .where('a.communityId', '=', communityId)
    .where('a.organisationId', 'in', [...organisationIds])
    .orderBy('a.id', 'desc')
    .limit(limit)
    .execute()
}
