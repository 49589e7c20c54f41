import { median } from './geometry.ts'
import type { MergedColumns } from './merged-columns.ts'
import type { DraftCell, DraftRow, TableDraft } from './table-draft.ts'
import { bottomCells, cellText, isSameColumn } from './table-draft.ts'

/** What the pages tell about where a row may have been cut. */
export interface PageFacts {
  /** Lowest end of a table or text on pages of this size, in points from the top. */
  readonly bodyBottom: number
  /** Distance of baselines in cells, in sizes of the type. */
  readonly leading: number
  /** Columns of the document's tables in which cells are merged over rows. */
  readonly merged: MergedColumns
}

/** A cell above the page break and the cell of the same column below it. */
export interface CellPair {
  readonly above: DraftCell
  readonly below: DraftCell
}

/** Pairs the cells that end on a page with those that begin the next one; undefined where the columns differ. */
export function pairCells(table: TableDraft, row: DraftRow): CellPair[] | undefined {
  const above = bottomCells(table)
  const pairs: CellPair[] = []
  for (const below of row.cells) {
    const match = above.find((cell) => isSameColumn(cell, below))
    if (match !== undefined) pairs.push({ above: match, below })
    else if (below.lines.length > 0) return undefined
  }
  return pairs
}

/** More room than this under a text, in lines, and the text was not cut there, whatever the control of widows. */
const muchRoom = 3.2

/**
 * Whether the first row of a page is the rest of the row that the page break cut. The paper decides where it can: text
 * goes on only in columns that were full; where it cannot, the words do: a rest begins in the middle of a sentence
 * and without a number of its own.
 */
export function isRestOfRow(table: TableDraft, row: DraftRow, pairs: readonly CellPair[], facts: PageFacts): boolean {
  const filled = pairs.filter(({ below }) => below.lines.length > 0)
  if (filled.length === 0) return true
  if (pairs.some(startsNewNumber)) return false
  const size = median(pairs.flatMap(({ above }) => above.lines.map((line) => line.size))) || 10
  if (facts.bodyBottom - table.box.bottom > 3 * facts.leading * size) return false
  let score = 0
  for (const pair of filled) {
    const room = roomBelow(pair.above, facts)
    if (room > muchRoom && !isCentredUpright(pair.above)) return false
    if (room < 1) score += 0.5
    score += continuation(cellText(pair.above), cellText(pair.below), smallStarts(table, pair.above))
  }
  const finished = pairs.filter(
    ({ above, below }) =>
      below.lines.length === 0 &&
      above.lines.length > 0 &&
      above.rowSpan === 1 &&
      below.rowSpan === 1 &&
      !isInMergedColumn(table, above, facts),
  )
  score += Math.min(2, finished.length)
  // Seldom do all columns of a cut row go on; where all are filled, a new row is what stands there.
  if (finished.length === 0 && filled.length > 2) score -= 0.75 * filled.length
  return score > 0.5 && row.cells.length > 0
}

/** Whether cells of this column are merged over rows anywhere in the document. */
function isInMergedColumn(table: TableDraft, cell: DraftCell, { merged }: PageFacts): boolean {
  return merged.has(cell.left - table.box.left, cell.right - table.box.left)
}

/** Free lines under the last part of a cell's text; infinite where that part holds no text. */
function roomBelow(cell: DraftCell, facts: PageFacts): number {
  const last = cell.lines.filter((line) => line.page === cell.lastPage).at(-1)
  if (last === undefined) {
    // A strip too thin for a line tells nothing.
    const height = (cell.lastBox.bottom - cell.lastBox.top) / (facts.leading * (cell.lines.at(-1)?.size ?? 11))
    return height < 1.4 ? 0 : Number.POSITIVE_INFINITY
  }
  if (last.direction !== 0) return 2
  return (cell.lastBox.bottom - last.baseline - 0.25 * last.size) / (facts.leading * last.size)
}

/** The text stands in the middle of its cell, so that the room under it tells nothing. */
function isCentredUpright(cell: DraftCell): boolean {
  const lines = cell.lines.filter((line) => line.page === cell.lastPage)
  const first = lines[0]
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return false
  const above = first.baseline - 0.8 * first.size - cell.lastBox.top
  const below = cell.lastBox.bottom - last.baseline - 0.25 * last.size
  return above > first.size && Math.abs(above - below) < 0.6 * first.size
}

const numberStart = /^(\d{1,3}(?:\.\d{1,3})*)[.)]?(?:\s|$)/

/** Both cells begin with a number of one kind, so that the lower one begins something new. */
function startsNewNumber({ above, below }: CellPair): boolean {
  const upper = numberStart.exec(cellText(above))?.[1]
  const lower = numberStart.exec(cellText(below))?.[1]
  if (upper === undefined || lower === undefined) return false
  const [u, l] = [upper.split('.').map(Number), lower.split('.').map(Number)]
  if (u.length !== l.length) return u.length > 1 && l.length > 1
  return (l.at(-1) ?? 0) - (u.at(-1) ?? 0) === 1 || (l.at(-1) === 1 && (l[0] ?? 0) > (u[0] ?? 0))
}

const smallStart = /^[\p{Ll})»”,.;]/u

/** Share of the cells of a column that begin with a small letter without being cut: then it tells little of a cut. */
function smallStarts(table: TableDraft, cell: DraftCell): number {
  let all = 0
  let small = 0
  for (const row of table.rows.slice(-60)) {
    if (row.isHeading) continue
    for (const other of row.cells) {
      const first = other.lines[0]
      if (first === undefined || !isSameColumn(other, cell)) continue
      all += 1
      if (smallStart.test(first.text)) small += 1
    }
  }
  return all < 4 ? 0 : small / all
}

/**
 * How much the words speak for (above 0) or against `below` being the rest of `above`.
 * @param usuallySmall share of the cells of the column that begin with a small letter.
 */
function continuation(above: string, below: string, usuallySmall: number): number {
  if (above === '' || below === '') return 0
  if (above === below) return -1
  let score = 0
  if (smallStart.test(below)) score += 1 - usuallySmall
  else if (/[.;!?]["»”)]?$/u.test(above)) score -= 0.75
  else if (/^\p{Lu}/u.test(below)) score -= 0.25
  if (/(?:[,–—-]|\s(?:та|і|й|або|з|із|в|у|на|до|для|за|про|щодо|від|при|по|№))$/iu.test(above)) score += 1
  return score
}

/**
 * Whether a cell at the top of a page is the rest of a merged cell above, when its row is a new one: it
 * stands in a column in which cells are merged, and is empty or its text goes on in the middle.
 */
export function isRestOfMerged(table: TableDraft, { above, below }: CellPair, facts: PageFacts): boolean {
  const isMerged = isInMergedColumn(table, above, facts) || above.rowSpan > 1 || below.rowSpan > 1
  if (below.lines.length === 0 || !isMerged) return isMerged
  if (startsNewNumber({ above, below }) || numberStart.test(cellText(below))) return false
  const words = continuation(cellText(above), cellText(below), smallStarts(table, above))
  return roomBelow(above, facts) < muchRoom && words > 0.5
}
