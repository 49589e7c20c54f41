import { readConfig } from '#server/config.ts'
import { amountWords, watchProgress } from './backup-progress.ts'
import { argumentsOf, type Command, UsageError } from './command.ts'
import { knownPassphrase } from './passphrase.ts'

export const command: Command = {
  help: {
    uk: `postup restore ФАЙЛ [--passphrase-file F]

Відновлює дані з файлу, який записала команда «postup backup», у порожню установку (DATA_DIR або DATABASE_URL):
або все, або нічого. Пошкоджену, обірвану чи змінену копію не приймає, наявних даних не перезаписує.
  --passphrase-file F  пароль зашифрованої копії — у файлі F; без цього його спитають у терміналі
Код завершення: 0 — відновлено; 2 — відновити не вдалося.
`,
    en: `postup restore FILE [--passphrase-file F]

Restores the data of a file that "postup backup" has written into an empty installation (DATA_DIR or DATABASE_URL):
all of it or nothing. A damaged, cut or changed backup is refused; existing data are never overwritten.
  --passphrase-file F  the passphrase of an encrypted backup is in the file F; else it is asked for on the terminal
Exit status: 0 restored; 2 cannot be restored.
`,
  },
  async run(args, locale) {
    const { values, positionals } = argumentsOf(args, { 'passphrase-file': { type: 'string' } })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) {
      throw new UsageError(locale === 'uk' ? 'назвіть один файл' : 'name one file')
    }
    const { restoreBackup } = await import('#platform/backup/restore-backup.ts')
    const progress = watchProgress(locale)
    try {
      const summary = await restoreBackup({
        installation: readConfig(process.env),
        file,
        passphrase: () => knownPassphrase(values['passphrase-file'], locale),
        onProgress: progress.onProgress,
      })
      progress.end()
      const madeAt = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
        new Date(summary.madeAt),
      )
      const words = amountWords(summary, locale)
      process.stdout.write(
        locale === 'uk'
          ? `Відновлено копію від ${madeAt}: ${words}.\n`
          : `Restored the backup of ${madeAt}: ${words}.\n`,
      )
      return 0
    } finally {
      progress.end()
    }
  },
}
