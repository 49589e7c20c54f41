import { type Expression, sql } from 'kysely'
import type { Tx } from './session.ts'

/** A column as JSON has it: moments are text. Columns of type bigint must be selected as text, lest figures be lost. */
export type AtOnce<T> = T extends Date ? string : T extends bigint ? never : T

/**
 * All rows of a query in one value, for queries of many rows: the driver takes each column of each row apart by itself,
 * which for a large plan costs many times more than finding the rows. `columns` are those that are wanted.
 */
export async function rowsAtOnce<O, const C extends keyof O & string>(
  tx: Tx,
  query: Expression<O>,
  columns: readonly C[],
): Promise<{ [K in C]: AtOnce<O[K]> }[]> {
  const values = sql.join(columns.map((column) => sql.ref(column)))
  const { rows } = await sql<{ rows: string | null }>`
    select json_agg(json_build_array(${values}))::text as rows from (${query}) as found
  `.execute(tx)
  const lists = JSON.parse(rows[0]?.rows ?? '[]') as unknown[][]
  return lists.map((list) => {
    const row: Record<string, unknown> = {}
    for (let at = 0; at < columns.length; at += 1) row[columns[at] ?? ''] = list[at]
    return row as { [K in C]: AtOnce<O[K]> }
  })
}
