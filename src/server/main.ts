import { readConfig } from './config.ts'
import { runSite } from './run-site.ts'

try {
  await runSite(readConfig(process.env))
} catch (error) {
  process.stderr.write(`postup: ${error instanceof Error ? error.message.slice(0, 2_000) : String(error)}\n`)
  process.exit(1)
}
