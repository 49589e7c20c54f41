/**
 * A printable document: what a council's paper consists of, before any file format. Layout follows ДСТУ 4163:2020
 * (A4; margins left 30, right 10, top and bottom 20 mm; page numbers centred at the top from the second page).
 * All text is plain: no sign in it can become markup of a format.
 */
export interface PrintableDocument {
  /** Title for the file's properties and for assistive technology; must not be empty. */
  readonly title: string
  /** BCP 47 tag of the document's language. */
  readonly language: string
  readonly sections: readonly PrintSection[]
}

/** Consecutive pages of one orientation; in a workbook, one sheet. */
export interface PrintSection {
  /** Short name: the sheet's tab in a workbook. */
  readonly name: string
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly PrintBlock[]
  /** Small print at the foot of every page, followed by «сторінка N з M». */
  readonly footer?: string
}

export type PrintBlock = TitleBlock | HeadingBlock | ProseBlock | ApprovalBlock | TableBlock | SignatureBlock

/** The document's title: centred, bold, level 1. `\n` breaks the line where the author wants it. */
export interface TitleBlock {
  readonly kind: 'title'
  readonly text: string
}

/** Heading of a part: centred, bold, level 2. */
export interface HeadingBlock {
  readonly kind: 'heading'
  readonly text: string
}

export interface ProseBlock {
  readonly kind: 'prose'
  readonly runs: readonly PrintRun[]
  /** `justify` begins with an indent, as running text does. */
  readonly align: 'left' | 'center' | 'justify'
}

/** Mark of approval («ЗАТВЕРДЖЕНО …») or of an annex («Додаток до …»): a column of lines in the right half. */
export interface ApprovalBlock {
  readonly kind: 'approval'
  readonly lines: readonly string[]
}

/** Post at the left, space for the hand, name at the right. */
export interface SignatureBlock {
  readonly kind: 'signature'
  readonly post: string
  readonly name: string
}

export interface PrintRun {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
}

export interface TableBlock {
  readonly kind: 'table'
  /** What the table holds, for assistive technology; not printed. */
  readonly caption: string
  readonly columns: readonly PrintColumn[]
  /** Heading rows, repeated on every page; none for a table of names and values. */
  readonly headingRows: readonly PrintRow[]
  readonly rows: readonly PrintRow[]
}

export interface PrintColumn {
  /** Share of the table's width, relative to the other columns. */
  readonly width: number
}

export interface PrintRow {
  /** A group row is one cell over the full width that names the rows after it; a total row closes the table. */
  readonly kind: 'body' | 'group' | 'total'
  /** Only the cells that begin in this row, left to right; columns covered from above are left out. */
  readonly cells: readonly PrintCell[]
}

export interface PrintCell {
  /** Each item is a paragraph. A cell without paragraphs is empty. */
  readonly paragraphs: readonly (readonly PrintRun[])[]
  /** Exact figure of the cell, where it is one: a workbook gets the number, the other formats its text. */
  readonly value?: number
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly align?: 'left' | 'center' | 'right'
  /** Names its row: a row heading for assistive technology. */
  readonly isRowHeading?: boolean
}

/** A cell of one plain paragraph; empty text gives an empty cell. */
export function textCell(text: string, rest: Omit<PrintCell, 'paragraphs'> = {}): PrintCell {
  return { ...rest, paragraphs: text === '' ? [] : [[{ text }]] }
}

/** Text of a cell, paragraphs joined by line breaks. */
export function cellText(cell: PrintCell): string {
  return cell.paragraphs.map((runs) => runs.map((run) => run.text).join('')).join('\n')
}

/** A cell with the place in the grid that its row and the spans above give it. */
export interface PlacedCell {
  readonly cell: PrintCell
  readonly row: number
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
}

/** Lays rows on the grid: each cell takes the first column of its row that no cell from above covers. */
export function placeCells(rows: readonly PrintRow[], columns: number): PlacedCell[] {
  const coveredUntil = new Array<number>(columns).fill(0)
  return rows.flatMap((row, index) => {
    let column = 0
    return row.cells.flatMap((cell) => {
      while (column < columns && (coveredUntil[column] ?? 0) > index) column += 1
      if (column >= columns) return []
      const colSpan = Math.max(1, Math.min(cell.colSpan ?? 1, columns - column))
      const rowSpan = Math.max(1, Math.min(cell.rowSpan ?? 1, rows.length - index))
      for (let covered = column; covered < column + colSpan; covered += 1) coveredUntil[covered] = index + rowSpan
      const placed = { cell, row: index, column, colSpan, rowSpan }
      column += colSpan
      return placed
    })
  })
}

/** Point size of a table's text: 12 as the standard has it, less where many columns would break words. */
export function tableTextSize(columns: number): number {
  if (columns <= 6) return 12
  return columns <= 9 ? 10 : 9
}

/** Letters of a cell up to which its row is short enough to be moved to the next page as a whole. */
const SHORT = 450

/** True where a row should not break over pages; a long one must, or the page before it would stay half empty. */
export function isKeptWhole(row: PrintRow): boolean {
  if (row.kind !== 'body') return true
  return row.cells.every((cell) => (cell.rowSpan ?? 1) > 1 || lettersOf(cell) <= SHORT)
}

function lettersOf(cell: PrintCell): number {
  return cell.paragraphs.reduce((sum, runs) => sum + runs.reduce((letters, run) => letters + run.text.length, 0), 0)
}
