import type { Line } from './lines.ts'
import { marksByStyle, type NumberMark, plausibleSequence } from './numbering.ts'
import { piecesOf } from './pieces.ts'
import { startsAsOrganisation } from './vocabulary.ts'

/** Fewer numbered rows than these are a list in a text and no table. */
const LEAST_ROWS = 3

export interface RowSequence {
  readonly marks: readonly NumberMark[]
  readonly style: string
  /** Numbers of other styles that stand in a plausible sequence themselves: tasks, goals, sections. */
  readonly others: readonly NumberMark[]
}

/** The sequence of numbers that counts the rows: the one with most rows that hold a term, amounts or executors. */
export function findRows(lines: readonly Line[]): RowSequence | null {
  const styles = [...marksByStyle(lines)]
  let best: { style: string; marks: NumberMark[]; worth: number } | null = null
  for (const [style, marks] of styles) {
    const chain = plausibleSequence(marks)
    if (chain.length < LEAST_ROWS) continue
    const worth = rowsWithAnchors(chain, lines)
    if (best === null || worth > best.worth) best = { style, marks: chain, worth }
  }
  if (best === null || best.worth === 0) return null
  const { style } = best
  const titles = new Set(titleMarks(best.marks, lines))
  const marks = best.marks.filter((mark) => !titles.has(mark))
  const rows = new Set(marks)
  const others = styles.flatMap(([, list]) => list.filter((mark) => !rows.has(mark)))
  return { marks: withoutPreface(marks, lines), style, others: others.sort((a, b) => a.line - b.line) }
}

/** The last row has no end of its own: it is taken no longer than the longest row before it. */
function rowsWithAnchors(chain: readonly NumberMark[], lines: readonly Line[]): number {
  return chain.filter((mark, at) =>
    hasAnchor(mark, chain[at + 1]?.line ?? Math.min(lines.length, mark.line + 40), lines),
  ).length
}

function hasAnchor(mark: NumberMark, end: number, lines: readonly Line[]): boolean {
  for (let at = mark.line; at < end; at++) {
    const text = at === mark.line ? lines[at]?.text.slice(mark.length) : lines[at]?.text
    if (text === undefined) continue
    if (at > mark.line && startsAsOrganisation(text)) return true
    if (
      piecesOf(text, at).some(
        (piece, index) => piece.kind !== 'text' || (index > 0 && startsAsOrganisation(piece.text)),
      )
    )
      return true
  }
  return false
}

/**
 * Tasks may be numbered as measures are: a number whose text holds no term and no amounts, unlike the rows around it,
 * and behind which counting begins anew is the title of a task.
 */
function titleMarks(marks: readonly NumberMark[], lines: readonly Line[]): NumberMark[] {
  if (marks[0]?.style === '1)' || anchoredShare(marks, 0, marks.length, lines) < 0.6) return []
  return marks.filter((mark, at) => {
    const next = marks[at + 1]
    return next?.path.length === 1 && next.path[0] === 1 && !isAnchored(mark, next.line, lines)
  })
}

/** A term or amounts stand between the number and the end of its row. */
const isAnchored = (mark: NumberMark, end: number, lines: readonly Line[]): boolean =>
  lines
    .slice(mark.line, end)
    .some((line, at) =>
      piecesOf(at === 0 ? line.text.slice(mark.length) : line.text, at).some((piece) => piece.kind !== 'text'),
    )

const anchoredShare = (marks: readonly NumberMark[], from: number, to: number, lines: readonly Line[]): number =>
  marks.slice(from, to).filter((mark, at) => isAnchored(mark, marks[from + at + 1]?.line ?? lines.length, lines))
    .length / Math.max(1, to - from)

/** Numbered clauses of a decision may stand before the table: a first run without terms and amounts is no part of it. */
function withoutPreface(marks: readonly NumberMark[], lines: readonly Line[]): NumberMark[] {
  const restart = marks.findIndex((mark, at) => at > 0 && mark.path.every((part) => part === 1))
  if (restart <= 0) return [...marks]
  return anchoredShare(marks, 0, restart, lines) < 0.5 && anchoredShare(marks, restart, marks.length, lines) > 0.7
    ? withoutPreface(marks.slice(restart), lines)
    : [...marks]
}
