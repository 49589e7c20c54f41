import type { Tx } from '#platform/database/session.ts'

export interface Pair {
  readonly communityId: string
  readonly oneId: string
  readonly otherId: string
}

/** A pair in the order in which it is kept, whichever end it is named from. */
const inOrder = ({ communityId, oneId, otherId }: Pair): Pair =>
  oneId < otherId ? { communityId, oneId, otherId } : { communityId, oneId: otherId, otherId: oneId }

/** Remembers that two organisations are two; false when that was known. */
export async function insertDistinct(tx: Tx, pair: Pair): Promise<boolean> {
  const added = await tx
    .insertInto('organisationDistinct')
    .values(inOrder(pair))
    .onConflict((conflict) => conflict.doNothing())
    .returning('oneId')
    .executeTakeFirst()
  return added !== undefined
}

/** Forgets it; false when nothing was known. */
export async function deleteDistinct(tx: Tx, pair: Pair): Promise<boolean> {
  const { communityId, oneId, otherId } = inOrder(pair)
  const gone = await tx
    .deleteFrom('organisationDistinct')
    .where('communityId', '=', communityId)
    .where('oneId', '=', oneId)
    .where('otherId', '=', otherId)
    .returning('oneId')
    .executeTakeFirst()
  return gone !== undefined
}

export function listDistinct(tx: Tx, communityId: string) {
  return tx
    .selectFrom('organisationDistinct')
    .select(['oneId', 'otherId'])
    .where('communityId', '=', communityId)
    .execute()
}
