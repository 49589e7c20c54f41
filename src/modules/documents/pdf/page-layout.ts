import type { Glyph, PageContent } from './geometry.ts'
import type { TextLine } from './lines.ts'
import { linesOf } from './lines.ts'
import { takeOverhanging } from './overhanging-lines.ts'
import type { PageCell, PageLayout, PageTable, PageText } from './page-parts.ts'
import type { Grid, GridCell } from './ruling-grid.ts'
import { gridOf } from './ruling-grid.ts'
import { framesOf } from './ruling-lines.ts'

/**
 * Takes a page apart: characters go to the cells of drawn grids, the rest becomes lines of text.
 * @param before the page before, whose table may go on.
 */
export function layOut(content: PageContent, before?: PageLayout): PageLayout {
  const last = before?.parts.findLast((part) => part.kind === 'table')
  const grids = framesOf(content.rulings, last?.xs ?? [])
    .map(gridOf)
    .filter((grid) => grid !== undefined)
    .sort((a, b) => area(a) - area(b))
  const holders = grids.map((grid) => new GridHolder(grid))
  const free: Glyph[] = []
  for (const glyph of content.glyphs) {
    // The smallest grid comes first, so that a table inside a cell gets its own text.
    const holder = holders.find((candidate) => candidate.take(glyph))
    if (holder === undefined) free.push(glyph)
  }
  const tables: PageTable[] = []
  for (const holder of holders) {
    if (holder.isTable) tables.push(holder.table(content.page))
    else free.push(...holder.glyphs())
  }
  tables.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
  const completed = takeOverhanging(tables, linesOf(free, content.page))
  return {
    page: content.page,
    width: content.width,
    height: content.height,
    parts: inOrder(completed.tables, completed.lines),
  }
}

function area({ xs, ys }: Grid): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0))
}

function inOrder(tables: readonly PageTable[], lines: readonly TextLine[]): (PageTable | PageText)[] {
  const parts: (PageTable | PageText)[] = []
  let rest = lines
  for (const table of tables) {
    const middle = (table.box.top + table.box.bottom) / 2
    const before = rest.filter((line) => line.baseline < middle)
    if (before.length > 0) parts.push({ kind: 'text', lines: before })
    rest = rest.filter((line) => line.baseline >= middle)
    parts.push(table)
  }
  if (rest.length > 0) parts.push({ kind: 'text', lines: rest })
  return parts
}

/** Collects the characters that fall into the cells of a grid. */
class GridHolder {
  private readonly grid: Grid
  private readonly cellAt: readonly number[]
  private readonly columns: number
  private readonly held: Glyph[][]

  constructor(grid: Grid) {
    this.grid = grid
    this.columns = grid.xs.length - 1
    const cellAt = new Array<number>(this.columns * (grid.ys.length - 1)).fill(-1)
    for (const [index, cell] of grid.cells.entries()) {
      for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
        for (let column = cell.column; column < cell.column + cell.colSpan; column += 1) {
          cellAt[row * this.columns + column] = index
        }
      }
    }
    this.cellAt = cellAt
    this.held = grid.cells.map(() => [])
  }

  take(glyph: Glyph): boolean {
    const [x, y] = centre(glyph)
    const column = intervalOf(this.grid.xs, x)
    const row = intervalOf(this.grid.ys, y)
    if (column < 0 || row < 0) return false
    const cell = this.held[this.cellAt[row * this.columns + column] ?? -1]
    if (cell === undefined) return false
    cell.push(glyph)
    return true
  }

  /** A grid with text in one cell only is a table where that cell is one of several columns. */
  get isTable(): boolean {
    const filled = this.filled
    return filled.length > 1 || filled.some((cell) => cell.colSpan < this.columns)
  }

  private get filled(): GridCell[] {
    return this.grid.cells.filter((_, index) => this.held[index]?.some(({ text }) => text !== ' '))
  }

  glyphs(): Glyph[] {
    return this.held.flat()
  }

  table(page: number): PageTable {
    const { xs, ys } = this.grid
    const cells: PageCell[] = []
    for (const [index, cell] of this.grid.cells.entries()) {
      const lines = linesOf(this.held[index] ?? [], page).map(withoutWords)
      // Beside a table of ragged outline lie fields of the grid that were never drawn as cells.
      if (lines.length === 0 && cell.drawnSides <= 2 && isAtEdge(cell, xs.length - 1, ys.length - 1)) continue
      const { row, column, rowSpan, colSpan, box } = cell
      cells.push({ row, column, rowSpan, colSpan, box, lines })
    }
    const box = { left: xs[0] ?? 0, top: ys[0] ?? 0, right: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0 }
    return { kind: 'table', page, box, xs, ys, cells, isRuled: true, isDoubtful: this.filled.length < 2 }
  }
}

/** The words are needed to find columns outside cells only; in a long document they would fill the memory. */
function withoutWords(line: TextLine): TextLine {
  return { ...line, words: [] }
}

function isAtEdge(
  cell: Pick<PageCell, 'row' | 'column' | 'rowSpan' | 'colSpan'>,
  columns: number,
  rows: number,
): boolean {
  return (
    cell.row === 0 || cell.column === 0 || cell.row + cell.rowSpan === rows || cell.column + cell.colSpan === columns
  )
}

function centre({ x, y, width, size, direction }: Glyph): readonly [number, number] {
  const half = width / 2
  const raise = 0.3 * size
  if (direction === 0) return [x + half, y - raise]
  if (direction === 1) return [x + raise, y + half]
  if (direction === 2) return [x - half, y + raise]
  return [x - raise, y - half]
}

/** Index of the interval between sorted edges that holds `value`; -1 outside. */
function intervalOf(edges: readonly number[], value: number): number {
  let low = 0
  let high = edges.length - 1
  if (high < 1 || value < (edges[0] ?? 0) || value >= (edges[high] ?? 0)) return -1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((edges[middle] ?? 0) <= value) low = middle
    else high = middle
  }
  return low
}
