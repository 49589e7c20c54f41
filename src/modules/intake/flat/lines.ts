import type { Paragraph, Place } from '#modules/documents/index.ts'
import { collapse } from '#platform/text/fold.ts'

/** One printed line of a flat document, in reading order. */
export interface Line {
  /** White space collapsed; never empty. */
  readonly text: string
  /** As read: several spaces may stand where a column ended. */
  readonly raw: string
  readonly place: Place
}

/** Lines of all paragraphs; blank ones are left out. */
export function linesOf(paragraphs: readonly Paragraph[]): Line[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.text.split('\n').flatMap((raw) => {
      const text = collapse(raw)
      return text === '' ? [] : [{ text, raw, place: paragraph.place }]
    }),
  )
}

/** Cuts lines in which the first lines of a task and of its first measure stand side by side: «2. Забезпечити 1) проведення …». */
export const cutAtMeasures = (lines: readonly Line[]): Line[] =>
  lines.flatMap((line) => {
    const match = /^((\d{1,2})\. \p{Lu}.*?) ((?:1\)|\2\.1[.)]?) ?\p{L}.*)$/u.exec(line.text)
    return [match?.[1], match?.[3]].every((text) => text !== undefined)
      ? [match?.[1] ?? '', match?.[3] ?? ''].map((text) => ({ ...line, text, raw: text }))
      : [line]
  })

/** A paragraph of one line or of lines joined already. */
export function paragraphOf(text: string, place: Place): Paragraph {
  return { kind: 'paragraph', text, place, headingLevel: null, bold: false, align: null }
}
