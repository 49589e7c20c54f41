import { collapse } from '#platform/text/fold.ts'
import { wordKey } from './cell-text.ts'

/** The whole words of a document, with which words cut by a line or page are recognised. */
export interface Vocabulary {
  /** How often each word stands in the document, by its lower-case form. */
  readonly counts: ReadonlyMap<string, number>
  /** Marked at `shapeOf` of each of these words: where nothing is marked, the document has no such word. */
  readonly shapes: Uint8Array
}

/** A number under 4,096 that length, first and last letter of a word give. */
const shapeOf = (length: number, first: string, last: string): number =>
  (length * 661 + first.charCodeAt(0) * 37 + last.charCodeAt(last.length - 1)) & 0xfff

// Plain ranges: several times quicker than \p{L} here, where every word of the document passes.
const WORD = /[a-z\u00c0-\u024f\u0370-\u052f][a-z\u00c0-\u024f\u0370-\u052f']*/g

const lowerCase = (text: string): string => text.toLowerCase().replace(/[’ʼ]/g, "'")
/** Short words that are whole although they are rare in a short document. */
const SHORT_WORDS = new Set(
  'та і й а у в з із зі до на не ні за по про при для від над під або що як це їх її він вона без між щодо через того тому'.split(
    ' ',
  ),
)

/** A piece of a word stands in a document no oftener than this. */
const RARE = 3
const COMMON = Number.POSITIVE_INFINITY

/** Counts the words of all texts of a document. */
export function buildVocabulary(texts: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>()
  for (const text of texts) {
    // In lower case as a whole: one call for each word costs several times more.
    for (const word of lowerCase(text).match(WORD) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const shapes = new Uint8Array(0x1000)
  for (const word of counts.keys()) shapes[shapeOf(word.length, word, word)] = 1
  return { counts, shapes }
}

/**
 * Two pieces are one word that a line or cell cut: the document has the whole word more often than either piece that
 * is no word itself.
 */
function isCut(left: string, right: string, { counts, shapes }: Vocabulary): boolean {
  if (shapes[shapeOf(left.length + right.length, left, right)] === 0) return false
  const ofRight = SHORT_WORDS.has(right) ? COMMON : (counts.get(right) ?? 0)
  const ofLeft = SHORT_WORDS.has(left) ? COMMON : (counts.get(left) ?? 0)
  if ((ofRight > RARE && (ofLeft > RARE || SHORT_WORDS.has(right))) || left.length + right.length < 5) return false
  const whole = counts.get(left + right) ?? 0
  return whole > 0 && (ofRight <= Math.min(whole, RARE) || (ofLeft <= Math.min(whole, RARE) && ofRight < COMMON))
}

const LONGEST_WORD = 40
const LAST_WORD = /([A-Za-z\u00c0-\u024f\u0370-\u052f][A-Za-z\u00c0-\u024f\u0370-\u052f'’ʼ]*)(-?)$/
const FIRST_WORD = /^\p{Ll}[A-Za-z\u00c0-\u024f\u0370-\u052f'’ʼ]*/u

interface Ending {
  readonly key: string
  readonly isHyphenated: boolean
}

/** Letters with which a piece ends; null where it ends with another sign. */
function endingOf(piece: string): Ending | null {
  const match = LAST_WORD.exec(piece.length > LONGEST_WORD ? piece.slice(-LONGEST_WORD) : piece)
  return match?.[1] === undefined ? null : { key: wordKey(match[1]), isHyphenated: match[2] === '-' }
}

const NEEDS_CARE = /-\s|\u00ad/
const NO_SPACE = /\S/

/** Whether no word of a text may have been cut: so it is with nearly every text, and told without taking it apart. */
function hasNoCut(text: string, vocabulary: Vocabulary): boolean {
  if (NEEDS_CARE.test(text)) return false
  const lower = lowerCase(text)
  let left = ''
  let end = 0
  for (const match of lower.matchAll(WORD)) {
    const right = match[0]
    const isBeside = left !== '' && match.index > end && !NO_SPACE.test(lower.slice(end, match.index))
    if (isBeside && isCut(left, right, vocabulary)) return false
    left = right
    end = match.index + match[0].length
  }
  return true
}

/**
 * Collapses white space and joins words that a line or page cut («виконан ня», «розпо-\nвсюджено»), where the document
 * itself has the whole word. Other text and its typographic signs stay as they are.
 */
export function joinWords(text: string, vocabulary?: Vocabulary): string {
  if (vocabulary && hasNoCut(text, vocabulary)) return collapse(text)
  const hyphenated = text
    .replace(/\u00ad\s*/gu, '')
    .replace(/(\p{L})-[ \t]*\n\s*(?=\p{Ll})/gu, (_, letter: string) => `${letter}-\n`)
  if (!vocabulary) return collapse(hyphenated.replace(/-\n/gu, '-'))
  const pieces: string[] = []
  let left: Ending | null = null
  for (const piece of hyphenated.split(/(?<=-)\n|[\s\u00a0\u202f]+/u)) {
    if (piece === '') continue
    const right = left === null ? undefined : FIRST_WORD.exec(piece)?.[0]
    const before = pieces.at(-1)
    if (left === null || right === undefined || before === undefined) pieces.push(piece)
    else {
      const isOne = isCut(left.key, wordKey(right), vocabulary)
      if (left.isHyphenated) pieces[pieces.length - 1] = (isOne ? before.slice(0, -1) : before) + piece
      else if (isOne) pieces[pieces.length - 1] = before + piece
      else pieces.push(piece)
    }
    left = endingOf(pieces.at(-1) ?? '')
  }
  return pieces.join(' ')
}
