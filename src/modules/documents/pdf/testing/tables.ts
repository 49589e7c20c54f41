import type { DocumentModel, Table } from '../../model.ts'
import { textOf } from '../../model.ts'
import type { GridText } from './docx-grids.ts'

/** The tables of a model, in order. */
export function tablesOf(model: DocumentModel): Table[] {
  return model.blocks.filter((block) => block.kind === 'table')
}

/** Rows of a table as texts of the cells that begin in them; paragraphs joined by ` ¶ `. */
export function rowTexts(table: Table): string[][] {
  return table.rows.map((row) => row.cells.map((cell) => textOf(cell.blocks).replaceAll('\n', ' ¶ ')))
}

/** The cells of a table in the form of the yardstick. */
export function gridTexts(table: Table): GridText[] {
  return table.rows.flatMap((row, index) =>
    row.cells.map((cell) => ({
      row: index,
      column: cell.column,
      rowSpan: cell.rowSpan,
      colSpan: cell.colSpan,
      text: textOf(cell.blocks).replace(/\s+/g, ''),
    })),
  )
}
