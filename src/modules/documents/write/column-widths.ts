import { cellText, placeCells, type TableBlock } from './printable.ts'

/** Longer words, in ems, are broken rather than given a column of their own. */
const LONGEST_WORD = 9

/** Widths in some unit: of the whole table, of an em, and of the space that a cell needs beside its text. */
export interface WidthUnits {
  readonly total: number
  readonly em: number
  readonly padding: number
}

/** Width of a word of Times in ems, by classes of letters: near enough to keep it whole. */
export function wordWidth(word: string): number {
  let width = 0
  for (const letter of word) width += letterWidth(letter)
  return width
}

function letterWidth(letter: string): number {
  if (/[ії.,;:()!|'’ʼ-]/u.test(letter)) return 0.33
  if (/[ЖМШЩФЮ№]/u.test(letter)) return 0.95
  if (/[жмфшщю\p{Lu}]/u.test(letter)) return 0.73
  return 0.52
}

/**
 * Widths of the columns as their shares have it, but none so narrow that a word of its heading or a figure would
 * break; what it needs the wider columns give, in their proportion.
 */
export function columnWidths(table: TableBlock, { total, em, padding }: WidthUnits): number[] {
  const least = longestWords(table).map((width) => width * em + padding)
  const needed = least.reduce((sum, width) => sum + width, 0)
  if (needed >= total) return least.map((width) => (width / needed) * total)
  const widths = new Array<number>(least.length).fill(0)
  let free = total
  let open = table.columns.map((_, column) => column)
  // Each round fixes the columns that their share would make too narrow; the others divide what is left.
  for (;;) {
    const shares = open.reduce((sum, column) => sum + (table.columns[column]?.width ?? 0), 0)
    const share = (column: number) => ((table.columns[column]?.width ?? 0) / shares) * free
    const narrow = open.filter((column) => share(column) < (least[column] ?? 0))
    if (narrow.length === 0) {
      for (const column of open) widths[column] = share(column)
      return widths
    }
    for (const column of narrow) {
      widths[column] = least[column] ?? 0
      free -= least[column] ?? 0
    }
    open = open.filter((column) => !narrow.includes(column))
  }
}

/** Width in ems of the longest word in each column; cells over several columns do not count. */
function longestWords(table: TableBlock): number[] {
  const longest = new Array<number>(table.columns.length).fill(1)
  for (const rows of [table.headingRows, table.rows]) {
    for (const { cell, column, colSpan } of placeCells(rows, table.columns.length)) {
      if (colSpan > 1) continue
      for (const word of cellText(cell).split(/[ \n\t]|(?<=[-–/])/)) {
        const width = cell.value === undefined ? Math.min(LONGEST_WORD, wordWidth(word)) : wordWidth(word)
        if (width > (longest[column] ?? 0)) longest[column] = width
      }
    }
  }
  return longest
}

const MILLIMETRES_IN_POINT = 25.4 / 72

/** Widths in millimetres for text of a size in points, on a line of the given length. */
export function paperWidths(table: TableBlock, length: number, size: number): number[] {
  return columnWidths(table, { total: length, em: size * MILLIMETRES_IN_POINT, padding: 2.4 })
}
