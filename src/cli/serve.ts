import { readConfig } from '#server/config.ts'
import type { Command } from './command.ts'

export const command: Command = {
  help: {
    uk: `postup serve

Запускає сайт. Налаштування беруться зі змінних середовища:
  HOST (127.0.0.1)  PORT (3000)  DATA_DIR (./data)  DATABASE_URL (postgres://…, інакше вбудована база)
  ALLOWED_HOSTS (назви через кому)  LOG_LEVEL (info)
`,
    en: `postup serve

Runs the site. Settings come from the environment:
  HOST (127.0.0.1)  PORT (3000)  DATA_DIR (./data)  DATABASE_URL (postgres://…, else the embedded database)
  ALLOWED_HOSTS (names, comma-separated)  LOG_LEVEL (info)
`,
  },
  async run() {
    const { runSite } = await import('#server/run-site.ts')
    await runSite(readConfig(process.env))
    return 0
  },
}
