/** Inverted index of three-letter pieces: which texts share most of them with a query, without comparing it to all. */
export type TrigramIndex = { nearest: (text: string, limit: number) => number[] }

function trigrams(text: string): Set<string> {
  const found = new Set<string>()
  for (const word of text.split(' ')) {
    const padded = ` ${word} `
    for (let i = 0; i + 3 <= padded.length; i++) found.add(padded.slice(i, i + 3))
  }
  return found
}

/** Indexes texts (words separated by single spaces) by their positions in the list. */
export function buildTrigramIndex(texts: readonly string[]): TrigramIndex {
  const postings = new Map<string, number[]>()
  const sizes = new Uint16Array(texts.length)
  for (const [id, text] of texts.entries()) {
    const pieces = trigrams(text)
    sizes[id] = pieces.size
    for (const piece of pieces) {
      const list = postings.get(piece)
      if (list) list.push(id)
      else postings.set(piece, [id])
    }
  }
  return {
    nearest(text, limit) {
      const pieces = trigrams(text)
      const shared = new Uint16Array(texts.length)
      const touched: number[] = []
      for (const piece of pieces) {
        for (const id of postings.get(piece) ?? []) {
          if (shared[id] === 0) touched.push(id)
          shared[id] = (shared[id] ?? 0) + 1
        }
      }
      const rank = (id: number) => (2 * (shared[id] ?? 0)) / (pieces.size + (sizes[id] ?? 0))
      return touched
        .map((id) => ({ id, rank: rank(id) }))
        .sort((a, b) => b.rank - a.rank)
        .slice(0, limit)
        .map(({ id }) => id)
    },
  }
}
