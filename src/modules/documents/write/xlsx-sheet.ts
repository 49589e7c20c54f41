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

const MARGINS = { left: 30 / 25.4, right: 10 / 25.4, top: 20 / 25.4, bottom: 20 / 25.4, header: 0.4, footer: 0.4 }
const LINE = { style: 'thin' } as const
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE }
/** Points that a line of 11-point text takes. */
const LINE_HEIGHT = 15
/** No row of a workbook is higher, in points. */
const HIGHEST = 409
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
  const grid = gridOf(main, section.orientation === 'landscape' ? 130 : 86)
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

function gridOf(table: TableBlock | null, characters: number): number[] {
  if (table === null) return Array.from({ length: 4 }, () => characters / 4)
  const total = table.columns.reduce((sum, column) => sum + column.width, 0)
  return table.columns.map((column) => Math.max(6, Math.round((column.width / total) * characters * 10) / 10))
}

function layBlock(block: PrintBlock, layout: Layout): void {
  const last = layout.grid.length - 1
  const rightHalf = Math.min(
    last,
    layout.grid.findIndex((_, column) => share(layout.grid, column) >= 0.5),
  )
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
      for (const line of block.lines) layLine(line, Math.max(0, rightHalf), last, layout, {})
      break
    case 'signature':
      put(layout, layout.row, last, block.name, style({}))
      layLine(block.post, 0, Math.max(0, last - 1), layout, {})
      break
    case 'table':
      layTable(block, layout)
  }
}

/** Share of the sheet's width that lies left of a column. */
function share(grid: readonly number[], column: number): number {
  const total = grid.reduce((sum, width) => sum + width, 0)
  return grid.slice(0, column).reduce((sum, width) => sum + width, 0) / total
}

function layLine(text: string, from: number, to: number, layout: Layout, own: CellStyle): void {
  put(layout, layout.row, from, text, style(own))
  if (to > from) layout.merges.push({ startRow: layout.row, endRow: layout.row, startCol: from, endCol: to })
  layout.rowDefs.set(layout.row, { height: Math.min(HIGHEST, heightOf(text, layout.grid.slice(from, to + 1))) })
  layout.row += 1
}

/** Height that wrapped text takes in cells of these widths, in points; words leave some of each line empty. */
function heightOf(text: string, widths: readonly number[]): number {
  const width = Math.max(4, widths.reduce((sum, part) => sum + part, 0) - 2)
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
  return lines * LINE_HEIGHT + 3
}

function layTable(table: TableBlock, layout: Layout): void {
  const starts = columnStarts(table, layout.grid)
  const columns = table.columns.length
  layRows(table.headingRows, placeCells(table.headingRows, columns), starts, layout, true)
  layRows(table.rows, placeCells(table.rows, columns), starts, layout, false)
  // An empty row parts the table from what follows.
  layout.row += 1
}

/** Sheet columns at which the table's columns begin (and one past the end): the nearest, each at least one wide. */
function columnStarts(table: TableBlock, grid: readonly number[]): number[] {
  const columns = table.columns.length
  const total = table.columns.reduce((sum, column) => sum + column.width, 0)
  const starts = [0]
  for (let index = 1, left = 0; index < columns; index += 1) {
    left += (table.columns[index - 1]?.width ?? 0) / total
    const lowest = (starts.at(-1) ?? 0) + 1
    const highest = grid.length - (columns - index)
    let nearest = lowest
    for (let at = lowest; at <= highest; at += 1) {
      if (Math.abs(share(grid, at) - left) < Math.abs(share(grid, nearest) - left)) nearest = at
    }
    starts.push(nearest)
  }
  return [...starts, grid.length]
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
  setHeights(rows.length, placed, starts, layout)
  layout.row += rows.length
}

/** Programs do not fit the height of rows with merged cells, so it is reckoned from the letters of every cell. */
function setHeights(count: number, placed: readonly PlacedCell[], starts: readonly number[], layout: Layout): void {
  const heights = new Array<number>(count).fill(LINE_HEIGHT)
  const needed = ({ cell, column, colSpan }: PlacedCell) =>
    heightOf(cellText(cell), layout.grid.slice(starts[column], starts[column + colSpan]))
  for (const cell of placed) {
    if (cell.rowSpan === 1) heights[cell.row] = Math.max(heights[cell.row] ?? 0, needed(cell))
  }
  // What a merged cell needs beyond its rows goes to them in equal parts.
  for (const cell of placed) {
    if (cell.rowSpan === 1) continue
    const rows = heights.slice(cell.row, cell.row + cell.rowSpan)
    const missing = needed(cell) - rows.reduce((sum, height) => sum + height, 0)
    if (missing <= 0) continue
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      heights[row] = (heights[row] ?? 0) + missing / cell.rowSpan
    }
  }
  for (const [row, height] of heights.entries()) {
    layout.rowDefs.set(layout.row + row, { height: Math.min(HIGHEST, height) })
  }
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
    const text = plainText(value).slice(0, LONGEST)
    // Text format keeps a cell text when a person opens it for typing and leaves it again.
    const kept = looksLikeFormula(text) ? { ...own, numFmt: '@' } : own
    layout.cells.set(key, { value: text, type: 'string', style: kept })
  }
}
