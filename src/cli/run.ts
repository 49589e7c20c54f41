import { isLocale, type Locale } from '#platform/i18n/locale.ts'
import { type Command, UsageError } from './command.ts'

const COMMANDS: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  import: () => import('./import.ts'),
  export: () => import('./export.ts'),
  serve: () => import('./serve.ts'),
  migrate: () => import('./migrate.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
}

const OVERVIEW: Readonly<Record<Locale, string>> = {
  uk: `postup КОМАНДА …

  import ФАЙЛ…              прочитати документ і вивести план у формі обміну (JSON)
  export ФАЙЛ               перетворити документ або JSON на docx, pdf, xlsx, csv, html чи json
  serve                     запустити сайт
  migrate                   оновити базу даних
  backup ФАЙЛ               записати всі дані в один файл (резервна копія)
  restore ФАЙЛ              відновити їх у порожню установку

postup КОМАНДА --help пояснює команду; --lang en перемикає мову.
`,
  en: `postup COMMAND …

  import FILE…              read a document and print the plan in the interchange form (JSON)
  export FILE               turn a document or JSON into docx, pdf, xlsx, csv, html or json
  serve                     run the site
  migrate                   bring the database up to date
  backup FILE               write all data to one file
  restore FILE              restore them into an empty installation

postup COMMAND --help explains a command; --lang uk switches the language.
`,
}

/** Takes `--lang uk|en` out of the arguments, wherever it stands. */
function takeLocale(args: readonly string[]): { locale: Locale; rest: string[] } {
  const at = args.indexOf('--lang')
  const asked = at >= 0 ? args[at + 1] : undefined
  if (at < 0 || asked === undefined || !isLocale(asked)) return { locale: 'uk', rest: [...args] }
  return { locale: asked, rest: [...args.slice(0, at), ...args.slice(at + 2)] }
}

/** Runs one command; the number is the exit status: 0 done, 1 done with errors in a document, 2 not done. */
export async function run(args: readonly string[]): Promise<number> {
  const { locale, rest } = takeLocale(args)
  const [name, ...own] = rest
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(OVERVIEW[locale])
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!load) {
    process.stderr.write(
      `postup: ${locale === 'uk' ? 'немає команди' : 'no such command:'} ${name}\n${OVERVIEW[locale]}`,
    )
    return 2
  }
  const { command } = await load()
  if (own.includes('--help') || own.includes('-h')) {
    process.stdout.write(command.help[locale])
    return 0
  }
  try {
    return await command.run(own, locale)
  } catch (error) {
    const hint = error instanceof UsageError ? `\n${command.help[locale]}` : '\n'
    process.stderr.write(`postup: ${await sentenceOf(error, locale)}${hint}`)
    return 2
  }
}

/** What went wrong, for the person; the words are loaded only when they are needed. */
async function sentenceOf(error: unknown, locale: Locale): Promise<string> {
  const [{ AppError }, { messageOf }] = await Promise.all([
    import('#platform/errors/app-error.ts'),
    import('#platform/errors/messages.ts'),
  ])
  if (error instanceof AppError) return messageOf(error, locale)
  return error instanceof Error ? error.message.slice(0, 1_000) : String(error)
}
