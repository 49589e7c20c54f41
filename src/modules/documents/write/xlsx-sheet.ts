import type { CellStyle, Cell as HucreCell, MergeRange, RowDef, WriteSheet } from 'hucre'
import { FONT } from './paper.ts'
import { looksLikeFormula, plainText } from './plain-text.ts'
import {
  cellText,
  type PlacedCell,
  type PrintBlock,
  type PrintRow,
  type PrintSection,
  placeCells,
  type TableBlock,
} from './printable.ts'
import { columnStarts, gridOf, heightOf, nearestColumn, rowHeights } from './xlsx-grid.ts'

const MARGINS = { left: 30 / 25.4, right: 10 / 25.4, top: 20 / 25.4, bottom: 20 / 25.4, header: 0.4, footer: 0.4 }
const LINE = { style: 'thin' } as const
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE }
/** No cell of a workbook holds more. */
const LONGEST = 32_767
const MONEY = '#,##0.0####'

/** Rows being laid down on one sheet; `grid` holds the width of each column in characters. */
interface Layout {
  readonly grid: readonly number[]
  readonly cells: Map<string, Partial<HucreCell>>
  readonly merges: MergeRange[]
  readonly rowDefs: Map<number, RowDef>
  row: number
}

/** A section as a sheet: its blocks below each other on the columns of its widest table, whose headings stay in sight. */
export function sheetOf(section: PrintSection, name: string): WriteSheet {
  const tables = section.blocks.filter((block) => block.kind === 'table')
  const main = tables.reduce<TableBlock | null>(
    (widest, table) => (widest === null || table.columns.length > widest.columns.length ? table : widest),
    null,
  )
  const grid = gridOf(main, section.orientation)
  const layout: Layout = { grid, cells: new Map(), merges: [], rowDefs: new Map(), row: 0 }
  let heading: { from: number; to: number } | null = null
  for (const block of section.blocks) {
    const from = layout.row
    layBlock(block, layout)
    if (block === main && main.headingRows.length > 0) heading = { from, to: from + main.headingRows.length }
  }
  return {
    name,
    columns: grid.map((width) => ({ width })),
    rows: Array.from({ length: layout.row }, () => grid.map(() => null)),
    cells: layout.cells,
    merges: layout.merges,
    rowDefs: layout.rowDefs,
    ...(heading === null ? {} : { freezePane: { rows: heading.to } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: section.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
      ...(heading === null ? {} : { printTitlesRow: `$${heading.from + 1}:$${heading.to}` }),
    },
    headerFooter: { differentFirst: true, oddHeader: '&C&P', firstHeader: '' },
  }
}

function layBlock(block: PrintBlock, layout: Layout): void {
  const last = layout.grid.length - 1
  const rightHalf = nearestColumn(layout.grid, 0.6, 0, last)
  switch (block.kind) {
    case 'title':
    case 'heading':
      layLine(block.text, 0, last, layout, { font: { bold: true }, alignment: { horizontal: 'center' } })
      break
    case 'prose':
      layLine(block.runs.map((run) => run.text).join(''), 0, last, layout, {
        alignment: { horizontal: block.align === 'center' ? 'center' : 'left' },
      })
      break
    case 'approval':
      for (const line of block.lines) layLine(line, rightHalf, last, layout, {})
      break
    case 'signature':
      put(layout, layout.row, last, block.name, style({}))
      layLine(block.post, 0, Math.max(0, last - 1), layout, {})
      break
    case 'table':
      layTable(block, layout)
  }
}

function layLine(text: string, from: number, to: number, layout: Layout, own: CellStyle): void {
  put(layout, layout.row, from, text, style(own))
  if (to > from) layout.merges.push({ startRow: layout.row, endRow: layout.row, startCol: from, endCol: to })
  layout.rowDefs.set(layout.row, { height: heightOf(text, layout.grid.slice(from, to + 1), own.font?.bold === true) })
  layout.row += 1
}

function layTable(table: TableBlock, layout: Layout): void {
  const starts = columnStarts(table, layout.grid)
  const columns = table.columns.length
  layRows(table.headingRows, placeCells(table.headingRows, columns), starts, layout, true)
  layRows(table.rows, placeCells(table.rows, columns), starts, layout, false)
  // An empty row parts the table from what follows.
  layout.row += 1
}

function layRows(
  rows: readonly PrintRow[],
  placed: readonly PlacedCell[],
  starts: readonly number[],
  layout: Layout,
  isHeading: boolean,
): void {
  const first = layout.row
  for (const { cell, row, column, colSpan, rowSpan } of placed) {
    const kind = rows[row]?.kind ?? 'body'
    const isCentred = isHeading || kind === 'group'
    const from = starts[column] ?? 0
    const to = (starts[column + colSpan] ?? from + 1) - 1
    const own = style({
      border: BORDER,
      ...(isCentred || kind === 'total' ? { font: { bold: true } } : isItalic(cell) ? { font: { italic: true } } : {}),
      alignment: {
        horizontal: isCentred ? 'center' : (cell.align ?? 'left'),
        vertical: isCentred ? 'center' : 'top',
      },
      ...(cell.value === undefined ? {} : { numFmt: MONEY }),
    })
    for (let r = first + row; r < first + row + rowSpan; r += 1) {
      for (let c = from; c <= to; c += 1) put(layout, r, c, null, own)
    }
    put(layout, first + row, from, cell.value ?? cellText(cell), own)
    if (rowSpan > 1 || to > from) {
      layout.merges.push({ startRow: first + row, endRow: first + row + rowSpan - 1, startCol: from, endCol: to })
    }
  }
  const isBold = (row: number) => isHeading || rows[row]?.kind !== 'body'
  for (const [row, height] of rowHeights(rows.length, placed, starts, layout.grid, isBold).entries()) {
    layout.rowDefs.set(first + row, { height })
  }
  layout.row += rows.length
}

function isItalic(cell: PlacedCell['cell']): boolean {
  const runs = cell.paragraphs.flat()
  return runs.length > 0 && runs.every((run) => run.italic === true)
}

function style(own: CellStyle): CellStyle {
  return {
    ...own,
    font: { name: FONT, size: 11, ...own.font },
    alignment: { wrapText: true, vertical: 'top', ...own.alignment },
  }
}

function put(layout: Layout, row: number, column: number, value: string | number | null, own: CellStyle): void {
  const key = `${row},${column}`
  if (typeof value === 'number') {
    layout.cells.set(key, { value, type: 'number', style: own })
  } else if (value === null || value === '') {
    layout.cells.set(key, { value: null, type: 'empty', style: own })
  } else {
    const text = escapeXstring(plainText(value).slice(0, LONGEST))
    // Text format keeps a cell text when a person opens it for typing and leaves it again.
    const kept = looksLikeFormula(text) ? { ...own, numFmt: '@' } : own
    layout.cells.set(key, { value: text, type: 'string', style: kept })
  }
}

/** What looks like an escape of a workbook's strings (`_x0041_`) must be escaped itself (ECMA-376, ST_Xstring). */
function escapeXstring(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}
