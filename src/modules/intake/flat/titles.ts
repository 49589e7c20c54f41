import { fold } from '#platform/text/fold.ts'
import type { Line } from './lines.ts'
import type { NumberMark } from './numbering.ts'
import { piecesOf } from './pieces.ts'
import { isDangling, startsAsMeasure, startsAsOrganisation, startsAsTask } from './vocabulary.ts'

/** A title never takes more lines, however narrow its column. */
const MOST_LINES = 30

export interface TitleFound {
  readonly number: string | null
  /** Lines of the title in order, and the line that holds only its number. */
  readonly lines: readonly number[]
  readonly numberLine: number
  /** Characters of the number at the beginning of the first line; 0 where the number stands alone. */
  readonly numberLength: number
  readonly score: number
}

export interface TitleField {
  readonly lines: readonly Line[]
  /** The line begins a row, or is known to be something else. */
  readonly isTaken: (line: number) => boolean
  /** The line is a heading that a page's end put between the lines of a title. */
  readonly isBetween: (line: number) => boolean
}

/** Text that belongs to a task's number: behind it, or, where the number stands alone below a narrow title, above it. */
export function titleAt(mark: NumberMark, field: TitleField, end: number): TitleFound | null {
  const options = mark.isAlone
    ? [forward(mark.line + 1, field, end), backward(mark.line - 1, field)]
    : [forward(mark.line, field, end, mark.length)]
  return (
    options
      .filter((found) => found.length > 0)
      .map((found): TitleFound => {
        const first = (field.lines[found[0] ?? -1]?.text ?? '').slice(mark.isAlone ? 0 : mark.length)
        const words = found.reduce((sum, at) => sum + (field.lines[at]?.text.split(' ').length ?? 0), 0)
        return {
          number: mark.number,
          lines: found,
          numberLine: mark.line,
          numberLength: mark.isAlone ? 0 : mark.length,
          score: (startsAsTask(first) ? 3 : 0) + (words >= 4 ? 1 : 0),
        }
      })
      .sort((a, b) => b.score - a.score)[0] ?? null
  )
}

const isPlain = (text: string): boolean => text !== '' && piecesOf(text, 0).every((piece) => piece.kind === 'text')

function forward(from: number, { lines, isTaken, isBetween }: TitleField, end: number, skip = 0): number[] {
  const found: number[] = []
  for (let at = from; at < end && found.length < MOST_LINES; at++) {
    const text = (lines[at]?.text ?? '').slice(at === from ? skip : 0)
    if (at > from && isBetween(at)) continue
    if ((at > from || skip === 0) && isTaken(at)) break
    if (!isPlain(text)) break
    const last = lines[found.at(-1) ?? from]?.text ?? ''
    const isBehindSeam = found.length > 0 && (found.at(-1) ?? 0) < at - 1
    if (at > from && (beginsOther(text, last) || (isBehindSeam && /^\p{Lu}/u.test(text) && !isDangling(last)))) break
    found.push(at)
  }
  return found
}

const beginsOther = (text: string, previous: string): boolean =>
  /^\p{Lu}/u.test(text) &&
  !isDangling(previous) &&
  (startsAsOrganisation(text) || startsAsMeasure(text) || /[.;]$/.test(previous))

function backward(from: number, { lines, isTaken }: TitleField): number[] {
  const found: number[] = []
  for (let at = from; at >= 0 && found.length < MOST_LINES; at--) {
    const text = lines[at]?.text ?? ''
    if (isTaken(at) || !isPlain(text)) return []
    found.unshift(at)
    if (startsAsTask(text)) return found
  }
  return []
}

/** Lines that print a known title once more: a cell merged over a page's end is repeated on the next page. */
export function repeatsOf(title: readonly number[], numberLength: number, field: TitleField): number[][] {
  const words = title.flatMap((at, index) =>
    fold((field.lines[at]?.text ?? '').slice(index === 0 ? numberLength : 0)).split(' '),
  )
  const own = new Set(title)
  const repeats: number[][] = []
  field.lines.forEach((line, start) => {
    const number = /^\d{1,3}(?:\.\d{1,3})*[.)]? /.exec(line.text)?.[0].length ?? 0
    if (own.has(start) || field.isTaken(start)) return
    const found: number[] = []
    let used = 0
    for (let at = start; used < words.length && at < field.lines.length; at++) {
      const next = fold((field.lines[at]?.text ?? '').slice(at === start ? number : 0)).split(' ')
      if (own.has(at) || next.some((word, index) => word !== words[used + index])) return
      used += next.length
      found.push(at)
    }
    if (used === words.length && words.length > 2) repeats.push(found)
  })
  return repeats
}

/** An unnumbered title at the end of a row: a narrow run of lines that begins with an order to do. */
export function narrowTail(row: readonly number[], field: TitleField, width: number): number[] {
  const texts = row.map((at) => field.lines[at]?.text ?? '')
  for (let start = Math.max(1, row.length - MOST_LINES); start <= row.length - 3; start++) {
    const run = texts.slice(start)
    const before = texts[start - 1] ?? ''
    if (!/^\p{Lu}[\p{L}’'ʼ-]*(?:ти|тися)(?!\p{L})/u.test(run[0] ?? '') || isDangling(before)) continue
    if (run.every((text) => text.length <= width * 0.62 && isPlain(text))) return row.slice(start)
  }
  return []
}
