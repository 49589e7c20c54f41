import type { Direction, Glyph } from './geometry.ts'

/** A run of characters without a gap. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
}

/**
 * One printed line of text. For text that runs up or down the page, x and y are those of the turned page, so that
 * `left` is always where reading begins.
 */
export interface TextLine {
  readonly text: string
  readonly words: readonly Word[]
  readonly page: number
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  readonly bold: boolean
  readonly direction: Direction
  /** Width of what a line break could have kept on the line before: the first word, up to a hyphen in it. */
  readonly firstUnit: number
  /** Width of the first character, for words that were broken because they are wider than their column. */
  readonly firstCharacter: number
}

/** A glyph turned so that its text runs to the right. */
interface Turned {
  readonly glyph: Glyph
  readonly left: number
  readonly right: number
  readonly baseline: number
}

interface Draft {
  readonly glyphs: Turned[]
  baseline: number
  size: number
}

/** Lines of the characters of one region (a cell, or the page outside tables), from top to bottom. */
export function linesOf(glyphs: readonly Glyph[], page: number): TextLine[] {
  const lines: TextLine[] = []
  for (const direction of [0, 3, 1, 2] as const) {
    const turned = glyphs.filter((glyph) => glyph.direction === direction).map(turn)
    if (turned.length === 0) continue
    const drafts = attachRaised(gather(turned))
    const hasSpaces = turned.filter(({ glyph }) => glyph.text === ' ').length * 20 > turned.length
    for (const draft of drafts) {
      const line = finish(draft, direction, page, hasSpaces)
      if (line !== undefined) lines.push(line)
    }
  }
  return lines
}

function turn(glyph: Glyph): Turned {
  const [along, across] = turnedPoint(glyph)
  return { glyph, left: along, right: along + glyph.width, baseline: across }
}

function turnedPoint({ x, y, direction }: Glyph): readonly [number, number] {
  if (direction === 0) return [x, y]
  if (direction === 1) return [y, -x]
  if (direction === 2) return [-x, -y]
  return [-y, x]
}

/** Groups characters that stand on one baseline. */
function gather(glyphs: readonly Turned[]): Draft[] {
  const sorted = [...glyphs].sort((a, b) => a.baseline - b.baseline)
  const drafts: Draft[] = []
  for (const turned of sorted) {
    const last = drafts.at(-1)
    const size = turned.glyph.size
    if (last !== undefined && turned.baseline - last.baseline < 0.22 * Math.min(size, last.size)) {
      last.glyphs.push(turned)
      if (size > last.size) last.size = size
    } else drafts.push({ glyphs: [turned], baseline: turned.baseline, size })
  }
  return drafts.filter((draft) => draft.glyphs.some(({ glyph }) => glyph.text !== ' '))
}

/** Puts small raised or lowered characters (footnote marks, m²) into the line beside whose characters they stand. */
function attachRaised(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const [index, draft] of drafts.entries()) {
    const host = [drafts[index + 1], kept.at(-1)].find((other) => other !== undefined && isRaisedBeside(draft, other))
    if (host === undefined) kept.push(draft)
    else host.glyphs.push(...draft.glyphs)
  }
  return kept
}

function isRaisedBeside(small: Draft, host: Draft): boolean {
  if (small.size > 0.82 * host.size || Math.abs(small.baseline - host.baseline) > 0.55 * host.size) return false
  const letters = small.glyphs.filter(({ glyph }) => glyph.text !== ' ')
  if (letters.length > 12) return false
  return letters.every((letter) =>
    host.glyphs.some((other) => letter.left < other.right + host.size && letter.right > other.left - host.size),
  )
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function finish(draft: Draft, direction: Direction, page: number, hasSpaces: boolean): TextLine | undefined {
  const baseline = mainBaseline(draft)
  const letters = draft.glyphs.filter(({ glyph }) => glyph.text !== ' ').sort((a, b) => a.left - b.left)
  const first = letters[0]
  if (first === undefined) return undefined
  const spaces = draft.glyphs.filter(({ glyph }) => glyph.text === ' ').sort((a, b) => a.left - b.left)
  const words: { text: string; left: number; right: number }[] = []
  let previous: Turned | undefined
  let firstUnit = 0
  let right = first.right
  let boldCount = 0
  let printedOver = 0
  for (const letter of letters) {
    if (previous !== undefined && isPrintedOver(previous, letter)) {
      boldCount += 1
      printedOver += 1
      continue
    }
    if (letter.glyph.bold) boldCount += 1
    const text = raisedText(letter, draft.size, baseline)
    const word = words.at(-1)
    if (word === undefined || previous === undefined || isGap(previous, letter, spaces, draft.size, hasSpaces)) {
      words.push({ text, left: letter.left, right: letter.right })
    } else {
      word.text += text
      word.right = Math.max(word.right, letter.right)
    }
    if (firstUnit === 0 && words.length === 1 && words[0] !== undefined && isBreakable(words[0].text)) {
      firstUnit = letter.right - first.left
    }
    right = Math.max(right, letter.right)
    previous = letter
  }
  const whole = words
    .map((word) => word.text)
    .join(' ')
    .normalize('NFC')
  return {
    text: whole,
    words,
    page,
    left: first.left,
    right,
    baseline,
    size: draft.size,
    bold: boldCount * 10 > (letters.length - printedOver) * 9,
    direction,
    firstUnit: firstUnit || (words[0]?.right ?? first.right) - first.left,
    firstCharacter: first.glyph.width,
  }
}

/** A line may be broken after a hyphen or a dash inside a word. (Office programs do not break after a slash.) */
function isBreakable(text: string): boolean {
  return text.length > 1 && /[\p{L}\p{N})»”"][-–—]$/u.test(text)
}

/** The baseline on which most of the big characters stand. */
function mainBaseline(draft: Draft): number {
  const big = draft.glyphs.filter(({ glyph }) => glyph.size > 0.85 * draft.size)
  const values = (big.length > 0 ? big : draft.glyphs).map((turned) => turned.baseline).sort((a, b) => a - b)
  return values[Math.floor(values.length / 2)] ?? draft.baseline
}

/** The same character printed twice, a hair apart, imitates bold. */
function isPrintedOver(previous: Turned, letter: Turned): boolean {
  return (
    previous.glyph.text === letter.glyph.text &&
    letter.left - previous.left < 0.25 * Math.max(letter.glyph.width, 0.1) &&
    letter.glyph.width > 0
  )
}

/**
 * Whether a space stands between two characters. The gap on paper decides; a space in the file counts where the paper
 * shows at least a little of it, because a piece of text is often set over the space that ends the piece before.
 */
function isGap(previous: Turned, letter: Turned, spaces: readonly Turned[], size: number, hasSpaces: boolean): boolean {
  const gap = letter.left - previous.right - Math.max(0, previous.glyph.spacing)
  if (gap < 0.06 * size) return false
  // Where spaces are written, a wider gap inside one run of text is kerning or letter spacing.
  if (gap > (hasSpaces && previous.glyph.run === letter.glyph.run ? 0.3 : 0.16) * size) return true
  return spaces.some((space) => space.left >= previous.left && space.left <= letter.left + 0.05 * size)
}

function raisedText(letter: Turned, lineSize: number, baseline: number): string {
  const { text, size } = letter.glyph
  if (size > 0.82 * lineSize || baseline - letter.baseline < 0.15 * lineSize) return text
  return text.replace(/[0-9]/g, (digit) => raisedDigits[Number(digit)] ?? digit)
}
