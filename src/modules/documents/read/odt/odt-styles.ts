import type { Paragraph } from '../../model.ts'
import { CLOSE, END, OPEN, type XmlScanner } from '../xml/xml-scanner.ts'
import { type ListStyle, readListStyle } from './list-style.ts'

interface Style {
  parent: string | null
  align: Paragraph['align'] | undefined
  bold: boolean | undefined
  outlineLevel: number | undefined
  breaksBefore: boolean
  breaksAfter: boolean
  isHidden: boolean
}

const alignments: Readonly<Record<string, Paragraph['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  justify: 'justify',
}

/** Styles of an OpenDocument text, those of `styles.xml` and the automatic ones of `content.xml` together. */
export class OdtStyles {
  readonly lists = new Map<string, ListStyle>()
  outline: ListStyle | null = null
  readonly #styles = new Map<string, Style>()

  /** Takes the styles that the scanner meets up to the end of the current element. */
  read(xml: XmlScanner): void {
    const depth = xml.depth
    for (let token = xml.next(); token !== END; token = xml.next()) {
      if (token === CLOSE && xml.depth < depth) break
      if (token !== OPEN) continue
      if (xml.name === 'style:style') this.#readStyle(xml)
      else if (xml.name === 'text:list-style') this.lists.set(xml.attribute('style:name') ?? '', readListStyle(xml))
      else if (xml.name === 'text:outline-style') this.outline = readListStyle(xml)
    }
  }

  align(name: string | null): Paragraph['align'] {
    return this.#find('paragraph', name, (style) => style.align) ?? null
  }

  /** Whether a style makes text bold; undefined where it does not say. */
  bold(family: 'paragraph' | 'text', name: string | null): boolean | undefined {
    return this.#find(family, name, (style) => style.bold)
  }

  outlineLevel(name: string | null): number | undefined {
    return this.#find('paragraph', name, (style) => style.outlineLevel)
  }

  breaksBefore(family: 'paragraph' | 'table', name: string | null): boolean {
    return this.#get(family, name)?.breaksBefore ?? false
  }

  breaksAfter(family: 'paragraph' | 'table', name: string | null): boolean {
    return this.#get(family, name)?.breaksAfter ?? false
  }

  /** A sheet that is not shown. */
  isHiddenTable(name: string | null): boolean {
    return this.#get('table', name)?.isHidden ?? false
  }

  #get(family: string, name: string | null): Style | undefined {
    return name === null ? undefined : this.#styles.get(`${family} ${name}`)
  }

  #find<T>(family: string, name: string | null, pick: (style: Style) => T | undefined): T | undefined {
    const seen = new Set<string>()
    for (let at = name; at !== null && !seen.has(at); ) {
      seen.add(at)
      const style = this.#get(family, at)
      if (style === undefined) return undefined
      const value = pick(style)
      if (value !== undefined) return value
      at = style.parent
    }
    return undefined
  }

  #readStyle(xml: XmlScanner): void {
    const level = Number(xml.attribute('style:default-outline-level') ?? 'NaN')
    const style: Style = {
      parent: xml.attribute('style:parent-style-name'),
      align: undefined,
      bold: undefined,
      outlineLevel: level >= 1 && level <= 9 ? level : undefined,
      // A paragraph that asks for another page layout begins a page.
      breaksBefore: (xml.attribute('style:master-page-name') ?? '') !== '',
      breaksAfter: false,
      isHidden: false,
    }
    this.#styles.set(`${xml.attribute('style:family') ?? ''} ${xml.attribute('style:name') ?? ''}`, style)
    const depth = xml.depth
    for (let token = xml.next(); token !== END; token = xml.next()) {
      if (token === CLOSE && xml.depth < depth) break
      if (token === OPEN) readProperties(xml, style)
    }
  }
}

function readProperties(xml: XmlScanner, style: Style): void {
  if (xml.name === 'style:text-properties') {
    const weight = xml.attribute('fo:font-weight')
    if (weight !== null) style.bold = weight === 'bold' || Number(weight) >= 600
  } else if (xml.name === 'style:paragraph-properties' || xml.name === 'style:table-properties') {
    const align = xml.name === 'style:table-properties' ? null : xml.attribute('fo:text-align')
    if (align !== null) style.align = alignments[align] ?? null
    if (xml.attribute('fo:break-before') === 'page') style.breaksBefore = true
    if (xml.attribute('fo:break-after') === 'page') style.breaksAfter = true
    if (xml.attribute('table:display') === 'false') style.isHidden = true
  }
}
