import type { DocumentBuilder } from '../model/document-builder.ts'
import type { PageCounter } from '../model/page-counter.ts'
import { CLOSE, END, OPEN, type XmlScanner } from '../xml/xml-scanner.ts'
import { isOn } from './properties.ts'

interface RowProperties {
  isHeading: boolean
  isDeleted: boolean
  gridBefore: number
}

interface Frame {
  isRowOpen: boolean
  /** Cell that began and of which it is not known yet whether it is merged. */
  isCellPending: boolean
  isMerged: boolean
  rowDepth: number
  /** Page on which the row began, and the last one that any of its cells reached. */
  rowPage: number
  lastPage: number
}

const MAX_SPAN = 1000

/** Rows and cells of `w:tbl`: grid spans, vertical and horizontal merges, heading rows, deleted rows. */
export class TableReader {
  deletedRows = 0
  readonly #builder: DocumentBuilder
  readonly #pages: PageCounter
  readonly #frames: Frame[] = []

  constructor(builder: DocumentBuilder, pages: PageCounter) {
    this.#builder = builder
    this.#pages = pages
  }

  get isInMergedCell(): boolean {
    return this.#frames.at(-1)?.isMerged ?? false
  }

  /** True where the tag belongs to a table. */
  open(xml: XmlScanner): boolean {
    const frame = this.#frames.at(-1)
    switch (xml.name) {
      case 'w:tbl':
        this.#openTable()
        return true
      case 'w:tr':
        if (frame !== undefined) this.#beginRow(frame, xml.depth)
        return true
      case 'w:trPr': {
        const properties = readRowProperties(xml)
        if (frame === undefined) return true
        if (properties.isDeleted) {
          this.deletedRows++
          xml.skip(frame.rowDepth)
        } else this.#openRow(frame, properties)
        return true
      }
      case 'w:tc':
        if (frame === undefined) return true
        this.#openRow(frame, { isHeading: false, isDeleted: false, gridBefore: 0 })
        frame.isCellPending = true
        this.#pages.number = frame.rowPage
        return true
      case 'w:tcPr':
        this.#readCell(xml, frame)
        return true
      default:
        return false
    }
  }

  close(name: string): void {
    const frame = this.#frames.at(-1)
    if (frame === undefined) return
    if (name === 'w:tc') {
      this.enterContent()
      frame.isMerged = false
      frame.lastPage = Math.max(frame.lastPage, this.#pages.number)
      this.#builder.closeCell()
    } else if (name === 'w:tr') {
      frame.isRowOpen = false
      this.#pages.number = frame.lastPage
    } else if (name === 'w:tbl') {
      this.#frames.pop()
      this.#builder.closeTable()
    }
  }

  /** To be called before a cell's content: opens a cell that says nothing about itself. */
  enterContent(): void {
    const frame = this.#frames.at(-1)
    if (frame?.isCellPending !== true) return
    frame.isCellPending = false
    this.#builder.page = this.#pages.page
    this.#builder.openCell()
  }

  #openTable(): void {
    this.enterContent()
    this.#builder.page = this.#pages.page
    this.#builder.openTable()
    const page = this.#pages.number
    this.#frames.push({
      isRowOpen: false,
      isCellPending: false,
      isMerged: false,
      rowDepth: 0,
      rowPage: page,
      lastPage: page,
    })
  }

  #beginRow(frame: Frame, depth: number): void {
    frame.isRowOpen = false
    frame.rowDepth = depth
    frame.rowPage = this.#pages.number
    frame.lastPage = frame.rowPage
  }

  #openRow(frame: Frame, properties: RowProperties): void {
    if (frame.isRowOpen) return
    frame.isRowOpen = true
    this.#builder.page = this.#pages.page
    this.#builder.openRow(properties.isHeading)
    this.#builder.skipColumns(properties.gridBefore)
  }

  #readCell(xml: XmlScanner, frame: Frame | undefined): void {
    const { span, verticalMerge, horizontalMerge } = readCellProperties(xml)
    if (frame?.isCellPending !== true) return
    frame.isCellPending = false
    this.#builder.page = this.#pages.page
    frame.isMerged = verticalMerge === 'continue' || horizontalMerge === 'continue'
    if (verticalMerge === 'continue') this.#builder.openContinuedCell(span)
    else if (horizontalMerge === 'continue') this.#builder.openWidenedCell(span)
    else this.#builder.openCell(span)
  }
}

function readRowProperties(xml: XmlScanner): RowProperties {
  const properties = { isHeading: false, isDeleted: false, gridBefore: 0 }
  const depth = xml.depth
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth < depth) break
    if (token !== OPEN) continue
    if (xml.name === 'w:tblHeader') properties.isHeading = isOn(xml)
    else if (xml.name === 'w:gridBefore') properties.gridBefore = spanOf(xml, 0)
    else if (xml.name === 'w:del') properties.isDeleted = true
    else if (xml.name === 'w:trPrChange') xml.skip()
  }
  return properties
}

function readCellProperties(xml: XmlScanner) {
  const properties = { span: 1, verticalMerge: '', horizontalMerge: '' }
  const depth = xml.depth
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth < depth) break
    if (token !== OPEN) continue
    if (xml.name === 'w:gridSpan') properties.span = spanOf(xml, 1)
    else if (xml.name === 'w:vMerge') properties.verticalMerge = xml.attribute('w:val') ?? 'continue'
    else if (xml.name === 'w:hMerge') properties.horizontalMerge = xml.attribute('w:val') ?? 'continue'
    else if (xml.name === 'w:tcPrChange') xml.skip()
  }
  return properties
}

function spanOf(xml: XmlScanner, least: number): number {
  const value = Number(xml.attribute('w:val') ?? least)
  return Number.isInteger(value) ? Math.min(Math.max(value, least), MAX_SPAN) : least
}
