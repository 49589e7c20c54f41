import type { Line } from './lines.ts'
import type { TextPart, TextRow } from './parts.ts'

/** A row between bars: `| Захід | Строк |`. */
const ROW = /^\s*\|.*\|\s*$/
/** A line that only draws: `|---|:--:|` under the heading, `+----+----+` around the rows of a grid. */
const RULE = /^\s*[|+](?=.*[-=])[-=:|+\s]*[|+]\s*$/
const BAR = /(?<!\\)\|/u
/** Blank lines between two rows that do not end the table. */
const MOST_BLANK = 1
const LEAST_ROWS = 2

/**
 * Divides a text at tables drawn with bars (Markdown, and grids of text programs). What lies between them comes back
 * as prose, to be looked at in other ways.
 */
export function splitPipeTables(lines: readonly Line[]): readonly TextPart[] {
  const parts: TextPart[] = []
  let prose: Line[] = []
  for (let at = 0; at < lines.length; ) {
    const end = endOfTable(lines, at)
    const rows = end > at ? rowsOf(lines.slice(at, end)) : []
    if (rows.length < LEAST_ROWS) {
      const next = Math.max(end, at + 1)
      for (; at < next; at++) prose.push(...lines.slice(at, at + 1))
      continue
    }
    if (prose.length > 0) parts.push({ kind: 'prose', lines: prose })
    prose = []
    parts.push({ kind: 'table', rows })
    at = end
  }
  if (prose.length > 0) parts.push({ kind: 'prose', lines: prose })
  return parts
}

/** Index after the last line of the table that begins at `from`; `from` itself where none does. */
function endOfTable(lines: readonly Line[], from: number): number {
  let end = from
  let blank = 0
  for (let at = from; at < lines.length && blank <= MOST_BLANK; at++) {
    const line = lines[at]
    if (line === undefined) break
    if (isDrawn(line)) {
      end = at + 1
      blank = 0
    } else if (line.isBlank && end > from) blank++
    else break
  }
  return end
}

const isDrawn = ({ text }: Line): boolean => ROW.test(text) || RULE.test(text)

/** Rows of a table; where rules stand between its rows, the lines between two rules are one row. */
function rowsOf(lines: readonly Line[]): TextRow[] {
  const drawn = lines.filter(({ isBlank }) => !isBlank)
  const isGrid = drawn.filter(({ text }) => RULE.test(text)).length > 2
  const rows: TextRow[] = []
  let isOpen = false
  for (const line of drawn) {
    if (RULE.test(line.text)) {
      isOpen = false
      continue
    }
    const cells = cellsOf(line)
    const last = rows.at(-1)
    if (isGrid && isOpen && last?.cells.length === cells.length)
      rows[rows.length - 1] = {
        cells: last.cells.map((cell, i) => ({ lines: [...cell.lines, ...(cells[i]?.lines ?? [])] })),
        isFullWidth: last.isFullWidth,
      }
    else rows.push({ cells, isFullWidth: false })
    isOpen = true
  }
  const width = Math.max(0, ...rows.map((row) => row.cells.length))
  return rows.map((row) => ({ ...row, isFullWidth: row.cells.length === 1 && width > 1 }))
}

function cellsOf(line: Line): { readonly lines: readonly Line[] }[] {
  const inner = line.text.trim().slice(1, -1)
  return inner.split(BAR).map((text) => ({ lines: [{ ...line, text: text.replaceAll('\\|', '|') }] }))
}
