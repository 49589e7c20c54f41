import type { Block, DocumentFormat, DocumentModel, Paragraph, Place, ReadNote } from '../../model.ts'
import type { ReadLimits } from '../limits.ts'
import { type CellDraft, TableDraft } from './table-draft.ts'

export interface ParagraphTraits {
  readonly headingLevel?: number | null
  readonly bold?: boolean
  readonly align?: Paragraph['align']
}

interface Level {
  readonly table: TableDraft
  /** Where the table goes when it is finished. */
  readonly into: Block[]
  cell: CellDraft | null
  /** The row is beyond the limit: what it holds is read and dropped. */
  isDropped: boolean
  /** The cell is beyond the limit on columns. */
  isCut: boolean
}

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g
// Signs that XML 1.0 forbids and that some converters let through, besides the line break and the tab.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what it removes
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g

/**
 * Builds the model from the events of any format: paragraphs, tables, rows, cells in reading order. Numbers the tables,
 * keeps every place, and holds the limits on rows, cells and nesting, so that no reader needs to.
 */
export class DocumentBuilder {
  /** Page that is being read; null where the format does not tell. */
  page: number | null = null
  readonly limits: ReadLimits
  readonly notes: ReadNote[] = []
  readonly #blocks: Block[] = []
  readonly #levels: Level[] = []
  #tables = 0
  #cells = 0
  /** Tables nested beyond the limit that are open: their text goes to the cell that holds them. */
  #flattened = 0

  constructor(limits: ReadLimits) {
    this.limits = limits
  }

  get isInTable(): boolean {
    return this.#levels.length > 0
  }

  /** Adds a paragraph to the open cell or to the document. Outer white space goes; an empty paragraph is not kept. */
  paragraph(text: string, traits: ParagraphTraits = {}): void {
    const clean = text.replace(INVISIBLE, '').replace(CONTROL, '').trim()
    if (clean === '') return
    const { headingLevel = null, bold = false, align = null } = traits
    this.#target()?.push({ kind: 'paragraph', text: clean, place: this.#place(), headingLevel, bold, align })
  }

  openTable(): void {
    if (this.#levels.length >= this.limits.tableDepth) {
      this.#flattened++
      return
    }
    const into = this.#target() ?? []
    const number = ++this.#tables
    const table = new TableDraft(
      number,
      { page: this.page, table: number, row: null, column: null },
      this.limits.columns,
    )
    this.#levels.push({ table, into, cell: null, isDropped: false, isCut: false })
  }

  openRow(isHeading = false): void {
    const level = this.#level()
    if (level === null) return
    level.cell = null
    level.isCut = false
    level.table.rowsSeen++
    level.isDropped = level.table.rowsKept >= this.limits.rows || this.#cells >= this.limits.cells
    if (!level.isDropped) level.table.openRow(isHeading, this.page)
  }

  /** Counts rows that the reader itself left out for the limit. */
  passRows(count: number): void {
    const level = this.#level()
    if (level !== null) level.table.rowsSeen += count
  }

  /** For formats that tell it only inside the row. */
  markRowAsHeading(): void {
    const level = this.#level()
    if (level?.isDropped === false) level.table.markRowAsHeading()
  }

  skipColumns(count: number): void {
    const level = this.#level()
    if (level !== null && !level.isDropped) level.table.skipColumns(count)
  }

  openCell(colSpan = 1, rowSpan = 1): void {
    this.#enter((table) => table.openCell(colSpan, rowSpan, this.page))
  }

  /** A cell merged upwards; a cell of its own where nothing stands above it. */
  openContinuedCell(colSpan = 1): void {
    this.#enter((table) => table.continueCell(colSpan) ?? table.openCell(colSpan, 1, this.page))
  }

  /** A cell merged to the left; a cell of its own where nothing stands there. */
  openWidenedCell(colSpan = 1): void {
    this.#enter((table) => table.widenCell(colSpan) ?? table.openCell(colSpan, 1, this.page))
  }

  /** Cells equal to the open one that follow it. */
  repeatCell(times: number): void {
    const level = this.#level()
    const cell = level?.cell ?? null
    if (level === null || cell === null) return
    for (let i = 0; i < Math.min(times, this.limits.columns); i++) {
      this.openCell(cell.colSpan)
      for (const block of cell.blocks) if (block.kind === 'paragraph') this.paragraph(block.text, block)
    }
  }

  closeCell(): void {
    const level = this.#level()
    if (level !== null) level.cell = null
  }

  closeTable(): void {
    if (this.#flattened > 0) {
      this.#flattened--
      return
    }
    const level = this.#levels.pop()
    if (level === undefined) return
    const { table } = level
    const finished = table.finish()
    if (finished !== null) level.into.push(finished)
    if (table.rowsSeen > table.rowsKept || table.cellsCut > 0) {
      const facts = { table: table.number, rows: table.rowsSeen, kept: table.rowsKept, cellsCut: table.cellsCut }
      this.notes.push({ code: 'rows-cut', page: null, facts })
    }
  }

  finish(format: DocumentFormat, pages: number | null): DocumentModel {
    while (this.#levels.length > 0) this.closeTable()
    return { format, blocks: this.#blocks, pages, notes: this.notes }
  }

  #enter(open: (table: TableDraft) => CellDraft | null): void {
    const level = this.#level()
    if (level === null || level.isDropped) return
    this.#cells++
    level.cell = open(level.table)
    level.isCut = level.cell === null
    if (level.isCut) level.table.cellsCut++
  }

  /** The open table; null outside tables and inside one that is nested too deep. */
  #level(): Level | null {
    return this.#flattened > 0 ? null : (this.#levels.at(-1) ?? null)
  }

  /** Where blocks go; null where they are dropped. Text between the cells of a table goes before the table. */
  #target(): Block[] | null {
    const level = this.#levels.at(-1)
    if (level === undefined) return this.#blocks
    return level.isDropped || level.isCut ? null : (level.cell?.blocks ?? level.into)
  }

  #place(): Place {
    const level = this.#levels.at(-1)
    if (level === undefined) return { page: this.page, table: null, row: null, column: null }
    const at = level.cell?.place
    return { page: this.page, table: level.table.number, row: at?.row ?? null, column: at?.column ?? null }
  }
}
