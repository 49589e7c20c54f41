import type { Block, Paragraph } from '#modules/documents/index.ts'
import { collapse } from '#platform/text/fold.ts'

/** A line of the text around the tables. */
export interface HeaderLine {
  readonly text: string
  readonly align: Paragraph['align']
  readonly bold: boolean
  /** Lines of one paragraph have one number. */
  readonly paragraph: number
}

const SPACED = /(?<!\p{L})(?:\p{Lu} ){2,}\p{Lu}(?!\p{L})/gu
const BLANK = /^[_\s.«»"'“”-]*$/u

/** Letters set apart for emphasis are closed up: «Р І Ш Е Н Н Я». */
const closeUp = (text: string): string => text.replace(SPACED, (spaced) => spaced.replaceAll(' ', ''))

/** Lines of paragraphs and of small tables (a head laid out in two columns), blank ones left out. */
export function headerLines(blocks: readonly Block[]): HeaderLine[] {
  const lines: HeaderLine[] = []
  let number = 0
  const take = (block: Block): void => {
    if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row.cells) cell.blocks.forEach(take)
      return
    }
    number++
    for (const line of block.text.split('\n')) {
      const text = closeUp(collapse(line))
      if (text === '' || BLANK.test(text)) continue
      lines.push({ text, align: block.align, bold: block.bold, paragraph: number })
    }
  }
  blocks.forEach(take)
  return lines
}
