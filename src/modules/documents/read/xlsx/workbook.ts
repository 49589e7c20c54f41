import { decodeXml } from '../xml/decode-xml.ts'
import { CLOSE, END, OPEN, TEXT, XmlScanner } from '../xml/xml-scanner.ts'

interface SheetEntry {
  readonly name: string
  readonly relationship: string
  readonly isHidden: boolean
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[]
  readonly is1904: boolean
  /** Rows printed at the top of every page, by the sheet's index. */
  readonly titleRows: ReadonlyMap<number, { readonly first: number; readonly last: number }>
}

export function readWorkbook(bytes: Uint8Array, maxDepth: number): Workbook {
  const xml = new XmlScanner(decodeXml(bytes), 'workbook', maxDepth)
  const sheets: SheetEntry[] = []
  const titleRows = new Map<number, { first: number; last: number }>()
  let is1904 = false
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue
    if (xml.name === 'workbookPr') is1904 = /^(1|true)$/.test(xml.attribute('date1904') ?? '')
    else if (xml.name === 'sheet') {
      sheets.push({
        name: xml.attribute('name') ?? '',
        relationship: xml.attribute('r:id') ?? '',
        isHidden: (xml.attribute('state') ?? 'visible') !== 'visible',
      })
    } else if (xml.name === 'definedName' && xml.attribute('name') === '_xlnm.Print_Titles') {
      const sheet = Number(xml.attribute('localSheetId') ?? '-1')
      const rows = /\$(\d+):\$(\d+)/.exec(readString(xml))
      if (rows !== null) titleRows.set(sheet, { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 })
    }
  }
  return { sheets, is1904, titleRows }
}

/** Text of the element whose opening tag is the current one: of `t` in a string item, phonetic readings left out. */
export function readString(xml: XmlScanner): string {
  const depth = xml.depth
  let text = ''
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth < depth) break
    if (token === TEXT && (xml.depth === depth || xml.name === 't')) text += xml.text()
    else if (token === OPEN && xml.name === 'rPh') xml.skip()
  }
  return unescapeSigns(text)
}

/** Signs that XML cannot hold are written `_x000D_`. */
function unescapeSigns(text: string): string {
  if (!text.includes('_x')) return text.replaceAll('\r\n', '\n')
  const plain = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return plain.replace(/\r\n?/g, '\n')
}

export function readSharedStrings(bytes: Uint8Array | null, maxDepth: number): readonly string[] {
  if (bytes === null) return []
  const xml = new XmlScanner(decodeXml(bytes), 'sharedStrings', maxDepth)
  const strings: string[] = []
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === OPEN && xml.name === 'si') strings.push(readString(xml))
  }
  return strings
}
