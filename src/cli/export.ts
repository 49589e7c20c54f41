import { writeFile } from 'node:fs/promises'
import { exportFormats, exportPlan, isExportFormat } from '#modules/plans/index.ts'
import { argumentsOf, type Command, UsageError } from './command.ts'
import { readPlanFile } from './read-plan-file.ts'

export const command: Command = {
  help: {
    uk: `postup export ФАЙЛ --format docx|pdf|xlsx|csv|html|json [-o КУДИ]

Читає документ або JSON форми обміну і друкує план офіційним документом чи даними. База даних не потрібна.
  --format   формат; якщо не вказано, його дає розширення файлу після -o
  -o         куди записати; «-» або нічого — на стандартний вивід
Код завершення: 0 — записано; 2 — прочитати чи записати не вдалося.
`,
    en: `postup export FILE --format docx|pdf|xlsx|csv|html|json [-o OUT]

Reads a document or an interchange JSON and prints the plan as the official document or as data. Needs no database.
  --format   the format; without it the extension of the file after -o gives it
  -o         where to write; "-" or nothing is standard output
Exit status: 0 written; 2 cannot be read or written.
`,
  },
  async run(args, locale) {
    const { values, positionals } = argumentsOf(args, {
      format: { type: 'string', short: 'f' },
      output: { type: 'string', short: 'o', default: '-' },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) {
      throw new UsageError(locale === 'uk' ? 'назвіть один файл' : 'name one file')
    }
    const format = values.format ?? values.output.split('.').at(-1) ?? ''
    if (!isExportFormat(format)) {
      throw new UsageError(`${locale === 'uk' ? 'назвіть формат' : 'name the format'}: ${exportFormats.join(', ')}`)
    }
    const outcome = await readPlanFile(file, locale)
    if ('error' in outcome) {
      process.stderr.write(`postup: ${file}: ${outcome.error}\n`)
      return 2
    }
    const { bytes } = await exportPlan(outcome.plan, format)
    if (values.output === '-') process.stdout.write(bytes)
    else await writeFile(values.output, bytes)
    return 0
  },
}
