import type { Db } from '#platform/database/open.ts'
import type { Tx } from '#platform/database/session.ts'
import type { Community } from '../domain/territories.ts'

export interface NewCommunity {
  readonly katottg: string | null
  readonly name: string
  readonly kind: string | null
  readonly population: number | null
}

/** A community of the codifier as a tenant's row. */
export const communityRow = (community: Community): NewCommunity => ({
  katottg: community.code,
  name: community.fullName,
  kind: community.type,
  population: community.population,
})

/** The community with that code (or, without one, that name); enters it when it is not here yet. */
export async function ensureCommunity(db: Db | Tx, community: NewCommunity): Promise<string> {
  const find = () =>
    db
      .selectFrom('community')
      .select('id')
      .$if(community.katottg !== null, (query) => query.where('katottg', '=', community.katottg))
      .$if(community.katottg === null, (query) => query.where('katottg', 'is', null).where('name', '=', community.name))
      .executeTakeFirst()
  const known = await find()
  if (known) return known.id
  const made = await db
    .insertInto('community')
    .values(community)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  const { id } = made ?? (await find()) ?? {}
  if (id === undefined) throw new Error('a community that conflicts with none is found by none')
  return id
}

export function findCommunityById(db: Db | Tx, id: string) {
  return db
    .selectFrom('community')
    .select(['id', 'name', 'katottg', 'population'])
    .where('id', '=', id)
    .executeTakeFirst()
}
