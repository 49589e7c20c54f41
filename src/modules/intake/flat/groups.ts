import type { RowSequence } from './find-rows.ts'
import type { Line } from './lines.ts'
import { type NumberMark, plausibleSequence } from './numbering.ts'
import { type Section, sectionsOf } from './sections.ts'
import { narrowTail, repeatsOf, type TitleField, type TitleFound, titleAt } from './titles.ts'

/** Rows under one task (or one goal, where rows stand directly under it). */
export interface Group {
  readonly number: string | null
  readonly firstRow: number
  /** Row after the last one. */
  readonly endRow: number
  readonly title: TitleFound | null
}

export interface Groups {
  readonly groups: readonly Group[]
  readonly sections: readonly Section[]
  /** Lines that repeat a title on another page. */
  readonly repeats: ReadonlySet<number>
}

/** Finds what stands over the rows: sections over the whole width, tasks with their titles wherever they landed. */
export function findGroups(
  lines: readonly Line[],
  end: number,
  sequence: RowSequence,
  isOther: (line: number) => boolean,
  isHeading: (line: number) => boolean,
  headingStart: number | null = null,
): Groups {
  const marks = sequence.marks
  const rowStarts = new Set(marks.map((mark) => mark.line))
  const sections = sectionsOf(lines, end, marks, (at) => rowStarts.has(at) || isOther(at), headingStart)
  const taken = new Set(sections.flatMap((section) => section.lines))
  const isTaken = (at: number): boolean => rowStarts.has(at) || taken.has(at) || isOther(at) || at >= end
  const field: TitleField = { lines, isTaken, isBetween: isHeading }
  const bounds = groupBounds(sequence, field)
  let last: string | null = null
  const groups = bounds.map((from, index): Group => {
    const to = bounds[index + 1] ?? marks.length
    const title = bestTitle(sequence, { from, to, last, above: headingStart ?? 0 }, field, taken, end)
    last = title?.number ?? last
    for (const at of title?.lines ?? []) taken.add(at)
    if (title !== null) taken.add(title.numberLine)
    const own = marks[from]?.path.slice(0, -1) ?? []
    return { number: own.length > 0 ? own.join('.') : (title?.number ?? null), firstRow: from, endRow: to, title }
  })
  const repeats = new Set(
    groups.flatMap(({ title }) => (title === null ? [] : repeatLines(title, sequence.others, field))),
  )
  for (const at of repeats) taken.add(at)
  const titled = groups.map((group) => {
    const found = withNarrowTitle(group, marks, field, end)
    for (const at of found.title?.lines ?? []) taken.add(at)
    return found
  })
  return { groups: titled, sections, repeats }
}

/** First rows of groups: where the number above changes, where counting begins anew, or where a numbered task stands between. */
function groupBounds(sequence: RowSequence, field: TitleField): number[] {
  const { marks } = sequence
  const key = (mark: NumberMark | undefined): string => mark?.path.slice(0, -1).join('.') ?? ''
  const bounds = marks.flatMap((mark, at) => {
    const previous = marks[at - 1]
    const restarts = mark.path.length === 1 && previous !== undefined && (mark.path[0] ?? 0) <= (previous.path[0] ?? 0)
    return previous === undefined || key(previous) !== key(mark) || restarts ? [at] : []
  })
  if ((marks[0]?.path.length ?? 0) > 1) return bounds
  const tasks = plausibleSequence(sequence.others.filter((mark) => mark.path.length === 1 && !field.isTaken(mark.line)))
  const titled = tasks.flatMap((task) => {
    const row = marks.findIndex((mark) => mark.line > task.line)
    const title = row === -1 ? null : titleAt(task, field, marks[row]?.line ?? 0)
    return title === null ? [] : [{ row, title, isOver: endsBefore(title, marks[row], field) }]
  })
  if (bounds.length === 1) {
    // Numbered lines that count 1, 2, 3 and stand each right over a row are titles whatever they say.
    const areCounted = tasks.length > 1 && tasks.every(({ path }, at) => path[0] === at + 1)
    const starts = titled
      .filter(({ row, title, isOver }) => row > 0 && (title.score >= 3 || (areCounted && isOver)))
      .map(({ row }) => row)
    return tasks.length > 1 ? [...new Set([0, ...starts])] : bounds
  }
  // Titles that mostly stand over rows where counting begins anew stand over their rows everywhere; others lie among them.
  const over = titled.filter(({ title, isOver }) => isOver && title.score >= 1)
  const atBounds = over.filter(({ row }) => bounds.includes(row)).length
  const starts = atBounds * 2 > over.length ? over.map(({ row }) => row) : []
  return [...new Set([...bounds, ...starts])].sort((one, other) => one - other)
}

/** Nothing but headings of a page stands between a title and a row. */
function endsBefore(title: TitleFound, row: NumberMark | undefined, field: TitleField): boolean {
  let next = Math.max(title.lines.at(-1) ?? 0, title.numberLine) + 1
  while (row !== undefined && next < row.line && field.isBetween(next)) next++
  return next === row?.line
}

/** Numbers under which a group's title may be looked for, and the rows between which it stands. */
interface TitleSearch {
  readonly from: number
  readonly to: number
  /** Number of the title before; the next one is expected. */
  readonly last: string | null
  /** Line above which no title of the first group stands. */
  readonly above: number
}

function bestTitle(
  { marks, others }: RowSequence,
  { from, to, last, above: top }: TitleSearch,
  field: TitleField,
  taken: ReadonlySet<number>,
  end: number,
): TitleFound | null {
  const above = marks[from]?.path.slice(0, -1) ?? []
  const start = from === 0 ? top : (marks[from - 1]?.line ?? 0) + 1
  const stop = marks[to]?.line ?? end
  const expected = String(Number(last ?? 0) + 1)
  const placed = (title: TitleFound): TitleFound => {
    if (above.length > 0) return title
    const own = endsBefore(title, marks[from], field) ? 2 : 0
    const others = to < marks.length && endsBefore(title, marks[to], field) ? -3 : 0
    return { ...title, score: title.score + own + others + (title.number === expected ? 1.5 : 0) }
  }
  return (
    others
      .filter((mark) => mark.line >= start && mark.line < stop && !taken.has(mark.line) && !field.isTaken(mark.line))
      .filter((mark) => above.length === 0 || mark.number === above.join('.'))
      .filter((mark) => above.length > 0 || mark.path.length === 1)
      .flatMap((mark) => titleAt(mark, field, stop) ?? [])
      .map(placed)
      .filter((title) => title.score >= (above.length > 0 ? 1 : 2.5))
      .sort((a, b) => b.score - a.score || a.numberLine - b.numberLine)[0] ?? null
  )
}

/** Lines of repeated titles, with a number alone beside them. */
function repeatLines(title: TitleFound, others: readonly NumberMark[], field: TitleField): number[] {
  return repeatsOf(title.lines, title.numberLength, {
    ...field,
    isTaken: (at) => title.lines.includes(at) || field.isTaken(at),
  }).flatMap((found) => {
    const beside = others.filter(
      (mark) =>
        mark.isAlone &&
        mark.number === title.number &&
        [(found[0] ?? 0) - 1, (found.at(-1) ?? 0) + 1].includes(mark.line),
    )
    return [...found, ...beside.map((mark) => mark.line)]
  })
}

function withNarrowTitle(group: Group, marks: readonly NumberMark[], field: TitleField, end: number): Group {
  if (group.title !== null || (marks[group.firstRow]?.path.length ?? 1) < 2) return group
  const widths = field.lines.map((line) => line.text.length).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0
  for (let row = Math.max(0, group.firstRow - 1); row < group.endRow; row++) {
    const from = marks[row]?.line ?? 0
    const to = Math.min(marks[row + 1]?.line ?? end, end)
    const lines = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at).filter(
      (at) => at === from || !field.isTaken(at),
    )
    const title = narrowTail(lines, field, width)
    if (title.length > 0)
      return { ...group, title: { number: null, lines: title, numberLine: title[0] ?? 0, numberLength: 0, score: 1 } }
  }
  return group
}
