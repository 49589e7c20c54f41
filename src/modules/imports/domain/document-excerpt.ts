import { type Block, type DocumentModel, type Table, textOf } from '#modules/documents/index.ts'

/** A place in a document, as sources of fields name it; all count from 1. */
export interface ExcerptPlace {
  readonly table: number | null
  readonly row: number | null
  readonly column: number | null
}

export interface ExcerptCell {
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
  /** The very cell that is asked for. */
  readonly isCurrent: boolean
}

export interface ExcerptRow {
  /** Number of the row in its table, from 1. */
  readonly number: number
  readonly isHeading: boolean
  /** The row that is asked for. */
  readonly isCurrent: boolean
  readonly cells: readonly ExcerptCell[]
}

/** A part of a table around a place, as the document has it. */
export interface DocumentExcerpt {
  readonly table: number
  readonly rows: readonly ExcerptRow[]
  /** Number of rows of the whole table. */
  readonly of: number
  readonly from: number
  readonly to: number
}

/** The longest cell text that an excerpt carries. */
const LONGEST = 1_500

function* tablesOf(blocks: readonly Block[]): Generator<Table> {
  for (const block of blocks) {
    if (block.kind !== 'table') continue
    yield block
    for (const row of block.rows) for (const cell of row.cells) yield* tablesOf(cell.blocks)
  }
}

function findTable(model: DocumentModel, number: number): Table | undefined {
  for (const table of tablesOf(model.blocks)) if (table.place.table === number) return table
  return undefined
}

/** Where a cell stands: index of the row in which it begins, and the cell. */
interface Origin {
  readonly row: number
  readonly cell: Table['rows'][number]['cells'][number]
}

/** Cells that reach into some rows although they begin above, and those that begin there, row by row. */
function originsOf(table: Table, from: number, to: number): Map<number, Origin[]> {
  const origins = new Map<number, Origin[]>()
  table.rows.slice(0, to).forEach((row, index) => {
    for (const cell of row.cells) {
      if (index + cell.rowSpan <= from) continue
      const shown = Math.max(index, from)
      const list = origins.get(shown) ?? []
      list.push({ row: index, cell })
      origins.set(shown, list)
    }
  })
  return origins
}

const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/**
 * Rows of a table around a place, with the cells merged from above drawn where the excerpt begins; undefined when the
 * document has no such table or row. `around`: rows before and after.
 */
export function documentExcerpt(model: DocumentModel, place: ExcerptPlace, around = 5): DocumentExcerpt | undefined {
  if (place.table === null || place.row === null) return undefined
  const table = findTable(model, place.table)
  const current = place.row - 1
  if (!table || current < 0 || current >= table.rows.length) return undefined
  const from = Math.max(0, current - around)
  const to = Math.min(table.rows.length, current + around + 1)
  const origins = originsOf(table, from, to)
  const rows: ExcerptRow[] = []
  for (let index = from; index < to; index++) {
    const cells = (origins.get(index) ?? [])
      .sort((a, b) => a.cell.column - b.cell.column)
      .map(({ row, cell }) => ({
        text: shorten(textOf(cell.blocks).trim()),
        colSpan: cell.colSpan,
        rowSpan: Math.min(row + cell.rowSpan, to) - index,
        isCurrent: row <= current && current < row + cell.rowSpan && isColumn(cell, place.column),
      }))
    rows.push({
      number: index + 1,
      isHeading: table.rows[index]?.isHeading ?? false,
      isCurrent: index === current,
      cells,
    })
  }
  return { table: place.table, rows, of: table.rows.length, from: from + 1, to }
}

const isColumn = (cell: { column: number; colSpan: number }, column: number | null) =>
  column !== null && cell.column <= column - 1 && column - 1 < cell.column + cell.colSpan
