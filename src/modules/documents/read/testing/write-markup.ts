import { escapeXml, type LogicalTable } from './logical-table.ts'

export const bytesOf = (text: string) => new TextEncoder().encode(text)

export function htmlTable({ rows }: LogicalTable): string {
  const lines = rows.map((row) =>
    row
      .map(({ colSpan, rowSpan, text }) => `<td colspan="${colSpan}" rowspan="${rowSpan}">${escapeXml(text)}</td>`)
      .join(''),
  )
  return `<table>${lines.map((line) => `<tr>${line}</tr>`).join('\n')}</table>`
}

/** A row a line, tabs between the cells. */
export function tabTable({ rows }: LogicalTable): string {
  return rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n')
}

/** A cell a line, each after a tab, an empty line after every row. */
export function cellLineTable({ rows }: LogicalTable): string {
  return rows.map((row) => row.map((cell) => `\t${cell.text}`).join('\n')).join('\n\n')
}

export function csvTable({ rows }: LogicalTable, delimiter: string): string {
  return rows.map((row) => row.map((cell) => `"${cell.text.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n')
}
