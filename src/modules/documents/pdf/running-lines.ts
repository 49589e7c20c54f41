import { wideGaps } from './gutters.ts'
import type { TextLine } from './lines.ts'
import type { PageLayout, PageTable, PageText } from './page-parts.ts'

/** Share of a page's height, at its top and bottom, in which running lines stand. */
const marginShare = 0.13
/** So many lines from the edge are looked at. */
const mostLines = 4

const pageNumber = /^[-–—\s]*(?:(?:сторінка|стор\.?|с\.|page)\s*)?(\d{1,4})(?:\s*(?:з|із|of|\/)\s*\d{1,4})?[-–—\s]*$/iu

interface Candidate {
  readonly page: number
  readonly line: TextLine
  readonly key: string
}

/**
 * Leaves out page numbers and running headers and footers: lines at the edge of the page that stand at the same height
 * with the same words (digits apart) on most pages, and numbers at the edge that count with the pages.
 */
export function withoutRunningLines(layouts: readonly PageLayout[]): PageLayout[] {
  if (layouts.length < 2) return [...layouts]
  const candidates = layouts.flatMap(candidatesOf)
  const dropped = new Set<TextLine>()
  const byKey = Map.groupBy(candidates, (candidate) => candidate.key)
  for (const group of byKey.values()) {
    const pages = new Set(group.map((candidate) => candidate.page)).size
    // The first page, and every second one, often carry none.
    const needed = layouts.length <= 3 ? layouts.length : Math.max(3, 0.4 * layouts.length)
    if (pages < needed) continue
    // What looks like the heading of a table of two columns stays where it stands first.
    const isHeading = group.some(({ line }) => wideGaps(line).length > 0)
    for (const { line } of isHeading ? group.slice(1) : group) dropped.add(line)
  }
  dropPageNumbers(candidates, layouts.length, dropped)
  return layouts.map((layout) => ({
    ...layout,
    parts: layout.parts.map((part) => without(part, dropped)).filter(isFilled),
  }))
}

function candidatesOf(layout: PageLayout): Candidate[] {
  const lines = layout.parts.flatMap((part) => (part.kind === 'text' ? part.lines : []))
  const upright = lines.filter((line) => line.direction === 0).sort((a, b) => a.baseline - b.baseline)
  const tables = layout.parts.filter((part) => part.kind === 'table')
  const tableTop = Math.min(layout.height, ...tables.map((table) => table.box.top))
  const tableBottom = Math.max(0, ...tables.map((table) => table.box.bottom))
  const top = detached(
    upright.filter((line) => line.baseline < tableTop + line.size),
    (line) => line.baseline < marginShare * layout.height,
    tableTop,
  )
  const bottom = detached(
    upright.filter((line) => line.baseline > tableBottom).reverse(),
    (line) => line.baseline > (1 - marginShare) * layout.height,
    tableBottom,
  )
  return [...new Set([...top, ...bottom])].map((line) => ({
    page: layout.page,
    line,
    key: `${Math.round(line.baseline / 4)} ${line.text.replace(/\d+/g, '#').replace(/\s+/g, '')}`,
  }))
}

/**
 * The lines, from the edge of the page inwards, up to the first white gap: what hangs together with the text of the
 * page is no running line, save a page number.
 */
function detached(lines: readonly TextLine[], isInMargin: (line: TextLine) => boolean, table: number): TextLine[] {
  const block: TextLine[] = []
  for (const [index, line] of lines.entries()) {
    // Two wide gaps make the heading of a table.
    if (index >= mostLines || !isInMargin(line) || wideGaps(line).length > 1) break
    block.push(line)
    const next = lines[index + 1]?.baseline ?? table
    if (Math.abs(next - line.baseline) > 1.5 * line.size) return block
  }
  return lines.length === block.length ? block : block.filter((line) => pageNumber.test(line.text))
}

/** Numbers at the edge whose distance to the number of the page is the same on at least two pages and on most. */
function dropPageNumbers(candidates: readonly Candidate[], pages: number, dropped: Set<TextLine>): void {
  const numbered = candidates.flatMap((candidate) => {
    const number = pageNumber.exec(candidate.line.text)?.[1]
    return number === undefined ? [] : [{ ...candidate, shift: Number(number) - candidate.page }]
  })
  for (const group of Map.groupBy(numbered, (candidate) => candidate.shift).values()) {
    if (group.length >= Math.max(1, Math.min(pages - 1, 0.4 * pages))) for (const { line } of group) dropped.add(line)
  }
}

function without(part: PageTable | PageText, dropped: ReadonlySet<TextLine>): PageTable | PageText {
  return part.kind === 'table' ? part : { kind: 'text', lines: part.lines.filter((line) => !dropped.has(line)) }
}

function isFilled(part: PageTable | PageText): boolean {
  return part.kind === 'table' || part.lines.length > 0
}
