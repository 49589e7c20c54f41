import { paperWidths } from './column-widths.ts'
import { lineLength } from './paper.ts'
import { plainText } from './plain-text.ts'
import {
  isKeptWhole,
  type PlacedCell,
  type PrintableDocument,
  type PrintBlock,
  type PrintRow,
  type PrintRun,
  placeCells,
  type TableBlock,
  tableTextSize,
} from './printable.ts'
import { signatureLines } from './signature.ts'

type RunData = { t: string; b?: true; i?: true }

/** A cell for typst/document.typ: x, y, c(olspan), r(owspan), a(lign), k(eep whole: false), b(old), p(aragraphs). */
interface CellData {
  x: number
  y: number
  c?: number
  r?: number
  a?: 'c' | 'r' | 'm'
  k?: false
  b?: true
  p: (string | RunData[])[]
}

/**
 * The data that typst/document.typ sets, as JSON. `isCovered` tells whether the typeface has a form for a code point:
 * PDF/UA allows no text without one, so other characters become «□».
 */
export function pdfData(document: PrintableDocument, isCovered: (codePoint: number) => boolean): string {
  const clean = (text: string) => printed(text, isCovered)
  return JSON.stringify({
    title: clean(document.title),
    language: document.language,
    sections: document.sections.map((section) => ({
      landscape: section.orientation === 'landscape',
      footer: clean(section.footer ?? ''),
      blocks: section.blocks.map((block) => blockData(block, lineLength(section.orientation), clean)),
    })),
  })
}

type Clean = (text: string) => string

function blockData(block: PrintBlock, length: number, clean: Clean): object {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return { kind: block.kind, text: clean(block.text) }
    case 'prose':
      return { kind: 'prose', align: block.align, runs: block.runs.map((run) => runData(run, clean)) }
    case 'approval':
      return { kind: 'approval', lines: block.lines.map(clean) }
    case 'signature':
      return { kind: 'signature', post: clean(signatureLines(block.post)), name: clean(block.name) }
    case 'table':
      return tableData(block, length, clean)
  }
}

function tableData(table: TableBlock, length: number, clean: Clean): object {
  const columns = table.columns.length
  const head = placeCells(table.headingRows, columns).map((cell) => ({ ...cellData(cell, 0, clean), a: 'm' }))
  const placed = Map.groupBy(placeCells(table.rows, columns), (cell) => cell.row)
  const parts: { group: boolean; cells: CellData[] }[] = []
  table.rows.forEach((row, index) => {
    const cells = (placed.get(index) ?? []).map((cell) => rowCell(cell, row, table.headingRows.length, clean))
    const last = parts.at(-1)
    const isGroup = row.kind === 'group'
    if (last !== undefined && last.group === isGroup) last.cells.push(...cells)
    else parts.push({ group: isGroup, cells })
  })
  return {
    kind: 'table',
    size: tableTextSize(columns),
    widths: paperWidths(table, length, tableTextSize(columns)),
    head,
    parts,
  }
}

function rowCell(cell: PlacedCell, row: PrintRow, headingRows: number, clean: Clean): CellData {
  const data = cellData(cell, headingRows, clean)
  if (cell.rowSpan === 1 && isKeptWhole(row)) data.k = false
  if (row.kind === 'group') return { ...data, a: 'm', b: true }
  return row.kind === 'total' ? { ...data, b: true } : data
}

function cellData({ cell, row, column, colSpan, rowSpan }: PlacedCell, rowsAbove: number, clean: Clean): CellData {
  const data: CellData = {
    x: column,
    y: row + rowsAbove,
    p: cell.paragraphs.map((runs) => paragraphData(runs, clean)),
  }
  if (colSpan > 1) data.c = colSpan
  if (rowSpan > 1) data.r = rowSpan
  if (cell.align === 'center') data.a = 'c'
  if (cell.align === 'right') data.a = 'r'
  return data
}

function paragraphData(runs: readonly PrintRun[], clean: Clean): string | RunData[] {
  const data = runs.map((run) => runData(run, clean))
  const first = data[0]
  if (first === undefined) return ''
  return data.length === 1 && !first.b && !first.i && !first.t.includes('\n') ? first.t : data
}

function runData(run: PrintRun, clean: Clean): RunData {
  const data: RunData = { t: clean(run.text) }
  if (run.bold) data.b = true
  if (run.italic) data.i = true
  return data
}

// Marks of byte order and of direction have no form and are not allowed in PDF/UA.
const FORMLESS = /[\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069\u2060]/g

function printed(text: string, isCovered: (codePoint: number) => boolean): string {
  let out = ''
  for (const sign of plainText(text).normalize('NFC').replace(FORMLESS, '').replaceAll('\t', ' ')) {
    out += sign === '\n' || isCovered(sign.codePointAt(0) ?? 0) ? sign : '□'
  }
  return out
}
