/**
 * The one model into which every office file is read and from which nothing is guessed: paragraphs and tables of
 * cells with spans, each knowing where it stands. Understanding what the words mean is the work of `intake`.
 */

/** The formats that Postup reads, named by what the bytes are, not by the file's extension. */
export type DocumentFormat = 'docx' | 'odt' | 'xlsx' | 'pdf' | 'html' | 'text' | 'doc'

/** Where something stands. Pages, tables, rows and columns count from 1; null where the format does not tell. */
export interface Place {
  readonly page: number | null
  readonly table: number | null
  readonly row: number | null
  readonly column: number | null
}

export interface Paragraph {
  readonly kind: 'paragraph'
  /**
   * Text with line breaks that the author set as `\n`; runs of white space are kept as they were read.
   * Line ends that only the page width made (PDF) are joined already.
   */
  readonly text: string
  readonly place: Place
  /** 1–9 where the author marked a heading; null elsewhere. */
  readonly headingLevel: number | null
  /** Whole paragraph set in bold: a heading's trace in documents without styles. */
  readonly bold: boolean
  readonly align: 'left' | 'center' | 'right' | 'justify' | null
}

export interface Cell {
  readonly kind: 'cell'
  /** Grid column at which the cell begins, from 0. */
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
  readonly blocks: readonly Block[]
  readonly place: Place
}

export interface Row {
  /** Only the cells that begin in this row; a cell merged from above stands in the row where it began. */
  readonly cells: readonly Cell[]
  /** The author marked the row as a heading that repeats on every page. */
  readonly isHeading: boolean
  readonly place: Place
}

export interface Table {
  readonly kind: 'table'
  /** Number of grid columns. */
  readonly columns: number
  readonly rows: readonly Row[]
  readonly place: Place
}

export type Block = Paragraph | Table

/** Something that the reader must tell the person: a page without text, a part left out, text that was repaired. */
export interface ReadNote {
  readonly code:
    | 'page-without-text'
    | 'table-rebuilt-from-positions'
    | 'encoding-guessed'
    | 'sheet-hidden'
    | 'tracked-changes'
    | 'rows-cut'
  readonly page: number | null
  readonly facts: Readonly<Record<string, string | number>>
}

export interface DocumentModel {
  readonly format: DocumentFormat
  readonly blocks: readonly Block[]
  /** Number of pages where the format has pages. */
  readonly pages: number | null
  readonly notes: readonly ReadNote[]
}

/** Text of a cell or of a list of blocks: paragraphs and the cells of nested tables joined by line breaks. */
export function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map((row) => row.cells.map((cell) => textOf(cell.blocks)).join('\t')).join('\n'),
    )
    .join('\n')
}
