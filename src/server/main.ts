import { readConfig } from './config.ts'
import { serve } from './serve.ts'

try {
  const site = await serve(readConfig(process.env))
  process.stdout.write(`\n  Поступ: ${site.url}   (Ctrl+C зупиняє)\n\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void site.stop().then(() => process.exit(0)))
  }
} catch (error) {
  process.stderr.write(`postup: ${error instanceof Error ? error.message.slice(0, 2_000) : String(error)}\n`)
  process.exit(1)
}
