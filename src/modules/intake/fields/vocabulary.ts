import { collapse } from '#platform/text/fold.ts'
import { wordKey } from './cell-text.ts'

/** The whole words of a document, with which words cut by a line or page are recognised. */
export interface Vocabulary {
  /** How often each word stands in the document, by its lower-case form. */
  readonly counts: ReadonlyMap<string, number>
}

const WORD = /\p{L}[\p{L}'’ʼ]*/gu
/** Short words that are whole although they are rare in a short document. */
const SHORT_WORDS = new Set(
  'та і й а у в з із зі до на не ні за по про при для від над під або що як це їх її він вона без між щодо через того тому'.split(
    ' ',
  ),
)

/** Counts the words of all texts of a document. */
export function buildVocabulary(texts: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const match of text.matchAll(WORD)) {
      const key = wordKey(match[0])
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return { counts }
}

/**
 * Two pieces are one word that a line or cell cut: the document has the whole word more often than either piece that
 * is no word itself.
 */
function isCut(left: string, right: string, { counts }: Vocabulary): boolean {
  const whole = counts.get(left + right) ?? 0
  if (whole === 0 || left.length + right.length < 5) return false
  const isPiece = (piece: string): boolean => !SHORT_WORDS.has(piece) && (counts.get(piece) ?? 0) <= Math.min(whole, 3)
  return isPiece(right) || (isPiece(left) && right.length > 1 && !SHORT_WORDS.has(right))
}

const LAST_WORD = /(\p{L}[\p{L}'’ʼ]*)(-?)$/u
const FIRST_WORD = /^(\p{Ll}[\p{L}'’ʼ]*)/u

/**
 * Collapses white space and joins words that a line or page cut («виконан ня», «розпо-\nвсюджено»), where the document
 * itself has the whole word. Other text and its typographic signs stay as they are.
 */
export function joinWords(text: string, vocabulary?: Vocabulary): string {
  const hyphenated = text
    .replace(/\u00ad\s*/gu, '')
    .replace(/(\p{L})-[ \t]*\n\s*(?=\p{Ll})/gu, (_, letter: string) => `${letter}-\n`)
  if (!vocabulary) return collapse(hyphenated.replace(/-\n/gu, '-'))
  let joined = ''
  for (const piece of hyphenated.split(/(?<=-)\n|[\s\u00a0\u202f]+/u)) {
    if (piece === '') continue
    const left = LAST_WORD.exec(joined)
    const right = FIRST_WORD.exec(piece)?.[1]
    if (left?.[1] === undefined || right === undefined) {
      joined += joined === '' ? piece : ` ${piece}`
      continue
    }
    const isOne = isCut(wordKey(left[1]), wordKey(right), vocabulary)
    if (left[2] === '-') joined = isOne ? joined.slice(0, -1) + piece : joined + piece
    else joined += isOne ? piece : ` ${piece}`
  }
  return joined
}
