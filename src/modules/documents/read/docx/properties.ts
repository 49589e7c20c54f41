import type { Paragraph } from '../../model.ts'
import { CLOSE, END, OPEN, type XmlScanner } from '../xml/xml-scanner.ts'

export interface RunProperties {
  bold?: boolean
  isHidden?: boolean
  style?: string
  /** The mark of this paragraph or row was deleted or inserted with changes tracked. */
  isDeleted?: boolean
}

export interface ParagraphProperties {
  style?: string
  align?: Paragraph['align']
  /** 0–8 for a heading, 9 for body text. */
  outlineLevel?: number
  numberingId?: string
  numberingLevel?: number
  breaksPageBefore?: boolean
  /** The end of the paragraph was deleted with changes tracked: the next one continues it. */
  isMarkDeleted?: boolean
}

/** Value of a switch such as `<w:b/>` or `<w:b w:val="0"/>`. */
export function isOn(xml: XmlScanner): boolean {
  const value = xml.attribute('w:val')
  return value === null || !(value === '0' || value === 'false' || value === 'off')
}

const alignments: Readonly<Record<string, Paragraph['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}

/** Reads `w:rPr`, whose opening tag is the current one, to its end. */
export function readRunProperties(xml: XmlScanner): RunProperties {
  const properties: RunProperties = {}
  const depth = xml.depth
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth < depth) break
    if (token !== OPEN) continue
    if (xml.name === 'w:b') properties.bold = isOn(xml)
    else if (xml.name === 'w:vanish') properties.isHidden = isOn(xml)
    else if (xml.name === 'w:rStyle') properties.style = xml.attribute('w:val') ?? ''
    else if (xml.name === 'w:del') properties.isDeleted = true
    else if (xml.name === 'w:rPrChange') xml.skip()
  }
  return properties
}

/** Reads `w:pPr`, whose opening tag is the current one, to its end. */
export function readParagraphProperties(xml: XmlScanner): ParagraphProperties {
  const properties: ParagraphProperties = {}
  const depth = xml.depth
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth < depth) break
    if (token === OPEN) readParagraphProperty(xml, properties)
  }
  return properties
}

function readParagraphProperty(xml: XmlScanner, properties: ParagraphProperties): void {
  switch (xml.name) {
    case 'w:pStyle':
      properties.style = xml.attribute('w:val') ?? ''
      break
    case 'w:jc':
      properties.align = alignments[xml.attribute('w:val') ?? ''] ?? null
      break
    case 'w:outlineLvl':
      properties.outlineLevel = Number(xml.attribute('w:val') ?? '9')
      break
    case 'w:numId':
      properties.numberingId = xml.attribute('w:val') ?? '0'
      break
    case 'w:ilvl':
      properties.numberingLevel = clampLevel(xml.attribute('w:val'))
      break
    case 'w:pageBreakBefore':
      properties.breaksPageBefore = isOn(xml)
      break
    case 'w:rPr':
      if (readRunProperties(xml).isDeleted === true) properties.isMarkDeleted = true
      break
    case 'w:pPrChange':
    case 'w:sectPr':
      xml.skip()
      break
  }
}

/** List levels are 0–8. */
export function clampLevel(value: string | null): number {
  const level = Number(value ?? '0')
  return Number.isInteger(level) && level >= 0 && level <= 8 ? level : 0
}
