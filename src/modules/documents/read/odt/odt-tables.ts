import type { DocumentBuilder } from '../model/document-builder.ts'
import type { PageCounter } from '../model/page-counter.ts'
import type { XmlScanner } from '../xml/xml-scanner.ts'
import type { OdtStyles } from './odt-styles.ts'

interface Frame {
  isInHeading: boolean
  repeat: number
  rowPage: number
  lastPage: number
}

const MAX_SPAN = 65_536

/** Tables of OpenDocument text. Covered cells are passed over: the spans of the cells that cover them tell the same. */
export class OdtTables {
  readonly #builder: DocumentBuilder
  readonly #styles: OdtStyles
  readonly #pages: PageCounter
  readonly #frames: Frame[] = []

  constructor(builder: DocumentBuilder, styles: OdtStyles, pages: PageCounter) {
    this.#builder = builder
    this.#styles = styles
    this.#pages = pages
  }

  open(xml: XmlScanner): void {
    const frame = this.#frames.at(-1)
    if (xml.name === 'table:table') {
      if (this.#styles.breaksBefore('table', xml.attribute('table:style-name')) && this.#pages.hasText) {
        this.#pages.authorBreak()
      }
      this.#builder.page = this.#pages.page
      this.#builder.openTable()
      this.#frames.push({ isInHeading: false, repeat: 1, rowPage: 1, lastPage: 1 })
    } else if (frame === undefined) return
    else if (xml.name === 'table:table-header-rows') frame.isInHeading = true
    else if (xml.name === 'table:table-row') {
      frame.rowPage = this.#pages.number
      frame.lastPage = frame.rowPage
      this.#builder.page = this.#pages.page
      this.#builder.openRow(frame.isInHeading)
    } else if (xml.name === 'table:table-cell') {
      this.#pages.number = frame.rowPage
      this.#builder.page = this.#pages.page
      frame.repeat = numberOf(xml, 'table:number-columns-repeated')
      this.#builder.openCell(numberOf(xml, 'table:number-columns-spanned'), numberOf(xml, 'table:number-rows-spanned'))
    }
  }

  close(name: string): void {
    const frame = this.#frames.at(-1)
    if (frame === undefined) return
    if (name === 'table:table-cell') {
      if (frame.repeat > 1) this.#builder.repeatCell(frame.repeat - 1)
      frame.lastPage = Math.max(frame.lastPage, this.#pages.number)
      this.#builder.closeCell()
    } else if (name === 'table:table-row') this.#pages.number = frame.lastPage
    else if (name === 'table:table-header-rows') frame.isInHeading = false
    else if (name === 'table:table') {
      this.#frames.pop()
      this.#builder.closeTable()
    }
  }
}

/** A positive count; 1 where it is absent or makes no sense. */
export function numberOf(xml: XmlScanner, attribute: string): number {
  const value = Number(xml.attribute(attribute) ?? '1')
  return Number.isInteger(value) && value > 0 ? Math.min(value, MAX_SPAN) : 1
}
