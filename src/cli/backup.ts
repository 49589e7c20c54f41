import { readConfig } from '#server/config.ts'
import { amountWords, sizeWords, watchProgress } from './backup-progress.ts'
import { argumentsOf, type Command, UsageError } from './command.ts'
import { newPassphrase } from './passphrase.ts'

export const command: Command = {
  help: {
    uk: `postup backup ФАЙЛ [--encrypt | --passphrase-file F]

Записує всі дані (DATA_DIR або DATABASE_URL, і файли) в один файл; «postup restore» відновлює їх у вбудовану базу
чи на сервер, звідки б копія не походила. Старішу копію з такою назвою буде замінено, коли нова готова.
  --encrypt            зашифрувати; пароль спитають у терміналі
  --passphrase-file F  зашифрувати паролем із файлу F
Без пароля копію прочитає кожен, хто має файл; забутий пароль ніхто не відновить. Вбудовану базу можна копіювати,
лише коли сайт зупинено; із сервером баз даних сайт може працювати.
Код завершення: 0 — записано; 2 — записати не вдалося.
`,
    en: `postup backup FILE [--encrypt | --passphrase-file F]

Writes all data (DATA_DIR or DATABASE_URL, and the files) to one file; "postup restore" restores them into an embedded
database or on a server, whichever the backup came from. An older backup of that name is replaced once the new one is done.
  --encrypt            encrypt; the passphrase is asked for on the terminal
  --passphrase-file F  encrypt with the passphrase in the file F
Without a passphrase whoever has the file can read it; a forgotten passphrase is lost for good. An embedded database can
be backed up only while the site is stopped; with a database server the site may run.
Exit status: 0 written; 2 cannot be written.
`,
  },
  async run(args, locale) {
    const { values, positionals } = argumentsOf(args, {
      encrypt: { type: 'boolean', default: false },
      'passphrase-file': { type: 'string' },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) {
      throw new UsageError(locale === 'uk' ? 'назвіть один файл' : 'name one file')
    }
    const passphraseFile = values['passphrase-file']
    const isEncrypted = values.encrypt || passphraseFile !== undefined
    const passphrase = isEncrypted ? await newPassphrase(passphraseFile, locale) : undefined
    const { writeBackup } = await import('#platform/backup/write-backup.ts')
    const progress = watchProgress(locale)
    try {
      const installation = readConfig(process.env)
      const summary = await writeBackup({ installation, file, passphrase, onProgress: progress.onProgress })
      progress.end()
      const words = `${amountWords(summary, locale)}; ${file}, ${sizeWords(summary.size, locale)}`
      process.stdout.write(locale === 'uk' ? `Копію записано: ${words}.\n` : `Backed up: ${words}.\n`)
      return 0
    } finally {
      progress.end()
    }
  },
}
