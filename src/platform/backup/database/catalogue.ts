import { z } from 'zod'
import type { OwnerConnection } from './open-owner.ts'
import { quoted } from './quote.ts'

export const Column = z.object({ name: z.string(), type: z.string() })
export type Column = z.infer<typeof Column>

const Table = z.object({
  schema: z.string(),
  name: z.string(),
  /** Without the generated ones, which compute themselves. */
  columns: z.array(Column),
  /** The application writes it; a table that only migrations fill is replaced at restore. */
  isWrittenByApplication: z.boolean(),
})
export type Table = z.infer<typeof Table>

const ForeignKey = z.object({
  name: z.string(),
  /** Table whose rows refer, and table that they refer to: `schema.name`. */
  from: z.string(),
  to: z.string(),
  isDeferrable: z.boolean(),
  isDeferred: z.boolean(),
})
export type ForeignKey = z.infer<typeof ForeignKey>

const Trigger = z.object({ table: z.string(), name: z.string(), state: z.enum(['O', 'A', 'R']) })
/** A trigger that is on; the state is PostgreSQL's: O for origin, A for always, R for replica. */
export type Trigger = z.infer<typeof Trigger>

export const Migration = z.object({ name: z.string(), hash: z.string() })
export type Migration = z.infer<typeof Migration>

/** What a table is called in a backup. */
export const keyOf = ({ schema, name }: { readonly schema: string; readonly name: string }) => `${schema}.${name}`
export const sqlNameOf = ({ schema, name }: Table) => `${quoted(schema)}.${quoted(name)}`

/** Ours are all schemas but PostgreSQL's own, what extensions brought, and the list of migrations. */
const OURS = `n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'postup_meta')
  and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`

/** All tables that hold data, by name. */
export async function listTables(connection: OwnerConnection): Promise<Table[]> {
  const rows = await connection.rows(`
    select n.nspname as schema, c.relname as name,
      (select coalesce(json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum), '[]')
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      has_any_column_privilege('postup_app', c.oid, 'insert')
        or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'community_id') as "isWrittenByApplication"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and ${OURS} order by 1, 2`)
  return z.array(Table).parse(rows)
}

export async function listForeignKeys(connection: OwnerConnection): Promise<ForeignKey[]> {
  const rows = await connection.rows(`
    select k.conname as name, n.nspname || '.' || c.relname as "from", fn.nspname || '.' || f.relname as "to",
      k.condeferrable as "isDeferrable", k.condeferred as "isDeferred"
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
    where k.contype = 'f' and ${OURS} order by 2, 1`)
  return z.array(ForeignKey).parse(rows)
}

/** Triggers of ours that are on; those that check foreign keys are PostgreSQL's own and stay as they are. */
export async function listTriggers(connection: OwnerConnection): Promise<Trigger[]> {
  const rows = await connection.rows(`
    select n.nspname || '.' || c.relname as "table", t.tgname as name, t.tgenabled::text as state
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and t.tgenabled <> 'D' and ${OURS} order by 1, 2`)
  return z.array(Trigger).parse(rows)
}

/** Migrations that were applied, in their order; none where the database is not one of Postup. */
export async function listMigrations(connection: OwnerConnection): Promise<Migration[]> {
  const [known] = await connection.rows(`select to_regclass('postup_meta.migration') is not null as "isThere"`)
  if (known?.isThere !== true) return []
  return z.array(Migration).parse(await connection.rows('select name, hash from postup_meta.migration order by name'))
}
