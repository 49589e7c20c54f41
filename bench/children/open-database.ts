// The least that a start of the site can cost: Node.js opens the embedded database on its folder and asks it something.
import { PGlite } from '@electric-sql/pglite'
import { ltree } from '@electric-sql/pglite/contrib/ltree'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'

const database = await PGlite.create({ dataDir: process.argv[2] ?? '', extensions: { ltree, pg_trgm } })
await database.query('select 1')
process.stdout.write('open\n')
await new Promise((resolve) => process.once('SIGTERM', resolve))
await database.close()
