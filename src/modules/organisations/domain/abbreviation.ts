import type { NameWord, NameWords } from './name-words.ts'

/** A run of words [from, to) that an abbreviation stands for. */
export type Run = { from: number; to: number }

const isSpelt = (word: NameWord) => word.kind !== 'abbreviation' && word.kind !== 'number'

/** «УПСЗН» in «управління праці та соціального захисту населення»: first letters of words in a row. */
export function findInitials(short: string, words: NameWords): Run | null {
  const plain = runOfInitials(short, words)
  return plain ?? (short.includes('та') ? runOfInitials(short.replace('та', ''), words) : null)
}

function runOfInitials(letters: string, words: NameWords): Run | null {
  for (let from = 0; from < words.length; from++) {
    let at = from
    let taken = 0
    while (at < words.length && taken < letters.length) {
      const word = words[at]
      if (!word || !isSpelt(word)) break
      if (word.text.startsWith(letters[taken] ?? '')) taken++
      // «України» and words like it are often left out of an abbreviation, but cannot open it.
      else if (at === from || word.kind !== 'generic') break
      at++
    }
    if (taken === letters.length) return { from, to: at }
  }
  return null
}

/** «Мін’юст» in «Міністерство юстиції»: beginnings of words in a row, of two letters or more each. */
function findSyllables(short: string, words: NameWords): Run | null {
  for (let from = 0; from < words.length - 1; from++) {
    const to = coverBySyllables(short, words, from, 1)
    if (to !== null && to - from >= 2) return { from, to }
  }
  return null
}

/** End of the words that the rest of a compound stands for, or null; `skips` words of weight may be left out between. */
function coverBySyllables(rest: string, words: NameWords, at: number, skips: number): number | null {
  const word = words[at]
  if (!word || !isSpelt(word)) return null
  const isWholeWord = rest.startsWith(word.stem) && rest.length - word.stem.length <= 2
  if (rest.length >= 3 && (word.text.startsWith(rest) || isWholeWord)) return at + 1
  for (let taken = sharedLength(rest, word.text); taken >= 2; taken--) {
    // «мін-молодь-спорт»: a soft sign may close a piece that the full form declines (молоді).
    const left = rest.slice(taken).replace(/^ь/, '')
    for (let next = at + 1; next <= at + 2; next++) {
      const cost = next > at + 1 && words[next - 1]?.kind !== 'generic' ? 1 : 0
      const to = cost <= skips ? coverBySyllables(left, words, next, skips - cost) : null
      if (to !== null) return to
    }
  }
  return null
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

const SHORTEST_COMPOUND = 6

/**
 * Words of a name with its abbreviations written out by words of another name, where these fit; and the abbreviations
 * that did. Names without a fit come back as they are.
 */
export function expandBy(words: NameWords, other: NameWords): { words: NameWords; expanded: string[] } {
  const expanded: string[] = []
  const known = new Set(other.map((word) => word.stem))
  const result = words.flatMap((word) => {
    if (known.has(word.stem)) return [word]
    const run =
      word.kind === 'abbreviation'
        ? findInitials(word.text, other)
        : (word.kind === 'content' || word.kind === 'generic') && word.text.length >= SHORTEST_COMPOUND
          ? findSyllables(word.text, other)
          : null
    if (!run) return [word]
    expanded.push(word.text)
    return other.slice(run.from, run.to).map((spelt) => ({ ...spelt, isQuoted: word.isQuoted }))
  })
  return { words: expanded.length > 0 ? result : words, expanded }
}
