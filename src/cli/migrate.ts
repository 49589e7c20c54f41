import { readConfig } from '#server/config.ts'
import type { Command } from './command.ts'

export const command: Command = {
  help: {
    uk: 'postup migrate\n\nОновлює базу даних до цієї версії Поступу (DATA_DIR або DATABASE_URL). Сайт робить це сам, коли запускається.\n',
    en: 'postup migrate\n\nBrings the database up to this version of Postup (DATA_DIR or DATABASE_URL). The site does it by itself at start.\n',
  },
  async run(_args, locale) {
    const { openDatabase } = await import('#platform/database/open.ts')
    const database = await openDatabase(readConfig(process.env))
    await database.close()
    process.stdout.write(locale === 'uk' ? 'Базу даних оновлено.\n' : 'The database is up to date.\n')
    return 0
  },
}
