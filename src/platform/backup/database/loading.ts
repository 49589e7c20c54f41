import { AppError } from '#platform/errors/app-error.ts'
import {
  type ForeignKey,
  keyOf,
  listForeignKeys,
  listTriggers,
  sqlNameOf,
  type Table,
  type Trigger,
} from './catalogue.ts'
import { loadOrder } from './load-order.ts'
import type { OwnerConnection } from './open-owner.ts'
import { quoted } from './quote.ts'

const ON = { O: 'enable', A: 'enable always', R: 'enable replica' } as const

/**
 * Prepares the tables for being filled, inside the caller's transaction, and returns what puts everything back.
 * - Triggers of ours are off meanwhile: those that close approved editions would refuse the very rows that they protect.
 * - Foreign keys stay on. Those that no order of tables satisfies (a table to itself, cycles) are checked at the end.
 * Both are statements of the tables' owner and need no superuser, as `session_replication_role` would; both are undone
 * by the transaction when it fails.
 */
export async function beginLoading(
  connection: OwnerConnection,
  tables: readonly Table[],
): Promise<() => Promise<void>> {
  const names = new Map(tables.map((table) => [keyOf(table), sqlNameOf(table)]))
  const triggers = await listTriggers(connection)
  const { deferred } = loadOrder([...names.keys()], await listForeignKeys(connection))
  const alter = (table: string, change: string) => connection.run(`alter table ${names.get(table)} ${change}`)
  const setKey = (key: ForeignKey, timing: string) => alter(key.from, `alter constraint ${quoted(key.name)} ${timing}`)
  const setTrigger = ({ table, name }: Trigger, state: string) => alter(table, `${state} trigger ${quoted(name)}`)

  for (const trigger of triggers) await setTrigger(trigger, 'disable')
  for (const key of deferred) await setKey(key, 'deferrable initially deferred')
  return async () => {
    await connection.run('set constraints all immediate')
    for (const key of deferred) await setKey(key, timingOf(key))
    for (const trigger of triggers) await setTrigger(trigger, ON[trigger.state])
  }
}

const timingOf = ({ isDeferrable, isDeferred }: ForeignKey) =>
  isDeferrable ? `deferrable initially ${isDeferred ? 'deferred' : 'immediate'}` : 'not deferrable'

/** Locks all tables against the site. Throws backup.in_use when it does not let go of them. */
export async function lockTables(connection: OwnerConnection, tables: readonly Table[]): Promise<void> {
  await connection.run(`set local lock_timeout = '10s'`)
  await connection
    .run(`lock table ${tables.map(sqlNameOf).join(', ')} in access exclusive mode`)
    .catch((error: unknown) => {
      const isBusy = error instanceof Object && 'code' in error && error.code === '55P03'
      throw isBusy ? new AppError('backup.in_use', { place: 'DATABASE_URL' }, { cause: error }) : error
    })
}

/** Throws backup.not_empty where the application has written anything; empties what only migrations have filled. */
export async function requireEmpty(connection: OwnerConnection, tables: readonly Table[]): Promise<void> {
  for (const table of tables) {
    const [found] = await connection.rows(`select exists (select from ${sqlNameOf(table)}) as "hasRows"`)
    if (found?.hasRows === true && table.isWrittenByApplication) {
      throw new AppError('backup.not_empty', { what: keyOf(table) })
    }
  }
  const { tables: order } = loadOrder(tables.map(keyOf), await listForeignKeys(connection))
  for (const key of order.toReversed()) {
    const table = tables.find((each) => keyOf(each) === key)
    if (table && !table.isWrittenByApplication) await connection.run(`delete from ${sqlNameOf(table)}`)
  }
}
