import type { TextLine } from './lines.ts'

const wordPattern = /[\p{L}\p{M}\p{N}’'ʼ`]+(?:-[\p{L}\p{M}\p{N}’'ʼ`]+)*/gu

/**
 * The words that stand whole inside lines of a document. Words at the ends of lines are left out, because what is to
 * be found out is whether those are whole.
 */
export class Vocabulary {
  private readonly words = new Set<string>()

  /** @param isWhole the line stands alone, so that its first and last word are whole as well. */
  add(line: Pick<TextLine, 'text'>, isWhole: boolean): void {
    const found = [...line.text.matchAll(wordPattern)]
    for (const match of found) {
      const atStart = match.index === 0
      const atEnd = match.index + match[0].length >= line.text.length
      if (isWhole || !(atStart || atEnd)) this.words.add(match[0].toLowerCase())
    }
  }

  has(word: string): boolean {
    return this.words.has(word.toLowerCase())
  }
}
