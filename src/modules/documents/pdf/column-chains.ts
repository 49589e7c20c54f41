import type { Gutter } from './gutters.ts'
import { guttersOf, wideGaps } from './gutters.ts'
import type { TextLine } from './lines.ts'
import type { PageLayout, PageText } from './page-parts.ts'

/** More lines without a wide gap than this, one after another, are a text between two tables. */
const mostPlainLines = 4
/** Fewer lines with a gap are a line of signatures or a letterhead. */
export const fewestRows = 3

/** So many lines are looked at to find columns; more tell nothing new. */
const mostPooledLines = 500

/** Lines of one text part among which a table may stand. */
export interface Run {
  readonly part: PageText
  readonly page: number
  readonly from: number
  readonly to: number
  readonly lines: readonly TextLine[]
  /** No table or other run stands above it on its page, or below it. */
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** Where the columns of a table begin: at its left edge and after every gutter. */
export interface Columns {
  readonly left: number
  readonly gutters: readonly Gutter[]
}

export interface Chain {
  readonly runs: Run[]
  pooled: readonly TextLine[]
  gutters: readonly Gutter[]
}

/** Joins runs of following pages as long as together they show the columns that each shows alone. */
export function chainsOf(layouts: readonly PageLayout[]): Chain[] {
  const runs = layouts.flatMap(runsOf)
  const chains: Chain[] = []
  for (const run of runs) {
    const own = guttersOf(run.lines)
    const chain = chains.at(-1)
    const last = chain?.runs.at(-1)
    if (chain !== undefined && last !== undefined && run.page - last.page <= 1) {
      const pooled = [...chain.pooled, ...run.lines]
      const gutters = chain.pooled.length < mostPooledLines ? guttersOf(pooled) : chain.gutters
      if (gutters.length >= Math.max(own.length, chain.gutters.length)) {
        chain.runs.push(run)
        chain.gutters = gutters
        if (chain.pooled.length < mostPooledLines) chain.pooled = pooled
        continue
      }
    }
    chains.push({ runs: [run], pooled: run.lines, gutters: own })
  }
  return chains
}

function runsOf(layout: PageLayout): Run[] {
  return layout.parts.flatMap((part, index) => {
    if (part.kind === 'table') return []
    const lines = part.lines.filter((line) => line.direction === 0)
    const pairs = candidates(lines)
    return pairs.map(([from, to], number) => ({
      part,
      page: layout.page,
      from,
      to,
      lines: lines.slice(from, to),
      isFirst: index === 0 && number === 0,
      isLast: index === layout.parts.length - 1 && number === pairs.length - 1,
    }))
  })
}

/** Runs of lines, as index pairs, in which lines with wide gaps follow each other without much text between them. */
function candidates(lines: readonly TextLine[]): [number, number][] {
  const right = Math.max(...lines.map((line) => line.right))
  const left = Math.min(...lines.map((line) => line.left))
  const runs: [number, number][] = []
  let from = -1
  let last = -1
  let plain = 0
  for (const [index, line] of lines.entries()) {
    if (wideGaps(line).length > 0) {
      if (from < 0) from = index
      last = index
      plain = 0
    } else if (line.right - line.left > 0.6 * (right - left)) plain += 1
    if (from >= 0 && plain > mostPlainLines) {
      runs.push([from, last + 1])
      from = -1
      plain = 0
    }
  }
  if (from >= 0) runs.push([from, last + 1])
  return runs.filter(([start, end]) => end - start >= fewestRows)
}
