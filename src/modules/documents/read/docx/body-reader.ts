import type { Deadline } from '../deadline.ts'
import type { DocumentBuilder } from '../model/document-builder.ts'
import { PageCounter } from '../model/page-counter.ts'
import { END, OPEN, TEXT, type XmlScanner } from '../xml/xml-scanner.ts'
import type { ListCounter } from './numbering.ts'
import { OpenParagraph } from './open-paragraph.ts'
import { readParagraphProperties, readRunProperties } from './properties.ts'
import type { Styles } from './styles.ts'
import { symbolSign } from './symbols.ts'
import { TableReader } from './table-reader.ts'

/**
 * Walks `word/document.xml` once. Insertions of tracked changes are kept and deletions dropped, as the document reads
 * when all changes are accepted; of alternative contents the first branch is read; text boxes give their paragraphs
 * before the one that anchors them.
 */
export class BodyReader {
  readonly #builder: DocumentBuilder
  readonly #styles: Styles
  readonly #lists: ListCounter
  readonly #pages: PageCounter
  readonly #tables: TableReader
  readonly #paragraphs: (OpenParagraph | null)[] = []
  readonly #alternatives: boolean[] = []
  #paragraph: OpenParagraph | null = null
  /** Text of a paragraph whose end was deleted: the next paragraph continues it. */
  #carried = ''
  #inserted = 0
  #deleted = 0

  constructor(builder: DocumentBuilder, styles: Styles, lists: ListCounter, knowsPages: boolean) {
    this.#builder = builder
    this.#styles = styles
    this.#lists = lists
    this.#pages = new PageCounter(knowsPages)
    this.#tables = new TableReader(builder, this.#pages)
  }

  get pages(): number | null {
    return this.#pages.page
  }

  read(xml: XmlScanner, deadline: Deadline): void {
    for (let token = xml.next(); token !== END; token = xml.next()) {
      deadline.step()
      if (token === OPEN) this.#open(xml)
      else if (token !== TEXT) this.#close(xml.name)
    }
    this.#deleted += this.#tables.deletedRows
    if (this.#inserted + this.#deleted > 0) {
      const facts = { inserted: this.#inserted, deleted: this.#deleted }
      this.#builder.notes.push({ code: 'tracked-changes', page: null, facts })
    }
  }

  #open(xml: XmlScanner): void {
    switch (xml.name) {
      case 'w:p':
        this.#tables.enterContent()
        this.#paragraphs.push(this.#paragraph)
        this.#paragraph = new OpenParagraph(this.#styles, this.#pages.page)
        break
      case 'w:pPr':
        this.#readProperties(xml)
        break
      case 'w:r':
        if (this.#paragraph !== null) this.#paragraph.run = {}
        break
      case 'w:rPr': {
        const run = readRunProperties(xml)
        if (this.#paragraph !== null) this.#paragraph.run = run
        break
      }
      case 'w:t':
      case 'm:t':
        this.#readText(xml)
        break
      case 'w:txbxContent':
        this.#paragraphs.push(this.#paragraph)
        this.#paragraph = null
        break
      case 'mc:AlternateContent':
        this.#alternatives.push(false)
        break
      case 'mc:Choice':
      case 'mc:Fallback':
        if (this.#alternatives.at(-1) === true) xml.skip()
        else if (this.#alternatives.length > 0) this.#alternatives[this.#alternatives.length - 1] = true
        break
      case 'w:ins':
      case 'w:moveTo':
        this.#inserted++
        break
      case 'w:del':
      case 'w:moveFrom':
        this.#deleted++
        xml.skip()
        break
      case 'w:sectPr':
      case 'w:tblGrid':
      case 'w:tblPr':
      case 'w:tblPrEx':
      case 'w:sdtPr':
        xml.skip()
        break
      default:
        if (!this.#tables.open(xml)) this.#openSign(xml)
    }
  }

  /** Elements that stand for one sign in a run. */
  #openSign(xml: XmlScanner): void {
    switch (xml.name) {
      case 'w:tab':
      case 'w:ptab':
        this.#add('\t')
        break
      case 'w:br': {
        const type = xml.attribute('w:type')
        if (type === 'page') this.#pages.authorBreak()
        else this.#add('\n')
        break
      }
      case 'w:cr':
        this.#add('\n')
        break
      case 'w:noBreakHyphen':
        this.#add('-')
        break
      case 'w:sym':
        this.#add(symbolSign(xml.attribute('w:char') ?? ''))
        break
      case 'w:lastRenderedPageBreak':
        this.#pages.rememberedBreak()
        break
    }
  }

  #close(name: string): void {
    switch (name) {
      case 'w:p':
        this.#endParagraph()
        break
      case 'w:txbxContent':
        this.#paragraph = this.#paragraphs.pop() ?? null
        break
      case 'mc:AlternateContent':
        this.#alternatives.pop()
        break
      default:
        this.#tables.close(name)
    }
  }

  #readProperties(xml: XmlScanner): void {
    const properties = readParagraphProperties(xml)
    const paragraph = this.#paragraph
    if (paragraph === null) return
    paragraph.setProperties(properties)
    if (properties.breaksPageBefore ?? paragraph.style.breaksPageBefore) this.#pages.authorBreak()
  }

  #readText(xml: XmlScanner): void {
    const depth = xml.depth
    for (let token = xml.next(); token !== END; token = xml.next()) {
      if (token === TEXT) this.#add(xml.text())
      else if (xml.depth < depth) return
    }
  }

  #add(text: string): void {
    if (text === '') return
    this.#pages.text()
    this.#paragraph?.add(text)
  }

  #endParagraph(): void {
    const paragraph = this.#paragraph
    this.#paragraph = this.#paragraphs.pop() ?? null
    if (paragraph === null) return
    const text = this.#carried + paragraph.text
    const { properties, style } = paragraph
    if (properties.isMarkDeleted === true) {
      this.#carried = text
      this.#deleted++
      return
    }
    this.#carried = ''
    const outline = properties.outlineLevel
    const isHeading = outline !== undefined && outline >= 0 && outline <= 8
    const here = this.#builder.page
    this.#builder.page = paragraph.page
    this.#builder.paragraph(this.#label(paragraph, text) + text, {
      headingLevel: isHeading ? outline + 1 : outline === undefined ? style.headingLevel : null,
      bold: paragraph.isBold,
      align: properties.align === undefined ? style.align : properties.align,
    })
    this.#builder.page = here
  }

  /** The automatic number: a paragraph without text shows it too (the «№ з/п» column), except in a merged cell. */
  #label({ properties, style }: OpenParagraph, text: string): string {
    const id = properties.numberingId ?? style.numberingId
    if (id === null || id === '0' || (text.trim() === '' && this.#tables.isInMergedCell)) return ''
    const level = properties.numberingLevel ?? style.numberingLevel
    return this.#lists.label(id, level, properties.style)
  }
}
