import type { Deadline } from '../deadline.ts'
import type { ReadLimits } from '../limits.ts'
import type { Merge, SheetGrid, SheetRow } from '../sheet/sheet-grid.ts'
import { CLOSE, END, OPEN, TEXT, type XmlScanner } from '../xml/xml-scanner.ts'
import { numberOf } from './odt-tables.ts'

const MAX_ROWS = 1_048_576

/** Reads a sheet of an OpenDocument spreadsheet: of every cell the text that the program showed. */
export function readOdsSheet(xml: XmlScanner, limits: ReadLimits, deadline: Deadline): SheetGrid {
  const rows: SheetRow[] = []
  const merges: Merge[] = []
  const depth = xml.depth
  let at = 0
  let rowsSeen = 0
  let cellsKept = 0
  let heading: { first: number; last: number } | null = null
  for (let token = xml.next(); token !== END; token = xml.next()) {
    deadline.step()
    if (xml.depth < depth) break
    if (token === CLOSE && xml.name === 'table:table-header-rows' && heading !== null) heading.last = at - 1
    if (token !== OPEN) continue
    if (xml.name === 'table:table-header-rows') heading = { first: at, last: MAX_ROWS }
    else if (xml.name === 'table:table-row') {
      const repeat = numberOf(xml, 'table:number-rows-repeated')
      const cells = readCells(xml, at, merges, limits)
      const room = Math.min(
        limits.rows - rows.length,
        Math.ceil((limits.cells - cellsKept) / Math.max(1, cells.length)),
      )
      const kept = cells.length === 0 ? 0 : Math.min(repeat, Math.max(0, room))
      for (let i = 0; i < kept; i++) rows.push({ row: at + i, cells })
      cellsKept += kept * cells.length
      if (cells.length > 0) rowsSeen += repeat
      at = Math.min(at + repeat, MAX_ROWS)
    } else if (xml.name === 'table:shapes' || xml.name === 'office:forms') xml.skip()
  }
  return { rows, merges, rowsSeen, headingRows: heading }
}

function readCells(xml: XmlScanner, row: number, merges: Merge[], limits: ReadLimits): SheetRow['cells'] {
  const cells: SheetRow['cells'] = []
  const depth = xml.depth
  let column = 0
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth < depth) break
    if (token !== OPEN) continue
    const repeat = numberOf(xml, 'table:number-columns-repeated')
    if (xml.name === 'table:table-cell') {
      const colSpan = numberOf(xml, 'table:number-columns-spanned')
      const rowSpan = numberOf(xml, 'table:number-rows-spanned')
      if (colSpan > 1 || rowSpan > 1) merges.push({ row, column, colSpan, rowSpan })
      const text = readText(xml)
      const copies = text.trim() === '' ? 0 : Math.min(repeat, limits.columns)
      for (let i = 0; i < copies; i++) cells.push({ column: column + i, text, bold: false, align: null })
    } else xml.skip()
    column += repeat
  }
  return cells
}

function readText(xml: XmlScanner): string {
  const lines: string[] = []
  const depth = xml.depth
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth < depth) break
    const last = lines.length - 1
    if (token === OPEN) {
      if (xml.name === 'text:p') lines.push('')
      else if (xml.name === 'office:annotation' || xml.name === 'draw:frame') xml.skip()
      else if (last >= 0 && xml.name === 'text:s') lines[last] += ' '.repeat(Math.min(numberOf(xml, 'text:c'), 1000))
      else if (last >= 0 && xml.name === 'text:line-break') lines[last] += '\n'
      else if (last >= 0 && xml.name === 'text:tab') lines[last] += '\t'
    } else if (token === TEXT && last >= 0) lines[last] += xml.text().replace(/[ \t\r\n]+/g, ' ')
  }
  return lines.join('\n')
}
