import type { Block, DocumentModel } from '#modules/documents/index.ts'
import { fold } from '#platform/text/fold.ts'

/** A line of a document's running text; the ones that hold the words that are asked for are marked. */
export interface ExcerptLine {
  readonly text: string
  readonly isCurrent: boolean
}

function* linesOf(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield* block.text.split('\n')
    else for (const row of block.rows) for (const cell of row.cells) yield* linesOf(cell.blocks)
  }
}

const lettersOf = (text: string) => fold(text).replaceAll(' ', '')

/** As many letters of the words as tell their place; more would be cut by a column beside. */
const TELLING = 24

/**
 * The lines of a document around some words, for documents whose table came as running text; undefined when the words
 * do not stand there in one piece. `around`: lines before and after.
 */
export function textExcerpt(model: DocumentModel, words: string, around = 14): ExcerptLine[] | undefined {
  const lines = [...linesOf(model.blocks)].filter((line) => line.trim() !== '')
  const wanted = lettersOf(words)
  const beginning = wanted.slice(0, TELLING)
  if (beginning.length < 6) return undefined
  const starts: number[] = []
  let letters = ''
  for (const line of lines) {
    starts.push(letters.length)
    letters += lettersOf(line)
  }
  const from = letters.indexOf(beginning)
  if (from < 0) return undefined
  const to = letters.startsWith(wanted, from) ? from + wanted.length : from + beginning.length
  const isCurrent = (index: number) => (starts[index] ?? 0) < to && (starts[index + 1] ?? letters.length) > from
  const current = lines.findIndex((_line, index) => isCurrent(index))
  return lines
    .map((text, index) => ({ text, isCurrent: isCurrent(index) }))
    .slice(Math.max(0, current - around), current + around + 1)
}
