import type { Tx } from '#platform/database/session.ts'
import { insertAction } from '../db/actions.ts'
import { canonicalName, organisationKey } from '../domain/canonical-name.ts'
import { isOfficialName } from '../domain/official.ts'

/** Enters a new organisation (or post, by its name) and returns its id. The name must be free. */
export async function createOrganisation(tx: Tx, communityId: string, name: string): Promise<string> {
  const { id } = await tx
    .insertInto('organisation')
    .values({
      communityId,
      name: canonicalName(name),
      nameKey: organisationKey(name),
      isOfficial: isOfficialName(name),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertAction(tx, { communityId, organisationId: id, kind: 'created', facts: { name } })
  return id
}
