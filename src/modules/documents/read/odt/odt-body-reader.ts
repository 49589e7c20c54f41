import type { Deadline } from '../deadline.ts'
import type { DocumentBuilder } from '../model/document-builder.ts'
import { PageCounter } from '../model/page-counter.ts'
import { END, OPEN, TEXT, type XmlScanner } from '../xml/xml-scanner.ts'
import { ListTracker } from './list-tracker.ts'
import type { OdtStyles } from './odt-styles.ts'
import { OdtTables } from './odt-tables.ts'
import { OdtText } from './odt-text.ts'

/** Elements whose text does not stand in the document's flow: footnotes, comments, descriptions of pictures, forms. */
const SKIPPED = new Set([
  'text:note',
  'office:annotation',
  'svg:title',
  'svg:desc',
  'office:forms',
  'text:ruby-text',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'table:covered-table-cell',
  'table:shapes',
  'draw:object',
])

/** Walks `office:text` once. Deleted text of tracked changes lies apart in the file, so what is read is the final text. */
export class OdtBodyReader {
  readonly #builder: DocumentBuilder
  readonly #styles: OdtStyles
  readonly #lists: ListTracker
  readonly #pages: PageCounter
  readonly #tables: OdtTables
  readonly #outer: (OdtText | null)[] = []
  #text: OdtText | null = null
  #changes = 0

  constructor(builder: DocumentBuilder, styles: OdtStyles, knowsPages: boolean) {
    this.#builder = builder
    this.#styles = styles
    this.#lists = new ListTracker(styles.lists)
    this.#pages = new PageCounter(knowsPages)
    this.#tables = new OdtTables(builder, styles, this.#pages)
  }

  get pages(): number | null {
    return this.#pages.page
  }

  read(xml: XmlScanner, deadline: Deadline): void {
    const depth = xml.depth
    for (let token = xml.next(); token !== END; token = xml.next()) {
      deadline.step()
      if (token === OPEN) this.#open(xml)
      else if (token === TEXT) this.#text?.add(xml.text())
      else if (xml.depth < depth) break
      else this.#close(xml.name)
    }
    if (this.#changes > 0) {
      this.#builder.notes.push({ code: 'tracked-changes', page: null, facts: { changes: this.#changes } })
    }
  }

  #open(xml: XmlScanner): void {
    if (SKIPPED.has(xml.name)) {
      xml.skip()
      return
    }
    switch (xml.name) {
      case 'text:p':
      case 'text:h':
        this.#openParagraph(xml)
        break
      case 'text:span':
        this.#text?.openSpan(xml.attribute('text:style-name'))
        break
      case 'text:s':
        this.#text?.addSign(' '.repeat(Math.min(Number(xml.attribute('text:c') ?? '1') || 1, 1000)))
        break
      case 'text:tab':
        this.#text?.addSign('\t')
        break
      case 'text:line-break':
        this.#text?.addSign('\n')
        break
      case 'text:soft-page-break':
        this.#pages.rememberedBreak()
        break
      case 'text:list':
        this.#lists.openList(xml)
        break
      case 'text:list-item':
        this.#lists.openItem(xml)
        break
      case 'text:tracked-changes':
        this.#countChanges(xml)
        break
      default:
        this.#tables.open(xml)
    }
  }

  #close(name: string): void {
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#closeParagraph()
        break
      case 'text:span':
        this.#text?.closeSpan()
        break
      case 'text:list':
        this.#lists.closeList()
        break
      case 'text:list-item':
        this.#lists.closeItem()
        break
      default:
        this.#tables.close(name)
    }
  }

  #openParagraph(xml: XmlScanner): void {
    const styleName = xml.attribute('text:style-name')
    if (this.#styles.breaksBefore('paragraph', styleName) && this.#pages.hasText) this.#pages.authorBreak()
    const named = xml.name === 'text:h' ? Number(xml.attribute('text:outline-level') ?? '1') : undefined
    const level = named ?? this.#styles.outlineLevel(styleName) ?? null
    this.#outer.push(this.#text)
    this.#text = new OdtText(this.#styles, styleName, level, this.#pages.page)
  }

  #closeParagraph(): void {
    const paragraph = this.#text
    this.#text = this.#outer.pop() ?? null
    if (paragraph === null) return
    const { styleName, outlineLevel, text } = paragraph
    if (text !== '') this.#pages.text()
    // As in the office program, an empty list paragraph shows its number.
    const label =
      this.#lists.label() || (outlineLevel === null ? '' : this.#lists.outlineLabel(this.#styles.outline, outlineLevel))
    this.#builder.page = paragraph.page
    this.#builder.paragraph(label + text, {
      headingLevel: outlineLevel !== null && outlineLevel >= 1 && outlineLevel <= 9 ? outlineLevel : null,
      bold: paragraph.isBold,
      align: this.#styles.align(styleName),
    })
    if (this.#styles.breaksAfter('paragraph', styleName)) this.#pages.authorBreak()
  }

  #countChanges(xml: XmlScanner): void {
    const depth = xml.depth
    for (let token = xml.next(); token !== END; token = xml.next()) {
      if (token === OPEN && xml.name === 'text:changed-region') this.#changes++
      if (token !== OPEN && token !== TEXT && xml.depth < depth) break
    }
  }
}
