import { foldWord, stem, type Token, tokensOf } from '../language/words.ts'
import type { Passage } from './passages.ts'

const CAPITAL_LATER = /.[A-ZА-ЯІЇЄҐ]/

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
  const counts = new Map<string, number>()
  const plainCounts = new Map<string, number>()
  for (const word of vocabulary) counts.set(foldWord(word), 1)
  for (const passage of passages) {
    const words = tokensOf(passage.text)
    tokens.set(passage, words)
    for (const { text, folded } of words) {
      counts.set(folded, (counts.get(folded) ?? 0) + 1)
      if (text.length > 1 && !CAPITAL_LATER.test(text)) plainCounts.set(folded, (plainCounts.get(folded) ?? 0) + 1)
    }
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
