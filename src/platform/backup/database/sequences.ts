import { z } from 'zod'
import type { OwnerConnection } from './open-owner.ts'
import { quoted } from './quote.ts'

export const Sequence = z.object({
  schema: z.string(),
  name: z.string(),
  /** As text: it may be larger than JavaScript counts. */
  value: z.string().regex(/^-?\d{1,19}$/),
  /** False where the value itself comes next. */
  isCalled: z.boolean(),
})
export type Sequence = z.infer<typeof Sequence>

/**
 * All sequences with their state. A sequence obeys no transaction, so it is read after the tables: then it stands at or
 * above everything that they hold.
 */
export async function readSequences(connection: OwnerConnection): Promise<Sequence[]> {
  const names = await connection.rows(`
    select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'postup_meta') order by 1, 2`)
  const sequences: Sequence[] = []
  for (const { schema, name } of names) {
    const [state] = await connection.rows(
      `select last_value::text as value, is_called as "isCalled" from ${quoted(String(schema))}.${quoted(String(name))}`,
    )
    sequences.push(Sequence.parse({ schema, name, ...state }))
  }
  return sequences
}

export async function setSequences(connection: OwnerConnection, sequences: readonly Sequence[]): Promise<void> {
  for (const { schema, name, value, isCalled } of sequences) {
    await connection.rows(`select setval(format('%I.%I', $1::text, $2::text)::regclass, $3::bigint, $4::boolean)`, [
      schema,
      name,
      value,
      isCalled,
    ])
  }
}
