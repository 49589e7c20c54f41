import { joinLines, wordBook } from './join-lines.ts'
import type { Line } from './lines.ts'

/** Rows of cells that signs within the lines set apart, with the lines before and after them. */
export interface SeparatedRows {
  readonly columns: number
  /** Each row with the line where it begins; a row of one cell stands over the whole width. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
  readonly start: number
  readonly end: number
}

const LEAST_COLUMNS = 3
const LEAST_ROWS = 3
/** Share of the lines between the first and the last row that must have the usual number of cells. */
const LEAST_SHARE = 0.6

const BORDER = /^[\s|+:=–—-]*[-=–—+]{3}[\s|+:=–—-]*$/
const WIDE_GAP = /\t+|[ \u00a0]{2,}/

/** Finds rows whose cells stand between bars (pandoc, Markdown, consoles) or are parted by wide gaps, one row a line. */
export function findSeparatedRows(lines: readonly Line[]): SeparatedRows | null {
  return barred(lines) ?? parted(lines)
}

function barred(lines: readonly Line[]): SeparatedRows | null {
  const texts = lines.map(({ text }) => (BORDER.test(text) || !text.includes('|') ? null : text))
  const edged = texts.filter((text) => text !== null && /^\|.*\|$/.test(text)).length
  const hasEdges = edged * 2 > texts.filter((text) => text !== null).length
  const cells = texts.map((text) => (text === null ? null : splitBars(text, hasEdges)))
  const found = extent(cells)
  if (found === null) return null
  const { columns, start, end } = found
  const isGrid =
    lines.slice(start, end).filter(({ text }) => /^\+[-=+]+\+$/.test(text.replace(/ /g, ''))).length >= LEAST_ROWS
  const known = wordBook(lines.map(({ text }) => text))
  const rows: { line: number; cells: string[][] }[] = []
  let isOpen = false
  for (let at = start; at < end; at++) {
    const own = cells[at]
    const last = rows.at(-1)
    if (BORDER.test(lines[at]?.text ?? '')) isOpen = false
    else if (own === null || own === undefined) rows.push({ line: at, cells: [[lines[at]?.text ?? '']] })
    else if (isGrid && isOpen && last?.cells.length === own.length) {
      own.forEach((text, column) => {
        last.cells[column]?.push(text)
      })
    } else {
      rows.push({ line: at, cells: own.map((text) => [text]) })
      isOpen = true
    }
  }
  const joined = (parts: readonly string[]): string =>
    joinLines(
      parts.filter((text) => text !== ''),
      known,
    )
  return {
    columns,
    rows: rows.map((row) => ({ line: row.line, cells: fitted(row.cells.map(joined), columns) })),
    start,
    end,
  }
}

/** Without edges a bar at the beginning or the end sets an empty cell apart. */
const splitBars = (text: string, hasEdges: boolean): string[] =>
  (hasEdges ? text.replace(/^\||\|$/g, '') : text).split(/(?<!\\)\|/).map((cell) =>
    cell
      .replace(/\\\|/g, '|')
      .replace(/<br ?\/?>/gi, '\n')
      .trim(),
  )

function parted(lines: readonly Line[]): SeparatedRows | null {
  const cells = lines.map(({ raw }) => {
    const own = raw
      .trim()
      .split(WIDE_GAP)
      .map((cell) => cell.trim())
    return own.length > 1 ? own : null
  })
  const found = extent(cells)
  if (found === null) return null
  const { columns, start, end } = found
  const rows = lines
    .slice(start, end)
    .map(({ text }, at) => ({ line: start + at, cells: fitted(cells[start + at] ?? [text], columns) }))
  return { columns, rows, start, end }
}

/** First and last line of the rows with the commonest number of cells; null where they do not make a table. */
function extent(cells: readonly (readonly string[] | null)[]): { columns: number; start: number; end: number } | null {
  const counts = new Map<number, number>()
  for (const own of cells) if (own !== null) counts.set(own.length, (counts.get(own.length) ?? 0) + 1)
  const usual = [...counts].filter(([columns]) => columns >= LEAST_COLUMNS).sort((a, b) => b[1] - a[1])[0]
  if (usual === undefined || usual[1] < LEAST_ROWS) return null
  const [columns, count] = usual
  const start = cells.findIndex((own) => own?.length === columns)
  const end = cells.findLastIndex((own) => own?.length === columns) + 1
  const filled = cells.slice(start, end).filter((own) => own !== null).length
  const between = Math.max(filled, 1)
  return count / between >= LEAST_SHARE && count / (end - start) >= LEAST_SHARE / 2 ? { columns, start, end } : null
}

/** A row with too many cells keeps all its words: what is over goes on in the last cell. */
function fitted(cells: readonly string[], columns: number): string[] {
  if (cells.filter((cell) => cell !== '').length === 1) return [cells.find((cell) => cell !== '') ?? '']
  if (cells.length <= columns) return [...cells, ...new Array<string>(columns - cells.length).fill('')]
  return [...cells.slice(0, columns - 1), cells.slice(columns - 1).join(' ')]
}
