import { fold } from '#platform/text/fold.ts'
import { stem } from '#platform/text/stem.ts'
import { canonicalName } from './canonical-name.ts'
import { BEFORE_PLACE, expandForms, FORM_RUNS, GENERIC, NO_PLACES, STOP_WORDS, UNITS } from './name-vocabulary.ts'

export type WordKind = 'form' | 'unit' | 'generic' | 'place' | 'number' | 'abbreviation' | 'content'

export type NameWord = { text: string; stem: string; kind: WordKind; isQuoted: boolean }

/** A name taken apart for comparing: words in their order without conjunctions, with what each of them is. */
export type NameWords = readonly NameWord[]

const stemCache = new Map<string, string>()
const CACHE_LIMIT = 50_000

function cachedStem(word: string): string {
  let found = stemCache.get(word)
  if (found === undefined) {
    if (stemCache.size >= CACHE_LIMIT) stemCache.clear()
    found = stem(word)
    stemCache.set(word, found)
  }
  return found
}

const ABBREVIATION = /^(?=.{2,9}$)\p{Lu}+(та\p{Lu}+|\p{Lu})$/u

function kindOf(raw: string, word: string, root: string, before: string | undefined, isShouted: boolean): WordKind {
  if (/^\p{N}+\p{L}?$/u.test(word)) return 'number'
  if (ABBREVIATION.test(raw) && (!isShouted || raw.length <= 4)) return 'abbreviation'
  if (UNITS.has(root)) return 'unit'
  if (GENERIC.has(root)) return 'generic'
  if (BEFORE_PLACE.test(before ?? '') || (/[сцз]ьк$/.test(root) && !NO_PLACES.has(root))) return 'place'
  return 'content'
}

const FORMS_BY_START = Map.groupBy(FORM_RUNS, (form) => form[0] ?? '')

/** Words of legal forms become of kind `form`, wherever they stand in a row. */
function markForms(words: NameWords): NameWord[] {
  let formEnd = 0
  return words.map((word, i) => {
    const run = FORMS_BY_START.get(word.stem)?.find((form) => form.every((root, j) => words[i + j]?.stem === root))
    if (run) formEnd = Math.max(formEnd, i + run.length)
    return i < formEnd ? { ...word, kind: 'form' } : word
  })
}

/** Takes a name of an organisation or official apart. Legal forms are written out; quotes are remembered word by word. */
export function nameWords(name: string): NameWords {
  const text = expandForms(canonicalName(name))
  // A name all in capitals has no abbreviations that one could tell from its words.
  const isShouted = text === text.toUpperCase() && text.includes(' ')
  const words: NameWord[] = []
  let depth = 0
  let before: string | undefined
  for (const [piece] of text.matchAll(/[«„]|[»“]|[\p{L}\p{N}’]+/gu)) {
    if (piece === '«' || piece === '„') depth++
    else if (piece === '»' || piece === '“') depth--
    else {
      const word = fold(piece)
      if (word !== '' && !STOP_WORDS.has(word)) {
        const root = cachedStem(word)
        words.push({ text: word, stem: root, kind: kindOf(piece, word, root, before, isShouted), isQuoted: depth > 0 })
      }
      before = word
    }
  }
  const allQuoted = words.every((word) => word.isQuoted)
  return markForms(allQuoted ? words.map((word) => ({ ...word, isQuoted: false })) : words)
}
