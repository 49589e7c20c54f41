import { foldWord, stem, type Token, tokensOf } from '../language/words.ts'
import type { Passage } from './passages.ts'

/** Words of the whole document with how often they stand there: the only dictionary that the rules have. */
export interface DocumentWords {
  readonly tokens: ReadonlyMap<Passage, readonly Token[]>
  /** Occurrences of a folded word, in whatever case of letters. */
  readonly counts: ReadonlyMap<string, number>
  /** Occurrences of a folded word in small letters or with one capital only. */
  readonly plainCounts: ReadonlyMap<string, number>
  /** Occurrences by stem: «вільшанська» is known where «Вільшанський» stands. */
  readonly stems: ReadonlyMap<string, number>
}

/** Counts the words of all passages; a passage of several places counts once. */
export function documentWords(passages: readonly Passage[], vocabulary: readonly string[] = []): DocumentWords {
  const tokens = new Map<Passage, readonly Token[]>()
  const uses = new Map<string, { all: number; plain: number }>()
  for (const word of vocabulary) uses.set(foldWord(word), { all: 1, plain: 0 })
  for (const passage of passages) {
    const words = tokensOf(passage.text)
    tokens.set(passage, words)
    for (const { text, folded, hasCapitalLater } of words) {
      const plain = text.length > 1 && !hasCapitalLater ? 1 : 0
      const known = uses.get(folded)
      if (known) {
        known.all += 1
        known.plain += plain
      } else uses.set(folded, { all: 1, plain })
    }
  }
  const counts = new Map<string, number>()
  const plainCounts = new Map<string, number>()
  for (const [word, { all, plain }] of uses) {
    counts.set(word, all)
    if (plain > 0) plainCounts.set(word, plain)
  }
  return { tokens, counts, plainCounts, stems: stemCounts(counts) }
}

function stemCounts(counts: ReadonlyMap<string, number>): Map<string, number> {
  const stems = new Map<string, number>()
  for (const [word, count] of counts) {
    const own = stem(word)
    stems.set(own, (stems.get(own) ?? 0) + count)
  }
  return stems
}
