import { strToU8, zipSync } from 'fflate'
import { escapeXml, type LogicalTable } from './logical-table.ts'

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ')

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A docx whose body is the given XML; `parts` adds `styles.xml` or `numbering.xml`. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ),
  }
  for (const [name, xml] of Object.entries(parts))
    files[`word/${name}`] = strToU8(xml.replace('NAMESPACES', NAMESPACES))
  return zipSync(files)
}

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`
}

/** A table as Word writes it: cells merged downwards go on in every row that they cover. */
export function docxTable({ columns, rows }: LogicalTable): string {
  const below = new Map<number, { left: number; colSpan: number }>()
  const lines = rows.map((row) => {
    let xml = ''
    for (let column = 0; column < columns; ) {
      const cell = row.find((each) => each.column === column)
      const above = below.get(column)
      if (cell !== undefined) {
        const merge = cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''
        xml += tableCell(cell.colSpan, merge, paragraph(cell.text))
        if (cell.rowSpan > 1) below.set(column, { left: cell.rowSpan - 1, colSpan: cell.colSpan })
        column += cell.colSpan
      } else if (above !== undefined) {
        xml += tableCell(above.colSpan, '<w:vMerge/>', '<w:p/>')
        above.left--
        if (above.left === 0) below.delete(column)
        column += above.colSpan
      } else column++
    }
    return `<w:tr>${xml}</w:tr>`
  })
  return `<w:tbl><w:tblPr/><w:tblGrid/>${lines.join('')}</w:tbl>`
}

function tableCell(colSpan: number, merge: string, content: string): string {
  const span = colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : ''
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${content}</w:tc>`
}
