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
export { writeDocx } from './write/docx.ts'
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
export { writeXlsx } from './write/xlsx.ts'
