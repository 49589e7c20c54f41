import { type Actor, asActor, type Tx } from './database/session.ts'
import { asMissingPage } from './errors/missing-page.ts'
import type { Services } from './services.ts'

/**
 * Until accounts exist, whoever reaches the site (on loopback only) keeps all communities of this installation.
 * The only place that decides it.
 */
async function operator({ db }: Services): Promise<Actor> {
  const rows = await db.selectFrom('community').select('id').limit(2_000).execute()
  return { communityIds: rows.map((row) => row.id) }
}

/** Runs `work` in one transaction on behalf of the person at the other end of the request. */
export async function asOperator<T>(services: Services, work: (tx: Tx) => Promise<T>): Promise<T> {
  return asActor(services.db, await operator(services), work).catch(asMissingPage)
}
