import type { Config } from './config.ts'
import { serve } from './serve.ts'

/** Serves until the process is asked to stop; one line says where the site is. */
export async function runSite(config: Config): Promise<void> {
  const site = await serve(config)
  process.stdout.write(`\n  Поступ: ${site.url}   (Ctrl+C — зупинити)\n\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void site.stop().then(() => process.exit(0)))
  }
}
