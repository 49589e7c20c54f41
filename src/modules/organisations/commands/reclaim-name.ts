import type { Tx } from '#platform/database/session.ts'
import { organisationKey } from '../domain/canonical-name.ts'

/** A name that a person gives to an organisation is its own again, also where it was split off once. */
export async function reclaimName(
  tx: Tx,
  { communityId, organisationId, name }: { communityId: string; organisationId: string; name: string },
): Promise<void> {
  await tx
    .deleteFrom('organisationSplitName')
    .where('communityId', '=', communityId)
    .where('organisationId', '=', organisationId)
    .where('nameKey', '=', organisationKey(name))
    .execute()
}
