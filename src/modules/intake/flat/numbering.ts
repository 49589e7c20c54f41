import type { Line } from './lines.ts'

/** A number at the beginning of a line: of a measure, of a task, or of something in the text. */
export interface NumberMark {
  readonly line: number
  readonly path: readonly number[]
  /** As printed, without the final bracket or dots. */
  readonly number: string
  /** Marks of one style may number one sequence: depth, and for single numbers the sign that follows. */
  readonly style: string
  /** Characters of the number with its signs. */
  readonly length: number
  /** The line holds nothing but the number. */
  readonly isAlone: boolean
}

const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,4}) ?([.)]{0,2}) ?/
const TEXT_START = /^[\p{Lu}«"„“(*]/u

/** Reads the number with which a line begins; null for dates, amounts and counts («16 закладів»). */
export function readMark(text: string, line: number): NumberMark | null {
  const match = NUMBER.exec(text)
  if (match?.[1] === undefined) return null
  const parts = match[1].split('.')
  if (parts.some((part) => part.startsWith('0'))) return null
  const sign = match[2] ?? ''
  const rest = text.slice(match[0].length)
  const isAlone = rest === ''
  const hasText = TEXT_START.test(rest) || (sign !== '' && /^\p{Ll}/u.test(rest))
  if (!isAlone && !hasText) return null
  if (isAlone && parts.length > 1 && sign === '' && parts.length < 3 && Number(parts[1]) > 99) return null
  const style = parts.length > 1 ? `depth ${parts.length}` : sign.includes(')') ? '1)' : sign === '' ? '1' : '1.'
  return { line, path: parts.map(Number), number: match[1], style, length: match[0].length, isAlone }
}

/** All numbers at line starts, by style. */
export function marksByStyle(lines: readonly Line[]): Map<string, NumberMark[]> {
  const styles = new Map<string, NumberMark[]>()
  lines.forEach((line, index) => {
    const mark = readMark(line.text, index)
    if (mark === null) return
    const known = styles.get(mark.style)
    if (known === undefined) styles.set(mark.style, [mark])
    else known.push(mark)
  })
  return styles
}

/** How many marks before one are looked at as its predecessor: keeps long documents linear. */
const LOOK_BACK = 40

/** The longest plausible sequence among marks of one style: 1.1, 1.2, 2.1 …; 1, 2, 3, 1, 2 … */
export function plausibleSequence(marks: readonly NumberMark[]): NumberMark[] {
  const best: { score: number; previous: number }[] = []
  marks.forEach((mark, index) => {
    let choice = { score: startScore(mark), previous: -1 }
    for (let before = Math.max(0, index - LOOK_BACK); before < index; before++) {
      const step = stepScore(marks[before]?.path ?? [], mark.path)
      const score = (best[before]?.score ?? 0) + step
      if (step > 0 && score > choice.score) choice = { score, previous: before }
    }
    best.push(choice)
  })
  let at = best.reduce((top, entry, index) => (entry.score > (best[top]?.score ?? -1) ? index : top), 0)
  const chain: NumberMark[] = []
  while (at >= 0 && marks[at] !== undefined) {
    chain.push(marks[at] as NumberMark)
    at = best[at]?.previous ?? -1
  }
  return chain.reverse()
}

const startScore = (mark: NumberMark): number => (mark.path.every((part) => part === 1) ? 1 : 0.5)

/** Worth of one number after another; 0 where it cannot follow. */
function stepScore(from: readonly number[], to: readonly number[]): number {
  const last = from.length - 1
  const differs = from.findIndex((part, index) => part !== to[index])
  if (differs === -1) return 0.2
  const gap = (to[differs] ?? 0) - (from[differs] ?? 0)
  const rest = to.slice(differs + 1)
  if (differs === last) {
    if (gap === 1) return 1
    if (gap > 1) return gap <= 3 ? 0.6 : gap <= 10 ? 0.1 : 0
    // A page may have swallowed the first number of a group.
    return to[last] === 1 ? 0.7 : to[last] === 2 ? 0.3 : 0
  }
  if (gap <= 0) return to.every((part) => part === 1) ? 0.5 : 0
  const opens = rest.every((part) => part === 1)
  return gap === 1 ? (opens ? 1 : 0.4) : opens ? 0.4 : 0.1
}
