import { stem as wordStem } from '#platform/text/stem.ts'

const APOSTROPHES = /[ʼ’'`´‘ʹ′]/g
// Plain ranges: several times quicker than \p{L} here, where every letter of the document passes.
const WORD = /[A-Za-z\u00c0-\u024f\u0400-\u052f]+(?:[ʼ’'`´‘][A-Za-z\u0400-\u052f]+)*/g

/** What a word says by itself, wherever it stands. */
interface Word {
  readonly text: string
  /** Lower case, without apostrophes. */
  readonly folded: string
  /** A capital letter stands within the word and not only at its beginning. */
  readonly hasCapitalLater: boolean
}

/** A word as it stands in a text. */
export interface Token extends Word {
  readonly start: number
  readonly end: number
}

/** Words of a text in order, at most `limit`; digits and signs are left out. */
export function tokensOf(text: string, limit = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = []
  for (const { 0: found, index: start } of text.matchAll(WORD)) {
    const { text: word, folded, hasCapitalLater } = wordOf(found)
    tokens.push({ text: word, folded, hasCapitalLater, start, end: start + word.length })
    if (tokens.length === limit) break
  }
  return tokens
}

/** Remembers what a pure function of a word gives; forgets all when it has too many. */
function remembered<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= WORDS_KEPT) known.clear()
    const made = make(word)
    known.set(word, made)
    return made
  }
}

// The words of one document repeat: their forms and stems are kept, within bounds, for the life of the process.
const WORDS_KEPT = 20_000

const MARKED = /[ʼ’'`´‘ʹ′ґҐ]/

/** Lower case without apostrophes, ґ as г: what two spellings of one word share. */
export const foldWord: (word: string) => string = remembered((word) => {
  const lower = word.toLowerCase()
  return MARKED.test(lower) ? lower.replace(APOSTROPHES, '').replaceAll('ґ', 'г') : lower
})

const CAPITAL_LATER = /.[A-ZА-ЯІЇЄҐ]/

const wordOf: (text: string) => Word = remembered((text) => ({
  text,
  folded: foldWord(text),
  hasCapitalLater: CAPITAL_LATER.test(text),
}))

/** Stem of a word for comparing case forms («громади», «громаді»). */
export const stem: (word: string) => string = remembered(wordStem)

/** Stems of the words of a vocabulary, written with spaces between them. */
export function stemsOf(words: string): Set<string> {
  return new Set(words.split(/\s+/u).map(stem))
}

/** Stem that a verb, its participle and its noun share: «проведено», «проведення» → «провед». */
export const rootStem: (word: string) => string = remembered((folded) => {
  const inflected = stem(folded)
  const cut = inflected.replace(/(?:ован|уван|юван|йован|ен|ан|ян|т)$/u, '')
  return cut.length >= 4 ? cut : inflected
})

/** Words that join others and name nothing. */
export const LINK_WORDS: ReadonlySet<string> = new Set(
  (
    'а або аж але без би в від віддо для до ж же за з зі із і й к ка коли крім між на над не ні о об один опри ' +
    'перед по при про під після ради серед та так також те то тощо у через чи що щодо щоб як які яка який яке яких ' +
    'цього ця це ці цей їх його її всіх усіх усі всі у тому числі зокрема шляхом тобто'
  ).split(' '),
)

/** Content words of a text as stems, in order. */
export function contentStems(text: string, stemOf: (folded: string) => string = stem): string[] {
  const stems: string[] = []
  for (const token of tokensOf(text)) if (!LINK_WORDS.has(token.folded)) stems.push(stemOf(token.folded))
  return stems
}
