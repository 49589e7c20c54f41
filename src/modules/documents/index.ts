import type { PrintableDocument } from './write/printable.ts'

export type {
  Block,
  Cell,
  DocumentFormat,
  DocumentModel,
  Paragraph,
  Place,
  ReadNote,
  Row,
  Table,
} from './model.ts'
export { textOf } from './model.ts'
export type { ReadLimits } from './read/limits.ts'
export { type ReadOptions, readDocument } from './read/read-document.ts'
export { type CsvField, type CsvOptions, writeCsv } from './write/csv.ts'
export { writeHtml } from './write/html.ts'
export { type PdfOptions, writePdf } from './write/pdf.ts'
export {
  type ApprovalBlock,
  cellText,
  type PrintableDocument,
  type PrintBlock,
  type PrintCell,
  type PrintColumn,
  type PrintRow,
  type PrintRun,
  type PrintSection,
  type TableBlock,
  textCell,
} from './write/printable.ts'

// The libraries of these two are heavy; reading a document from the command line must not wait for them.

/** Writes an official document as docx: A4, repeated headings, merged cells, the same bytes for the same document. */
export async function writeDocx(document: PrintableDocument): Promise<Uint8Array> {
  return (await import('./write/docx.ts')).writeDocx(document)
}

/** Writes an official document as a workbook, a sheet for each table. */
export async function writeXlsx(document: PrintableDocument): Promise<Uint8Array> {
  return (await import('./write/xlsx.ts')).writeXlsx(document)
}
