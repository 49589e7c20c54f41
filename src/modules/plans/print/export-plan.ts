import { writeCsv, writeDocx, writeHtml, writePdf, writeXlsx } from '#modules/documents/index.ts'
import type { PlanInterchange } from '#modules/intake/index.ts'
import { safeFileName } from './file-name.ts'
import { planCsvRows } from './plan-csv.ts'
import { type PrintOptions, printPlan } from './print-plan.ts'

export const exportFormats = ['docx', 'pdf', 'xlsx', 'csv', 'html', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

export const isExportFormat = (text: string): text is ExportFormat => exportFormats.some((format) => format === text)

export interface ExportOptions extends PrintOptions {
  /** Separator of CSV fields; `;` unless told. */
  readonly separator?: ';' | ','
  /** Milliseconds allowed for setting a PDF. */
  readonly timeLimit?: number
}

export interface ExportedFile {
  readonly bytes: Uint8Array
  readonly contentType: string
  /** Made of the plan's title; safe in any file system and in a Content-Disposition header's filename*. */
  readonly fileName: string
}

const contentTypes: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** The plan as a file of the wanted format. The same plan gives the same bytes. */
export async function exportPlan(
  plan: PlanInterchange,
  format: ExportFormat,
  options: ExportOptions = {},
): Promise<ExportedFile> {
  return {
    bytes: await write(plan, format, options),
    contentType: contentTypes[format],
    fileName: safeFileName(plan.title, format),
  }
}

async function write(plan: PlanInterchange, format: ExportFormat, options: ExportOptions): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return writeDocx(printPlan(plan, options))
    case 'pdf':
      return writePdf(printPlan(plan, options), options.timeLimit === undefined ? {} : { timeLimit: options.timeLimit })
    case 'xlsx':
      return writeXlsx(printPlan(plan, options))
    case 'html':
      return writeHtml(printPlan(plan, options))
    case 'csv':
      return writeCsv(planCsvRows(plan), options.separator === undefined ? {} : { separator: options.separator })
    case 'json':
      return new TextEncoder().encode(`${JSON.stringify(plan, null, 2)}\n`)
  }
}
