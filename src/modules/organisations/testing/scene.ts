import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/database/open.ts'
import { asActor, type Tx } from '#platform/database/session.ts'
import { resolveExecutors } from '../commands/resolve-executors.ts'

/** A community of its own with organisations of these names; `act` works on its behalf, `id` gives one by its name. */
export async function aCommunityWith(db: Db, names: readonly string[]) {
  const { id: communityId } = await db
    .insertInto('community')
    .values({ name: `Громада ${randomUUID()}` })
    .returning('id')
    .executeTakeFirstOrThrow()
  const act = <T>(work: (tx: Tx) => Promise<T>) => asActor(db, { communityIds: [communityId] }, work)
  const resolve = (some: readonly string[]) =>
    act((tx) => resolveExecutors(tx, { communityId, community: null, names: some, chosen: new Map() }))
  const made = await resolve(names)
  return {
    communityId,
    act,
    resolve,
    id(name: string): string {
      const id = made.get(name)
      if (id === undefined) throw new Error(`no organisation «${name}» in the scene`)
      return id
    },
  }
}
