import type { Updateable } from 'kysely'
import type { DB } from '#platform/database/schema.ts'
import type { Tx } from '#platform/database/session.ts'

type Columns = Pick<
  Updateable<DB['organisation']>,
  'name' | 'nameKey' | 'shortName' | 'edrpou' | 'isOfficial' | 'mergedInto'
>

/** Changes an organisation and counts the change, so that a form that was opened before it is noticed. */
export async function updateOrganisation(
  tx: Tx,
  keys: { readonly communityId: string; readonly id: string },
  columns: Columns,
): Promise<void> {
  await tx
    .updateTable('organisation')
    .set(columns)
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('communityId', '=', keys.communityId)
    .where('id', '=', keys.id)
    .execute()
}
