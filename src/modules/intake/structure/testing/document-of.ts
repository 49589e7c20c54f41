import type {
  Block,
  Cell,
  DocumentFormat,
  DocumentModel,
  Paragraph,
  Place,
  Row,
  Table,
} from '#modules/documents/index.ts'

/** A cell of a sketched table; a plain string spans nothing, null stands where a cell merged from above covers. */
export type SketchCell =
  | string
  | null
  | { readonly text: string; readonly cols?: number; readonly rows?: number; readonly bold?: boolean }

export interface Sketch {
  readonly rows: readonly (readonly SketchCell[])[]
  /** Number of leading rows that the author marked as heading. */
  readonly heading?: number
}

const place = (table: number | null, row: number | null, column: number | null): Place => ({
  page: null,
  table,
  row,
  column,
})

export const paragraphOf = (text: string, over: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  text,
  place: place(null, null, null),
  headingLevel: null,
  bold: false,
  align: null,
  ...over,
})

/** A centred bold paragraph, as titles are set. */
export const titled = (text: string): Paragraph => paragraphOf(text, { align: 'center', bold: true })

/** A table from a sketch of its rows: one entry a cell, spans as named. */
export function tableOf({ rows, heading = 0 }: Sketch, number = 1): Table {
  let columns = 0
  const built = rows.map((cells, r): Row => {
    let column = 0
    const own: Cell[] = []
    for (const sketch of cells) {
      const {
        text,
        cols = 1,
        rows: rowSpan = 1,
        bold = false,
      } = typeof sketch === 'string' || sketch === null ? { text: sketch ?? '' } : sketch
      const at = place(number, r + 1, column + 1)
      const blocks: Block[] = text.split('\n').map((line) => paragraphOf(line, { place: at, bold }))
      if (sketch !== null) own.push({ kind: 'cell', column, colSpan: cols, rowSpan, blocks, place: at })
      column += cols
    }
    columns = Math.max(columns, column)
    return { cells: own, isHeading: r < heading, place: place(number, r + 1, null) }
  })
  return { kind: 'table', columns, rows: built, place: place(number, null, null) }
}

/** A document of blocks; sketches become tables numbered in order. */
export function documentOf(
  parts: readonly (Block | Sketch | string)[],
  format: DocumentFormat = 'docx',
): DocumentModel {
  let tables = 0
  const blocks = parts.map((part): Block => {
    if (typeof part === 'string') return paragraphOf(part)
    return 'kind' in part ? part : tableOf(part, ++tables)
  })
  return { format, blocks, pages: null, notes: [] }
}
