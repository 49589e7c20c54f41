import type { KnownParagraphs } from './known-paragraphs.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What is known of a document's setting when two lines are joined. */
export interface Setting {
  readonly vocabulary: Vocabulary
  readonly known: KnownParagraphs
  /** Words are broken with hyphens at line ends. */
  readonly isHyphenated: boolean
  /** Distance of baselines inside a paragraph, in sizes of the type, usual in this document's tables. */
  readonly cellLeading: number
  /** The same for text outside tables. */
  readonly textLeading: number
}

const hyphenEnd = /([\p{L}\p{M}’'ʼ]+)-$/u
const lowerStart = /^([\p{Ll}\p{M}’'ʼ]+)/u

/**
 * Joins a line to the text before it: with a space, or without one where a hyphen, a slash or the width of the column
 * broke a word.
 * @param full the line before, where it reaches so far that not even the next character would have fitted.
 */
export function joinLine(text: string, line: string, full: string | null, setting: Setting): string {
  const after = lowerStart.exec(line)?.[1]
  const before = wordBeforeHyphen(text)
  if (before !== undefined) {
    const isSoft = after !== undefined && /\p{Ll}$/u.test(before) && isSoftHyphen(before, after, setting)
    return isSoft ? text.slice(0, -1) + line : text + line
  }
  if (/[\p{L}\p{N})»”"][-/]$/u.test(text.slice(-2))) return text + line
  if (/\p{N}[–—]$/u.test(text.slice(-2)) && /^\p{N}/u.test(line)) return text + line
  if (full !== null && after !== undefined && isBrokenByWidth(full, after, setting.vocabulary)) return text + line
  return `${text} ${line}`
}

/** The word that a hyphen at the end of the text ends; looks at the end only, because the text may be long. */
function wordBeforeHyphen(text: string): string | undefined {
  return text.endsWith('-') ? hyphenEnd.exec(text.slice(-60))?.[1] : undefined
}

/**
 * In a document that is set without hyphenation every hyphen is the author's. Else a hyphen at the end of a line is
 * the setter's where the joined word stands elsewhere in the document, and the author's where the word with the hyphen
 * does; where neither does, the author's where both halves are words by themselves («соціально-економічний»).
 */
function isSoftHyphen(before: string, after: string, { vocabulary, isHyphenated }: Setting): boolean {
  if (!isHyphenated) return false
  if (vocabulary.has(before + after)) return true
  if (vocabulary.has(`${before}-${after}`)) return false
  // The first half of a Ukrainian compound adjective ends in -о and need not stand alone anywhere.
  const isWordBefore = vocabulary.has(before) || /\p{L}{4,}о$/u.test(before)
  return !(isWordBefore && vocabulary.has(after))
}

/** Hyphens at line ends that are counted before anything is decided. */
export class HyphenCount {
  private lineEnds = 0
  private hyphens = 0
  private soft = 0
  private hard = 0

  add(line: string, next: string, vocabulary: Vocabulary): void {
    this.lineEnds += 1
    const before = wordBeforeHyphen(line)
    const after = lowerStart.exec(next)?.[1]
    if (before === undefined || after === undefined) return
    this.hyphens += 1
    if (vocabulary.has(before + after)) this.soft += 1
    else if (vocabulary.has(`${before}-${after}`)) this.hard += 1
  }

  /** Words with a hyphen of their own end hardly every fiftieth line; hyphenation ends every tenth or more so. */
  get isHyphenated(): boolean {
    const share = this.hyphens / Math.max(1, this.lineEnds)
    return (this.soft > this.hard && share > 0.03) || (this.hyphens >= 3 && share > 0.06)
  }
}

/** A word wider than its column is moved to a line of its own and broken there without a hyphen. */
function isBrokenByWidth(line: string, after: string, vocabulary: Vocabulary): boolean {
  if (!/^[(«„"]?[\p{L}\p{M}’'ʼ]{3,}$/u.test(line)) return false
  const before = line.replace(/^[(«„"]/, '')
  return vocabulary.has(before + after) || !(vocabulary.has(before) || vocabulary.has(after))
}
