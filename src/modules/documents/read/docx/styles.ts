import type { Paragraph } from '../../model.ts'
import { CLOSE, END, OPEN, XmlScanner } from '../xml/xml-scanner.ts'
import {
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from './properties.ts'

interface Style {
  name: string
  basedOn: string | null
  paragraph: ParagraphProperties
  run: RunProperties
}

/** What a style says, the styles that it is based on included. */
export interface ResolvedStyle {
  readonly align: Paragraph['align']
  /** 1–9, null for body text. */
  readonly headingLevel: number | null
  readonly bold: boolean | null
  readonly isHidden: boolean
  readonly numberingId: string | null
  readonly numberingLevel: number | null
  readonly breaksPageBefore: boolean
}

const plain: ResolvedStyle = {
  align: null,
  headingLevel: null,
  bold: null,
  isHidden: false,
  numberingId: null,
  numberingLevel: null,
  breaksPageBefore: false,
}

/** The styles of a docx, resolved through `basedOn`; a missing style is plain. */
export class Styles {
  readonly #styles = new Map<string, Style>()
  readonly #resolved = new Map<string, ResolvedStyle>()
  #defaultStyle = ''
  #defaults: ResolvedStyle = plain

  constructor(xml: string | null, maxDepth: number) {
    if (xml !== null) this.#read(new XmlScanner(xml, 'styles', maxDepth))
  }

  /** Style of a paragraph; the document's default style where it names none. */
  paragraph(id: string | undefined): ResolvedStyle {
    return this.#resolve(id ?? this.#defaultStyle)
  }

  /** Whether a character style is bold; null where it does not say. */
  isBold(id: string): boolean | null {
    return this.#styles.has(id) ? this.#resolve(id).bold : null
  }

  isHidden(id: string): boolean {
    return this.#resolve(id).isHidden
  }

  #resolve(id: string): ResolvedStyle {
    const known = this.#resolved.get(id)
    if (known !== undefined) return known
    const chain: Style[] = []
    const seen = new Set<string>()
    for (let at: string | null = id; at !== null && !seen.has(at); ) {
      seen.add(at)
      const style = this.#styles.get(at)
      if (style === undefined) break
      chain.push(style)
      at = style.basedOn
    }
    const resolved = chain.reduceRight(withStyle, this.#defaults)
    this.#resolved.set(id, resolved)
    return resolved
  }

  #read(xml: XmlScanner): void {
    for (let token = xml.next(); token !== END; token = xml.next()) {
      if (token !== OPEN) continue
      if (xml.name === 'w:style') this.#readStyle(xml)
      else if (xml.name === 'w:docDefaults') {
        const style = readStyleBody(xml)
        this.#defaults = withStyle(plain, style)
      } else if (xml.name === 'w:latentStyles') xml.skip()
    }
  }

  #readStyle(xml: XmlScanner): void {
    const id = xml.attribute('w:styleId') ?? ''
    const isDefault = xml.attribute('w:default')
    if (xml.attribute('w:type') === 'paragraph' && (isDefault === '1' || isDefault === 'true')) this.#defaultStyle = id
    this.#styles.set(id, readStyleBody(xml))
  }
}

function readStyleBody(xml: XmlScanner): Style {
  const style: Style = { name: '', basedOn: null, paragraph: {}, run: {} }
  const depth = xml.depth
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth < depth) break
    if (token !== OPEN) continue
    if (xml.name === 'w:name') style.name = xml.attribute('w:val') ?? ''
    else if (xml.name === 'w:basedOn') style.basedOn = xml.attribute('w:val')
    else if (xml.name === 'w:pPr') style.paragraph = readParagraphProperties(xml)
    else if (xml.name === 'w:rPr') style.run = readRunProperties(xml)
    else if (xml.name === 'w:tblStylePr') xml.skip()
  }
  return style
}

function withStyle(base: ResolvedStyle, { name, paragraph, run }: Style): ResolvedStyle {
  return {
    align: paragraph.align === undefined ? base.align : paragraph.align,
    headingLevel: headingLevelOf(name, paragraph.outlineLevel, base.headingLevel),
    bold: run.bold ?? base.bold,
    isHidden: run.isHidden ?? base.isHidden,
    numberingId: paragraph.numberingId ?? base.numberingId,
    numberingLevel: paragraph.numberingLevel ?? (paragraph.numberingId === undefined ? base.numberingLevel : null),
    breaksPageBefore: paragraph.breaksPageBefore ?? base.breaksPageBefore,
  }
}

/** Outline level 9 is body text. A built-in heading is one by its name even where the outline level is left out. */
function headingLevelOf(name: string, outline: number | undefined, inherited: number | null): number | null {
  if (outline !== undefined) return outline >= 0 && outline <= 8 ? outline + 1 : null
  const builtIn = /^heading ([1-9])$/i.exec(name)?.[1]
  return builtIn === undefined ? inherited : Number(builtIn)
}
