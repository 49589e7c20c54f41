import { z } from 'zod'
import { AppError } from '#platform/errors/app-error.ts'
import { Column, keyOf, Migration, type Table } from './database/catalogue.ts'
import { Sequence } from './database/sequences.ts'

/** First record of a backup. The version of the format stands before it, in the opening line (container/opening.ts). */
export const Header = z.object({
  madeAt: z.iso.datetime(),
  /** Kind of database that it was made of; a backup can be restored into either. */
  madeOf: z.enum(['embedded', 'server']),
  migrations: z.array(Migration),
  tables: z.array(z.object({ name: z.string(), columns: z.array(Column), rows: z.number().int().min(0) })),
  files: z.object({ count: z.number().int().min(0), bytes: z.number().int().min(0) }),
})
export type Header = z.infer<typeof Header>

/** How a part begins. Contents of a table: JSON arrays of rows in text form; of a file: its bytes; of sequences: JSON. */
export const Part = z.discriminatedUnion('part', [
  z.object({ part: z.literal('table'), name: z.string() }),
  z.object({ part: z.literal('file'), hash: z.string().regex(/^[0-9a-f]{64}$/), size: z.number().int().min(0) }),
  z.object({ part: z.literal('sequences') }),
])
export type Part = z.infer<typeof Part>

export const Rows = z.array(z.string())
export const Sequences = z.array(Sequence)

/** Reads JSON of a record. Throws backup.damaged when it has not this form. */
export function parseRecord<T>(schema: z.ZodType<T>, payload: Uint8Array): T {
  try {
    return schema.parse(JSON.parse(Buffer.from(payload).toString()))
  } catch (error) {
    throw new AppError('backup.damaged', {}, { cause: error })
  }
}

/**
 * Refuses a backup that was not made from exactly the schema that is here: backup.newer_schema, older_schema or
 * other_schema. A backup is never converted; it is restored by the version that made it and then migrated.
 */
export function requireSameSchema(
  header: Header,
  here: { readonly migrations: readonly Migration[]; readonly tables: readonly Table[] },
): void {
  const known = new Map(here.migrations.map(({ name, hash }) => [name, hash]))
  const strange = header.migrations.find(({ name }) => !known.has(name))
  if (strange) throw new AppError('backup.newer_schema', { migration: strange.name })
  const changed = header.migrations.find(({ name, hash }) => known.get(name) !== hash)
  if (changed) throw new AppError('backup.other_schema', { what: changed.name })
  if (header.migrations.length < known.size) {
    throw new AppError('backup.older_schema', { migration: header.migrations.at(-1)?.name ?? '–' })
  }
  const formOf = (name: string, columns: readonly Column[]) =>
    JSON.stringify([name, columns.map((c) => [c.name, c.type])])
  const theirs = new Set(header.tables.map(({ name, columns }) => formOf(name, columns)))
  const ours = new Set(here.tables.map((table) => formOf(keyOf(table), table.columns)))
  const [different] = [...theirs.symmetricDifference(ours)]
  if (different !== undefined) throw new AppError('backup.other_schema', { what: String(JSON.parse(different)[0]) })
}
