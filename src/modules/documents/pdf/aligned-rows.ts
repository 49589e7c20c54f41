import type { Gutter } from './gutters.ts'
import { wordsByColumn } from './gutters.ts'
import type { TextLine, Word } from './lines.ts'

/** A row of a table without drawn lines. */
export interface AlignedRow {
  readonly top: number
  readonly bottom: number
  /** The text of each column, or of the whole row in one cell where it runs over the columns. */
  readonly cells: readonly (readonly TextLine[])[]
  readonly isWhole: boolean
  /** Columns at the left whose cell is that of the row above, which goes on. */
  readonly continued: number
}

interface Level {
  readonly line: TextLine
  /** Text by column; null where the line runs over the columns. */
  readonly pieces: readonly (TextLine | null)[] | null
}

/** A step between baselines longer than this, in usual steps, ends a cell. */
const rowStep = 1.16

/**
 * Finds the rows of a table of which only the alignment of its columns is known: a row begins where two columns or
 * more begin anew at one height and no column goes on with its usual step; a merged cell at the left may go on.
 * @param headingLines number of lines at the top that are known to be a repeated heading.
 */
export function alignedRows(
  lines: readonly TextLine[],
  gutters: readonly Gutter[],
  step: number,
  headingLines: number,
): AlignedRow[] {
  const levels: Level[] = lines.map((line) => {
    const words = wordsByColumn(line, gutters)
    return { line, pieces: words?.map((column) => pieceOf(line, column)) ?? null }
  })
  const starts: { index: number; continued: number }[] = []
  for (const index of levels.keys()) {
    const continued = index === 0 || index === headingLines ? 0 : startAt(levels, index, step)
    if (continued >= 0) starts.push({ index, continued })
  }
  return starts.map(({ index, continued }, number) => {
    const end = starts[number + 1]?.index ?? levels.length
    return rowOf(levels.slice(index, end), gutters.length + 1, continued)
  })
}

/** Number of merged columns that go on over a row that begins here; -1 where no row begins. */
function startAt(levels: readonly Level[], index: number, step: number): number {
  const level = levels[index]
  const above = levels[index - 1]
  if (level === undefined || above === undefined) return 0
  const gap = (level.line.baseline - above.line.baseline) / level.line.size
  if (level.pieces === null) return above.pieces === null && gap <= rowStep * step ? -1 : 0
  if (isNumberRow(level) || isNumberRow(above)) return 0
  if (isNextNumber(levels, index)) return 0
  const filled = level.pieces.filter((piece) => piece !== null)
  if (above.pieces === null) return filled.length === 1 && gap <= rowStep * step ? -1 : 0
  const goesOn = level.pieces.map((_, column) => continues(levels, index, column, step))
  const starting = level.pieces.filter((piece, column) => piece !== null && goesOn[column] !== true).length
  const merged = goesOn.lastIndexOf(true) + 1
  const columns = level.pieces.length
  if (merged === 0) return starting >= Math.max(2, 0.4 * columns) ? 0 : -1
  const isClear = merged <= columns / 2 && goesOn.filter(Boolean).length === 1
  return isClear && starting >= Math.max(2, 0.75 * (columns - merged)) ? merged : -1
}

/** The row of column numbers under a heading: 1, 2, 3… */
function isNumberRow({ pieces }: Level): boolean {
  return pieces !== null && pieces.length > 2 && pieces.every((piece, column) => piece?.text === String(column + 1))
}

const ownNumber = /^(\d{1,4})\.?$/

/** In the first column stands the number that follows the last one there. */
function isNextNumber(levels: readonly Level[], index: number): boolean {
  const number = ownNumber.exec(levels[index]?.pieces?.[0]?.text ?? '')?.[1]
  if (number === undefined) return false
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = levels[at]?.pieces?.[0]
    if (before != null) return Number(ownNumber.exec(before.text)?.[1]) === Number(number) - 1
  }
  return false
}

/** Whether the text of a column goes on from above a level to it or to below it with the usual step. */
function continues(levels: readonly Level[], index: number, column: number, step: number): boolean {
  const level = levels[index]
  if (level === undefined) return false
  const reach = 1.5 * rowStep * step * level.line.size
  let above: TextLine | undefined
  for (let at = index - 1; at >= 0 && above === undefined; at -= 1) {
    const other = levels[at]
    if (other === undefined || other.pieces === null || level.line.baseline - other.line.baseline > reach) break
    above = other.pieces[column] ?? undefined
  }
  let below: TextLine | undefined
  for (let at = index; at < levels.length && below === undefined; at += 1) {
    const other = levels[at]
    if (other === undefined || other.pieces === null || other.line.baseline - level.line.baseline > reach) break
    below = other.pieces[column] ?? undefined
  }
  if (above === undefined || below === undefined) return false
  return below.baseline - above.baseline <= rowStep * step * Math.max(above.size, below.size)
}

function rowOf(levels: readonly Level[], columns: number, continued: number): AlignedRow {
  const lines = levels.map((level) => level.line)
  const top = Math.min(...lines.map((line) => line.baseline - line.size))
  const bottom = Math.max(...lines.map((line) => line.baseline + 0.25 * line.size))
  const isWhole = levels[0]?.pieces === null
  const cells: TextLine[][] = isWhole ? [lines] : Array.from({ length: columns }, () => [])
  if (!isWhole) {
    for (const { line, pieces } of levels) {
      if (pieces === null) cells[0]?.push(line)
      else for (const [column, piece] of pieces.entries()) if (piece !== null) cells[column]?.push(piece)
    }
  }
  return { top, bottom, cells, isWhole, continued }
}

/** The part of a line that stands in one column. */
function pieceOf(line: TextLine, words: readonly Word[]): TextLine | null {
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return null
  const breakable = /^.+?[-–—]/u.exec(first.text)?.[0] ?? first.text
  return {
    ...line,
    text: words
      .map((word) => word.text)
      .join(' ')
      .normalize('NFC'),
    words,
    left: first.left,
    right: last.right,
    firstUnit: ((first.right - first.left) * breakable.length) / Math.max(1, first.text.length),
    firstCharacter: (first.right - first.left) / Math.max(1, first.text.length),
  }
}
