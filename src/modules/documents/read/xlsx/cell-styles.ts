import type { Paragraph } from '../../model.ts'
import { builtInFormat } from '../sheet/number-format.ts'
import { decodeXml } from '../xml/decode-xml.ts'
import { CLOSE, END, OPEN, XmlScanner } from '../xml/xml-scanner.ts'

export interface CellStyle {
  readonly format: string
  readonly bold: boolean
  readonly align: Paragraph['align']
}

export const plainStyle: CellStyle = { format: 'General', bold: false, align: null }

const alignments: Readonly<Record<string, Paragraph['align']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
}

/** Styles of cells in the order in which cells name them. */
export function readCellStyles(bytes: Uint8Array | null, maxDepth: number): readonly CellStyle[] {
  if (bytes === null) return []
  const xml = new XmlScanner(decodeXml(bytes), 'styles', maxDepth)
  const formats = new Map<number, string>()
  const fonts: boolean[] = []
  const styles: CellStyle[] = []
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue
    if (xml.name === 'numFmt') formats.set(Number(xml.attribute('numFmtId')), xml.attribute('formatCode') ?? 'General')
    else if (xml.name === 'fonts') readFonts(xml, fonts)
    else if (xml.name === 'cellXfs') readFormats(xml, formats, fonts, styles)
    else if (xml.name === 'dxfs' || xml.name === 'cellStyleXfs') xml.skip()
  }
  return styles
}

function readFonts(xml: XmlScanner, fonts: boolean[]): void {
  const depth = xml.depth
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth < depth) break
    if (token !== OPEN) continue
    if (xml.name === 'font') fonts.push(false)
    else if (xml.name === 'b') fonts[fonts.length - 1] = !/^(0|false)$/.test(xml.attribute('val') ?? '1')
  }
}

function readFormats(
  xml: XmlScanner,
  formats: Map<number, string>,
  fonts: readonly boolean[],
  styles: CellStyle[],
): void {
  const depth = xml.depth
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth < depth) break
    if (token !== OPEN) continue
    if (xml.name === 'xf') {
      const id = Number(xml.attribute('numFmtId') ?? '0')
      const bold = fonts[Number(xml.attribute('fontId') ?? '0')] ?? false
      styles.push({ format: formats.get(id) ?? builtInFormat(id), bold, align: null })
    } else if (xml.name === 'alignment') {
      const last = styles.pop() ?? plainStyle
      styles.push({ ...last, align: alignments[xml.attribute('horizontal') ?? ''] ?? null })
    }
  }
}
