// A site on a throw-away data folder with an invented community, so that every page has something to show.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readConfig } from '../src/server/config.ts'
import { runSite } from '../src/server/run-site.ts'
import { createServices } from '../src/server/services.ts'
import { fillDemo } from './fill.ts'

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'postup-demo-'))
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }))

const config = { ...readConfig(process.env), dataDir, databaseUrl: undefined }
const services = await createServices({ ...config, logLevel: 'silent' })
await fillDemo(services)
await services.database.close()
await runSite(config)
