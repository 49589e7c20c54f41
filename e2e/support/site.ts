import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { fillDemo } from '../../demo/fill.ts'
import { readConfig } from '../../src/server/config.ts'
import { type RunningSite, serve } from '../../src/server/serve.ts'
import { createServices } from '../../src/server/services.ts'

export interface Site {
  readonly url: string
}

/** The built site on loopback with a data folder of its own, empty or filled as the demonstration is. */
export function testSite(options: { readonly isFilled: boolean }): Site {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'postup-e2e-'))
  let site: RunningSite | undefined
  beforeAll(async () => {
    const config = {
      ...readConfig({ NODE_ENV: 'production', LOG_LEVEL: 'silent', DATA_DIR: dataDir }),
      port: 0,
    }
    if (options.isFilled) {
      const services = await createServices(config)
      await fillDemo(services)
      await services.database.close()
    }
    site = await serve(config)
  })
  afterAll(async () => {
    await site?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  return {
    get url() {
      if (!site) throw new Error('the site is up once the tests run')
      return site.url
    },
  }
}
