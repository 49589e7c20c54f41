import type { TextLine, Word } from './lines.ts'

/** A gap inside a line that is wider than this, in sizes of the type, is no space between words. */
const wideGap = 0.65

/** Grid on which gutters are looked for, in points. */
const pitch = 1

/** A column of white between columns of text. */
export interface Gutter {
  readonly from: number
  readonly to: number
}

/** Gaps of a line that are too wide for a space. */
export function wideGaps(line: TextLine): Gutter[] {
  const gaps: Gutter[] = []
  for (const [index, word] of line.words.entries()) {
    const next = line.words[index + 1]
    if (next !== undefined && next.left > word.right) gaps.push({ from: word.right, to: next.left })
  }
  const widths = gaps.map((gap) => gap.to - gap.from)
  const widest = Math.max(...widths)
  // The spaces of a justified line are wide all alike.
  const isJustified = gaps.length > 1 && widest < 2.5 * line.size && widest - Math.min(...widths) < 0.15 * line.size
  return isJustified ? [] : gaps.filter((gap) => gap.to - gap.from >= wideGap * line.size)
}

/**
 * White columns that run down through the lines: places over which several lines have a wide gap, and which no line
 * crosses with a word. Lines without any wide gap are not asked: headings of sections run over all columns.
 */
export function guttersOf(lines: readonly TextLine[]): Gutter[] {
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  const length = Math.max(0, Math.ceil((right - left) / pitch))
  if (!Number.isFinite(length) || length === 0 || length > 20_000) return []
  const gapped = new Uint32Array(length + 1)
  const crossed = new Uint32Array(length + 1)
  const mark = (counts: Uint32Array, from: number, to: number): void => {
    for (let at = Math.ceil((from - left) / pitch); at <= Math.floor((to - left) / pitch); at += 1) {
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  let asked = 0
  for (const line of lines) {
    const gaps = wideGaps(line)
    if (gaps.length === 0) continue
    asked += 1
    for (const gap of gaps) mark(gapped, gap.from, gap.to)
    for (const word of line.words) mark(crossed, word.left, word.right)
  }
  // A few lines may cross by fault: a heading of a section whose words are spread wide.
  const isOpen = (at: number): boolean => (gapped[at] ?? 0) >= 3 && (crossed[at] ?? 0) <= 0.02 * asked
  const gutters: Gutter[] = []
  for (let at = 0; at <= length; at += 1) {
    if (!isOpen(at)) continue
    let end = at
    while (end < length && isOpen(end + 1)) end += 1
    gutters.push(narrowest(at, end, crossed, left))
    at = end
  }
  return gutters
}

/** The last stretch of an open place that the fewest words cross: what lies before it are long lines of the column. */
function narrowest(from: number, to: number, crossed: Uint32Array, left: number): Gutter {
  const fewest = Math.min(...crossed.subarray(from, to + 1))
  let last = to
  while (crossed[last] !== fewest) last -= 1
  let first = last
  while (first > from && crossed[first - 1] === fewest) first -= 1
  return { from: left + first * pitch, to: left + last * pitch }
}

function crosses(word: Word, { from, to }: Gutter): boolean {
  const middle = (from + to) / 2
  return word.left < middle - 0.5 && word.right > middle + 0.5
}

/** The words of a line by column; undefined where a word crosses a gutter. */
export function wordsByColumn(line: TextLine, gutters: readonly Gutter[]): Word[][] | undefined {
  if (line.words.some((word) => gutters.some((gutter) => crosses(word, gutter)))) return undefined
  const columns: Word[][] = [[], ...gutters.map(() => [])]
  for (const word of line.words) {
    const middle = (word.left + word.right) / 2
    columns[gutters.filter((gutter) => (gutter.from + gutter.to) / 2 < middle).length]?.push(word)
  }
  return columns
}
