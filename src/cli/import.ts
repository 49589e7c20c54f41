import type { PlanInterchange } from '#modules/intake/index.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { argumentsOf, type Command, UsageError } from './command.ts'
import { readPlanFile } from './read-plan-file.ts'

export const command: Command = {
  help: {
    uk: `postup import ФАЙЛ… [--json] [--findings]

Читає план, програму чи звіт (docx, odt, xlsx, pdf, html, txt, doc) і виводить форму обміну.
  один файл        JSON на стандартний вивід; --json друкує його одним рядком
  кілька файлів    по рядку JSON на файл, із полем file; непрочитаний файл має поле error
  --findings       замість JSON вивести зауваження, по рядку на кожне (разом із --json — JSON)
Код завершення: 0 — прочитано; 1 — прочитано, у документі є помилки; 2 — прочитати не вдалося.
`,
    en: `postup import FILE… [--json] [--findings]

Reads a plan, a programme or a report (docx, odt, xlsx, pdf, html, txt, doc) and prints the interchange form.
  one file         JSON on standard output; --json prints it on one line
  several files    one line of JSON a file, with the field file; a file that cannot be read has the field error
  --findings       print the findings instead, one a line (together with --json: JSON)
Exit status: 0 read; 1 read, and the document has errors; 2 cannot be read.
`,
  },
  async run(args, locale) {
    const { values, positionals } = argumentsOf(args, { json: { type: 'boolean' }, findings: { type: 'boolean' } })
    if (positionals.length === 0) throw new UsageError(locale === 'uk' ? 'назвіть файл' : 'name a file')
    const print = values.findings === true && values.json !== true ? printFindings : printPlan
    const isOnly = positionals.length === 1
    let status = 0
    for (const file of positionals) {
      const outcome = await readPlanFile(file, locale)
      if ('plan' in outcome) {
        print(outcome.plan, { file: isOnly ? null : file, isCompact: !isOnly || values.json === true, locale })
        if (outcome.plan.findings.some((finding) => finding.severity === 'error')) status = 1
      } else if (isOnly) {
        process.stderr.write(`postup: ${file}: ${outcome.error}\n`)
        status = 2
      } else {
        process.stdout.write(`${JSON.stringify({ file, error: outcome.error })}\n`)
        status = 1
      }
    }
    return status
  },
}

interface Printing {
  /** Name of the file where several were asked for. */
  readonly file: string | null
  readonly isCompact: boolean
  readonly locale: Locale
}

function printPlan(plan: PlanInterchange, { file, isCompact }: Printing): void {
  const named = file === null ? plan : { file, ...plan }
  process.stdout.write(`${JSON.stringify(named, null, isCompact ? undefined : 2)}\n`)
}

function printFindings(plan: PlanInterchange, { file, locale }: Printing): void {
  for (const finding of plan.findings) {
    const message = locale === 'en' ? (finding.messageEn ?? finding.message) : finding.message
    const cells = [...(file === null ? [] : [file]), finding.at, finding.severity, finding.rule, message]
    process.stdout.write(`${cells.join('\t')}\n`)
  }
}
