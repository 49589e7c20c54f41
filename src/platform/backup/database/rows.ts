import { sqlNameOf, type Table } from './catalogue.ts'
import type { OwnerConnection } from './open-owner.ts'
import { quoted } from './quote.ts'

/** Rows that are fetched at once: at most so many, and about so many characters. */
const MOST_ROWS = 256
const BATCH = 1_000_000

/**
 * Makes the text forms exact and the same everywhere: dates in ISO, floats with all their digits, times in UTC; and makes
 * PostgreSQL refuse a query whose rows a policy would hide.
 */
export const EXACT_SETTINGS = `
  set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local row_security = off;
  set local statement_timeout = 0`

/**
 * The rows of a table in PostgreSQL's own text form of a row, `(a,"b c",)`: what every type writes it reads back exactly.
 * Runs inside the caller's transaction, which has EXACT_SETTINGS. Batches adapt to how wide the rows are.
 */
export async function* readRows(connection: OwnerConnection, table: Table): AsyncGenerator<readonly string[]> {
  await connection.run(
    `declare postup_rows no scroll cursor for select postup_row::text as text from only ${sqlNameOf(table)} as postup_row`,
  )
  for (let size = 8; ; ) {
    const batch = (await connection.rows(`fetch ${size} from postup_rows`)).map((row) => String(row.text))
    if (batch.length === 0) break
    yield batch
    const mean = batch.reduce((sum, text) => sum + text.length, 0) / batch.length
    size = Math.max(1, Math.min(MOST_ROWS, size * 4, Math.floor(BATCH / mean)))
  }
  await connection.run('close postup_rows')
}

/** Inserts rows as readRows gave them and returns how many they were. */
export function insertRows(connection: OwnerConnection, table: Table, rows: readonly string[]): Promise<number> {
  const name = sqlNameOf(table)
  const columns = table.columns.map((column) => quoted(column.name))
  return connection.change(
    `insert into ${name} (${columns.join(', ')}) overriding system value
     select ${columns.map((column) => `postup_row.${column}`).join(', ')} from unnest($1::text[]::${name}[]) as postup_row`,
    [rows],
  )
}
