import path from 'node:path'
import type { PGlite } from '@electric-sql/pglite'

/** Where the embedded database lies in the data folder. */
export const embeddedFolder = (dataDir: string) => path.join(dataDir, 'db')

type Parsers = Readonly<Record<number, (text: string) => unknown>>

/**
 * Opens the embedded database of a data folder as its owner, with every extension that the migrations use. The caller
 * holds the lock of the folder.
 */
export async function openPglite(dataDir: string, parsers: Parsers = {}): Promise<PGlite> {
  const { PGlite: Database } = await import('@electric-sql/pglite')
  const { ltree } = await import('@electric-sql/pglite/contrib/ltree')
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm')
  return Database.create({ dataDir: embeddedFolder(dataDir), extensions: { ltree, pg_trgm }, parsers: { ...parsers } })
}
