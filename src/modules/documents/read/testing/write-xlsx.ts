import { strToU8, zipSync } from 'fflate'
import { escapeXml, type LogicalTable } from './logical-table.ts'

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface TestSheet {
  /** XML inside `sheetData`, and what follows it. */
  readonly data: string
  readonly after?: string
  readonly state?: string
}

/** A workbook of the given sheets; `parts` adds `styles.xml` or `sharedStrings.xml`. */
export function xlsxOf(sheets: readonly TestSheet[], parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
  }
  let list = ''
  let links = ''
  for (const [index, { data, after = '', state = 'visible' }] of sheets.entries()) {
    list += `<sheet name="Аркуш${index + 1}" sheetId="${index + 1}" state="${state}" r:id="rId${index}"/>`
    links += `<Relationship Id="rId${index}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${index}.xml"/>`
    files[`xl/worksheets/sheet${index}.xml`] = strToU8(
      `<worksheet ${MAIN}><sheetData>${data}</sheetData>${after}</worksheet>`,
    )
  }
  files['xl/workbook.xml'] = strToU8(`<workbook ${MAIN} xmlns:r="${RELATIONSHIPS}"><sheets>${list}</sheets></workbook>`)
  files['xl/_rels/workbook.xml.rels'] = strToU8(`<Relationships>${links}</Relationships>`)
  for (const [name, xml] of Object.entries(parts)) files[`xl/${name}`] = strToU8(xml.replace('MAIN', MAIN))
  return zipSync(files)
}

export function inlineCell(column: number, row: number, text: string): string {
  return `<c r="${nameOf(column, row)}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`
}

export function nameOf(column: number, row: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`
}

export function xlsxSheet({ rows }: LogicalTable): TestSheet {
  const merges: string[] = []
  const data = rows.map((cells, row) => {
    for (const { column, colSpan, rowSpan } of cells) {
      if (colSpan === 1 && rowSpan === 1) continue
      merges.push(`<mergeCell ref="${nameOf(column, row)}:${nameOf(column + colSpan - 1, row + rowSpan - 1)}"/>`)
    }
    return `<row r="${row + 1}">${cells.map((cell) => inlineCell(cell.column, row, cell.text)).join('')}</row>`
  })
  return { data: data.join(''), after: `<mergeCells>${merges.join('')}</mergeCells>` }
}
