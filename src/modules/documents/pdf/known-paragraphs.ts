import type { TextLine } from './lines.ts'

/** Longer texts are sentences, not entries of a list, and a sentence that stands twice says nothing about a third. */
const longestEntry = 160

/**
 * Short texts that stand somewhere in the document as paragraphs of their own: names of executors, sources of money.
 * Where such entries follow each other and each happens to fill its line, geometry cannot tell where one ends.
 */
export class KnownParagraphs {
  private readonly texts = new Set<string>()

  add(text: string): void {
    const key = keyOf(text)
    if (key.length > 2 && text.length <= longestEntry) this.texts.add(key)
  }

  /**
   * Cuts the lines of a paragraph into the most entries that are all known; gives the lines back in one piece where
   * they are no such list.
   */
  split(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
    if (lines.length < 2 || lines.length > 60) return [lines]
    // best[end]: the most pieces into which the lines before `end` can be cut, and where the last of them begins.
    const best: ({ readonly pieces: number; readonly from: number } | undefined)[] = [{ pieces: 0, from: 0 }]
    for (let end = 1; end <= lines.length; end += 1) {
      for (let from = end - 1; from >= 0 && end - from <= 8; from -= 1) {
        const before = best[from]
        if (before === undefined || before.pieces < (best[end]?.pieces ?? 0)) continue
        const text = lines.slice(from, end).map((line) => line.text)
        if (this.texts.has(keyOf(text.join('')))) best[end] = { pieces: before.pieces + 1, from }
      }
    }
    const pieces: (readonly TextLine[])[] = []
    for (let end = lines.length; end > 0; ) {
      const last = best[end]
      if (last === undefined) return [lines]
      pieces.unshift(lines.slice(last.from, end))
      end = last.from
    }
    return pieces
  }
}

function keyOf(text: string): string {
  return text.replace(/[\s-]+/g, '').toLowerCase()
}
