import type { DocumentBuilder } from '../model/document-builder.ts'

interface Frame {
  isRowOpen: boolean
  isInHead: boolean
  /** Cells of the open row. */
  headCells: number
  plainCells: number
  /** A row of several `th` stands above. */
  hasHeading: boolean
  /** The rows that follow are no headings, whatever their cells are marked as. */
  hasBody: boolean
}

const MAX_COLUMN_SPAN = 1000
const MAX_ROW_SPAN = 65_534

/**
 * Rows and cells of HTML tables as browsers see them, closing tags or not: a cell lasts until the next one, a row until
 * the next row. Rows of `thead` are headings; in a table without one, leading rows of `th` alone are, up to a lone `th`
 * below them: that is the title of a section.
 */
export class HtmlTables {
  readonly #builder: DocumentBuilder
  readonly #frames: Frame[] = []

  constructor(builder: DocumentBuilder) {
    this.#builder = builder
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'table') {
      this.#builder.openTable()
      this.#frames.push({
        isRowOpen: false,
        isInHead: false,
        headCells: 0,
        plainCells: 0,
        hasHeading: false,
        hasBody: false,
      })
      return
    }
    const frame = this.#frames.at(-1)
    if (frame === undefined) return
    if (name === 'tr') this.#openRow(frame)
    else if (name === 'td' || name === 'th') this.#openCell(frame, name === 'th', attributes)
    else {
      this.#endRow(frame)
      frame.isInHead = name === 'thead'
    }
  }

  close(name: string, isImplied: boolean): void {
    const frame = this.#frames.at(-1)
    if (frame === undefined) return
    if (name === 'table') {
      this.#endRow(frame)
      this.#frames.pop()
      this.#builder.closeTable()
    } else if (name === 'tr' && !isImplied) this.#endRow(frame)
    else if (name === 'thead') {
      this.#endRow(frame)
      frame.isInHead = false
    }
  }

  #openRow(frame: Frame): void {
    this.#endRow(frame)
    frame.isRowOpen = true
    frame.headCells = 0
    frame.plainCells = 0
    this.#builder.openRow(frame.isInHead)
  }

  #endRow(frame: Frame): void {
    if (!frame.isRowOpen) return
    frame.isRowOpen = false
    const isSectionTitle = frame.headCells === 1 && frame.hasHeading
    if (frame.isInHead || frame.plainCells > 0 || isSectionTitle) frame.hasBody = true
    else if (frame.headCells > 0 && !frame.hasBody) {
      frame.hasHeading ||= frame.headCells > 1
      this.#builder.markRowAsHeading()
    }
  }

  #openCell(frame: Frame, isHead: boolean, attributes: Readonly<Record<string, string>>): void {
    if (!frame.isRowOpen) this.#openRow(frame)
    if (isHead) frame.headCells++
    else frame.plainCells++
    const rowSpan = span(attributes.rowspan, MAX_ROW_SPAN)
    // Nought means «to the last row».
    this.#builder.openCell(
      Math.max(1, span(attributes.colspan, MAX_COLUMN_SPAN)),
      rowSpan === 0 ? MAX_ROW_SPAN : rowSpan,
    )
  }
}

function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '1', 10)
  return Number.isNaN(number) || number < 0 ? 1 : Math.min(number, most)
}
