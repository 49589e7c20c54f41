import type { Block, Cell, Place, Row, Table } from '../../model.ts'

type Draft<T> = { -readonly [K in keyof T]: T[K] }

export type CellDraft = Draft<Omit<Cell, 'blocks'>> & { blocks: Block[] }
export type RowDraft = Draft<Omit<Row, 'cells'>> & { cells: CellDraft[] }

/** A table while it is read: puts each cell at its grid column, past what cells from above still cover. */
export class TableDraft {
  readonly place: Place
  readonly number: number
  /** Rows begun, kept or not. */
  rowsSeen = 0
  /** Cells left out because they stand beyond the limit on columns. */
  cellsCut = 0
  readonly #rows: RowDraft[] = []
  /** For each grid column the last cell that covers it, and the index of the row in which that cell began. */
  readonly #owners: (CellDraft | undefined)[] = []
  readonly #begins: number[] = []
  readonly #maxColumns: number
  #next = 0

  constructor(number: number, place: Place, maxColumns: number) {
    this.number = number
    this.place = place
    this.#maxColumns = maxColumns
  }

  get rowsKept(): number {
    return this.#rows.length
  }

  openRow(isHeading: boolean, page: number | null): void {
    this.#next = 0
    const row = this.#rows.length + 1
    this.#rows.push({ cells: [], isHeading, place: { page, table: this.number, row, column: null } })
  }

  /** Passes over grid columns that hold no cell in this row. */
  skipColumns(count: number): void {
    this.#next += count
  }

  /**
   * A cell of the open row at the next grid column that no cell from above covers. Its width ends where a covered
   * column begins, so cells never overlap.
   */
  openCell(colSpan: number, rowSpan: number, page: number | null): CellDraft | null {
    const row = this.#rows.at(-1)
    if (row === undefined) return null
    while (this.#isCovered(this.#next)) this.#next++
    const column = this.#next
    if (column >= this.#maxColumns) return null
    let end = column + 1
    const wanted = Math.min(column + colSpan, this.#maxColumns)
    while (end < wanted && !this.#isCovered(end)) end++
    const place = { page, table: this.number, row: this.#rows.length, column: column + 1 }
    const cell: CellDraft = {
      kind: 'cell',
      column,
      colSpan: end - column,
      rowSpan: Math.max(1, rowSpan),
      blocks: [],
      place,
    }
    row.cells.push(cell)
    for (let c = column; c < end; c++) {
      this.#owners[c] = cell
      this.#begins[c] = this.#rows.length - 1
    }
    this.#next = end
    return cell
  }

  /** Lets the cell from above cover the next `colSpan` columns of this row too; null where there is none. */
  continueCell(colSpan: number): CellDraft | null {
    const column = this.#next
    const cell = this.#owners[column]
    const index = this.#rows.length - 1
    const begin = this.#begins[column] ?? 0
    if (cell === undefined || begin + cell.rowSpan < index || begin === index) return null
    if (begin + cell.rowSpan === index) {
      // Another cell may have taken some of its columns in this row or since.
      for (let c = cell.column; c < cell.column + cell.colSpan; c++) if (this.#owners[c] !== cell) return null
      cell.rowSpan++
    }
    this.#next = Math.max(column + colSpan, column + 1)
    return cell
  }

  /** Widens the last cell of the open row (a cell merged to the left). */
  widenCell(colSpan: number): CellDraft | null {
    const cell = this.#rows.at(-1)?.cells.at(-1)
    if (cell === undefined || cell.column + cell.colSpan !== this.#next) return null
    const wanted = Math.min(this.#next + colSpan, this.#maxColumns)
    let end = this.#next
    while (end < wanted && !this.#isCovered(end)) end++
    for (let c = this.#next; c < end; c++) {
      this.#owners[c] = cell
      this.#begins[c] = this.#rows.length - 1
    }
    cell.colSpan = end - cell.column
    this.#next = end
    return cell
  }

  /** For formats that tell it only inside the row. */
  markRowAsHeading(): void {
    const row = this.#rows.at(-1)
    if (row !== undefined) row.isHeading = true
  }

  #isCovered(column: number): boolean {
    const cell = this.#owners[column]
    const index = this.#rows.length - 1
    return cell !== undefined && (this.#begins[column] ?? 0) + cell.rowSpan > index
  }

  /** The finished table; null where it has no cell at all. Spans that reach below the last row are cut. */
  finish(): Table | null {
    let columns = 0
    this.#rows.forEach((row, index) => {
      for (const cell of row.cells) {
        cell.rowSpan = Math.min(cell.rowSpan, this.#rows.length - index)
        columns = Math.max(columns, cell.column + cell.colSpan)
      }
    })
    return columns === 0 ? null : { kind: 'table', columns, rows: this.#rows, place: this.place }
  }
}
