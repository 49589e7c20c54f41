import { looksLikeFormula, plainText } from './plain-text.ts'

export type CsvField = string | number | boolean | null

export interface CsvOptions {
  /**
   * `;` (the default) is what spreadsheets with Ukrainian settings expect, and numbers get a decimal comma;
   * with `,` numbers get a decimal point.
   */
  readonly separator?: ';' | ','
}

/**
 * One flat table as CSV (RFC 4180): UTF-8 with a byte order mark, CRLF, quotes where needed. Text that a spreadsheet
 * would run as a formula gets a leading apostrophe; numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly CsvField[])[], options: CsvOptions = {}): Uint8Array {
  const separator = options.separator ?? ';'
  const lines = rows.map((row) => row.map((field) => quoted(fieldText(field, separator), separator)).join(separator))
  return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`)
}

function fieldText(field: CsvField, separator: string): string {
  if (field === null) return ''
  if (typeof field === 'number') return separator === ';' ? String(field).replace('.', ',') : String(field)
  if (typeof field === 'boolean') return field ? '1' : '0'
  const text = plainText(field)
  return looksLikeFormula(text) ? `'${text}` : text
}

function quoted(text: string, separator: string): string {
  return /["\r\n]/.test(text) || text.includes(separator) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text
}
