import { strToU8, zipSync } from 'fflate'
import { escapeXml, type LogicalTable } from './logical-table.ts'

const NAMESPACES = ['office', 'text', 'table', 'style', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ')

/** An odt (or, with `body` of another kind, an ods) from the XML inside `office:text` and of the automatic styles. */
export function odtOf(content: string, styles = '', body = 'office:text'): Uint8Array {
  const xml = `<?xml version="1.0"?><office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><${body}>${content}</${body.split(' ')[0]}></office:body></office:document-content>`
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(xml),
    'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
  })
}

export function odtTable({ columns, rows }: LogicalTable): string {
  const lines = rows.map((row) => {
    let xml = ''
    for (let column = 0; column < columns; column++) {
      const cell = row.find((each) => each.column === column)
      if (cell === undefined) xml += '<table:covered-table-cell/>'
      else {
        const spans = `table:number-columns-spanned="${cell.colSpan}" table:number-rows-spanned="${cell.rowSpan}"`
        xml += `<table:table-cell ${spans}><text:p>${escapeXml(cell.text)}</text:p></table:table-cell>`
      }
    }
    return `<table:table-row>${xml}</table:table-row>`
  })
  return `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${lines.join('')}</table:table>`
}
