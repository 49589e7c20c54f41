import { sql, type Transaction } from 'kysely'
import type { Db } from './open.ts'
import type { DB } from './schema.ts'

export type Tx = Transaction<DB>

/** On whose behalf a transaction runs, as PostgreSQL's row-level security sees it. */
export interface Actor {
  /** Communities whose rows may be seen and changed. */
  readonly communityIds: readonly string[]
}

/**
 * Runs `work` in one transaction as `postup_app`, bound to the actor's communities. Everything inside must use the `tx`
 * that it is given: the outer handle would wait for ever on the embedded database and leave the transaction on a server.
 */
export function asActor<T>(db: Db, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'postup_app', true), set_config('app.communities', ${actor.communityIds.join(',')}, true)`.execute(
      tx,
    )
    return work(tx)
  })
}
