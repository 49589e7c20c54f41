import type { Deadline } from '../deadline.ts'
import type { ReadLimits } from '../limits.ts'
import { formatDate, formatIsoDate, formatNumeric, general, isDateFormat } from '../sheet/number-format.ts'
import type { Merge, SheetGrid, SheetRow } from '../sheet/sheet-grid.ts'
import { CLOSE, END, OPEN, type XmlScanner } from '../xml/xml-scanner.ts'
import { type CellStyle, plainStyle } from './cell-styles.ts'
import { readString } from './workbook.ts'

export interface SheetContext {
  readonly strings: readonly string[]
  readonly styles: readonly CellStyle[]
  readonly is1904: boolean
  readonly limits: ReadLimits
  readonly deadline: Deadline
}

/** More merged cells than any sheet that a person made has. */
const MAX_MERGES = 100_000

/** Reads the cells of a sheet that show something, and its merged ranges. */
export function readWorksheet(xml: XmlScanner, context: SheetContext): Omit<SheetGrid, 'headingRows'> {
  const rows: SheetRow[] = []
  const merges: Merge[] = []
  let rowsSeen = 0
  let next = 0
  let cells = 0
  for (let token = xml.next(); token !== END; token = xml.next()) {
    context.deadline.step()
    if (token !== OPEN) continue
    if (xml.name === 'row') {
      const at = Number(xml.attribute('r') ?? 'NaN') - 1
      const row: SheetRow = { row: Number.isInteger(at) && at >= next ? at : next, cells: [] }
      next = row.row + 1
      readRow(xml, context, row)
      if (row.cells.length === 0) continue
      rowsSeen++
      if (rows.length >= context.limits.rows || cells >= context.limits.cells) continue
      cells += row.cells.length
      rows.push(row)
    } else if (xml.name === 'mergeCell' && merges.length < MAX_MERGES) {
      const merge = parseRange(xml.attribute('ref') ?? '')
      if (merge !== null) merges.push(merge)
    }
  }
  return { rows, merges, rowsSeen }
}

function readRow(xml: XmlScanner, context: SheetContext, row: SheetRow): void {
  const depth = xml.depth
  let next = 0
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth < depth) break
    if (token !== OPEN || xml.name !== 'c') continue
    const named = columnOf(xml.attribute('r') ?? '')
    const column = Math.max(named, next)
    next = column + 1
    const style = context.styles[Number(xml.attribute('s') ?? '-1')] ?? plainStyle
    const text = readCell(xml, context, style, column)
    if (text.trim() !== '') row.cells.push({ column, text, bold: style.bold, align: style.align })
  }
}

function readCell(xml: XmlScanner, context: SheetContext, style: CellStyle, column: number): string {
  const type = xml.attribute('t') ?? 'n'
  const depth = xml.depth
  let value = ''
  let inline = ''
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth < depth) break
    if (token !== OPEN) continue
    if (xml.name === 'v') value = readString(xml)
    else if (xml.name === 'is') inline = readString(xml)
    else xml.skip()
  }
  switch (type) {
    case 's':
      return context.strings[Number(value)] ?? ''
    case 'inlineStr':
      return inline
    case 'd':
      return formatIsoDate(value)
    case 'b':
      return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value
    case 'n':
      return formatValue(value, style.format, context.is1904, column)
    default:
      return value
  }
}

function formatValue(value: string, format: string, is1904: boolean, column: number): string {
  if (value.trim() === '') return ''
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  // In the first column 1.2 is the number of an item, which nobody writes with a comma.
  if (column === 0 && format === 'General') return general(number).replace(',', '.')
  return isDateFormat(format) ? formatDate(number, format, is1904) : formatNumeric(number, format)
}

/** Column of a reference such as `AB12`, from 0; -1 where there is none. */
function columnOf(reference: string): number {
  const letters = /^\$?([A-Z]{1,3})/.exec(reference)?.[1] ?? ''
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

function parseRange(range: string): Merge | null {
  const [from = '', to = ''] = range.split(':')
  const row = Number(/\d+$/.exec(from)?.[0] ?? 'NaN') - 1
  const column = columnOf(from)
  const rowSpan = Number(/\d+$/.exec(to)?.[0] ?? 'NaN') - row
  const colSpan = columnOf(to) - column + 1
  return row >= 0 && column >= 0 && rowSpan > 0 && colSpan > 0 ? { row, column, rowSpan, colSpan } : null
}
