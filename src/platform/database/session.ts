import { sql, type Transaction } from 'kysely'
import { AppError } from '../errors/app-error.ts'
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
  const transaction = db.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'postup_app', true), set_config('app.communities', ${actor.communityIds.join(',')}, true)`.execute(
      tx,
    )
    return work(tx)
  })
  return transaction.catch((error: unknown) => {
    // An address with an id that is no id names nothing, as an id that nobody has.
    if (isInvalidText(error)) throw new AppError('not_found', {}, { cause: error })
    throw error
  })
}

/** PostgreSQL's invalid_text_representation: a text that is no uuid where one is due. */
const isInvalidText = (error: unknown) => error instanceof Object && 'code' in error && error.code === '22P02'
