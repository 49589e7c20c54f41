// A site on a throw-away data folder with an invented community, so that every page has something to show.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openDatabase } from '../src/platform/database/open.ts'
import { readConfig } from '../src/server/config.ts'
import { runSite } from '../src/server/run-site.ts'
import { fillDemo } from './fill.ts'

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'postup-demo-'))
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }))

const config = { ...readConfig(process.env), dataDir, databaseUrl: undefined }
const database = await openDatabase(config)
await fillDemo(database.db)
await database.close()
await runSite(config)
