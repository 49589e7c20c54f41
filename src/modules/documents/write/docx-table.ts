import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { paperWidths } from './column-widths.ts'
import { lineRuns } from './docx-text.ts'
import { twips } from './paper.ts'
import { isKeptWhole, type PlacedCell, type PrintRow, placeCells, type TableBlock, tableTextSize } from './printable.ts'

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

/**
 * A table of fixed column widths, heading rows repeated on every page, and a paragraph after it. Length in mm. `keepNext` keeps
 * its last row on the page of what follows.
 */
export function docxTable(table: TableBlock, length: number, keepNext: boolean): (Table | Paragraph)[] {
  const size = tableTextSize(table.columns.length)
  const widths = paperWidths(table, length, size).map(twips)
  const width = widths.reduce((sum, part) => sum + part, 0)
  const rows = [
    ...docxRows(table.headingRows, { widths, size, isHeading: true, keepLast: false }),
    ...docxRows(table.rows, { widths, size, isHeading: false, keepLast: keepNext }),
  ]
  // Word joins two tables that touch, and a document may not end with one.
  const gap = new Paragraph({ spacing: { after: 0 }, keepNext, children: [] })
  if (rows.length === 0) return [gap]
  return [
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: { top: 28, bottom: 28, left: 57, right: 57, marginUnitType: WidthType.DXA },
      borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
      rows,
    }),
    gap,
  ]
}

interface RowSettings {
  readonly widths: readonly number[]
  readonly size: number
  readonly isHeading: boolean
  /** The last row stays on the page of what follows the table. */
  readonly keepLast: boolean
}

function docxRows(rows: readonly PrintRow[], settings: RowSettings): TableRow[] {
  const placed = Map.groupBy(placeCells(rows, settings.widths.length), (cell) => cell.row)
  return rows.map((row, index) => {
    const keepNext = row.kind === 'group' || (settings.keepLast && index === rows.length - 1)
    return new TableRow({
      ...(settings.isHeading ? { tableHeader: true } : {}),
      ...(settings.isHeading || isKeptWhole(row) ? { cantSplit: true } : {}),
      children: (placed.get(index) ?? []).map((cell) => docxCell(cell, row, settings, keepNext)),
    })
  })
}

function docxCell(
  { cell, column, colSpan, rowSpan }: PlacedCell,
  row: PrintRow,
  { widths, size, isHeading }: RowSettings,
  keepNext: boolean,
): TableCell {
  const isCentred = isHeading || row.kind === 'group'
  const width = widths.slice(column, column + colSpan).reduce((sum, part) => sum + part, 0)
  const paragraphs = cell.paragraphs.length > 0 ? cell.paragraphs : [[]]
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(colSpan > 1 ? { columnSpan: colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(isHeading ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: paragraphs.map(
      (runs) =>
        new Paragraph({
          // The mark of an empty paragraph has the size of the table too, else it would heighten the row.
          run: { size: size * 2 },
          alignment: isCentred ? AlignmentType.CENTER : ALIGN[cell.align ?? 'left'],
          ...(keepNext ? { keepNext } : {}),
          children: lineRuns(row.kind === 'body' ? runs : runs.map((run) => ({ ...run, bold: true })), size),
        }),
    ),
  })
}
