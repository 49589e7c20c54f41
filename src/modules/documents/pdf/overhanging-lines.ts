import type { TextLine } from './lines.ts'
import type { PageCell, PageTable } from './page-parts.ts'

/** A line this near under the last line of a cell, in sizes of the type, goes on with it. */
const nextLine = 1.6
/** Height of capitals: a line whose letters begin under the frame stands below the table. */
const capitals = 0.75

/**
 * Gives to the cells at the bottom of a table the lines that hang out of them: some programs cut the lines of a frame
 * at the page break a little above the text.
 */
export function takeOverhanging(
  tables: readonly PageTable[],
  lines: readonly TextLine[],
): { readonly tables: readonly PageTable[]; readonly lines: readonly TextLine[] } {
  const taken = new Set<TextLine>()
  const completed = tables.map((table) => {
    const cells = table.cells.map((cell) => {
      if (Math.abs(cell.box.bottom - table.box.bottom) > 1 || cell.lines.length === 0) return cell
      const grown = [...cell.lines]
      for (const line of lines) {
        if (!taken.has(line) && hangsOut(line, cell, grown.at(-1))) {
          taken.add(line)
          grown.push(line)
        }
      }
      return grown.length === cell.lines.length ? cell : { ...cell, lines: grown }
    })
    return { ...table, cells }
  })
  return { tables: completed, lines: lines.filter((line) => !taken.has(line)) }
}

function hangsOut(line: TextLine, cell: PageCell, last: TextLine | undefined): boolean {
  return (
    last !== undefined &&
    line.direction === 0 &&
    last.direction === 0 &&
    line.left >= cell.box.left &&
    line.right <= cell.box.right &&
    line.baseline > last.baseline &&
    line.baseline - last.baseline < nextLine * line.size &&
    (line.baseline - capitals * line.size < cell.box.bottom || last.baseline > cell.box.bottom) &&
    Math.abs(line.size - last.size) < 0.5
  )
}
