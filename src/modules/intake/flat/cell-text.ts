import { LEGAL_FORMS } from '../fields/administrative-words.ts'
import { columnWidths } from './column-order.ts'
import { joinLines } from './join-lines.ts'
import type { LaidRows } from './laid-rows.ts'
import type { FlatColumn } from './model.ts'
import type { SignedPiece } from './piece-signs.ts'
import { isDangling } from './vocabulary.ts'

/** A printed line of a cell holds no more characters: longer ones are whole paragraphs, whose ends the author set. */
const LONGEST_PRINTED = 200

/** Tells for each column which line ends the author set; the others are the page's. */
export function lineBreaks({ lines, rows, laid, order }: LaidRows): (column: FlatColumn | undefined) => LineBreak {
  const isWrapped = lines.every(({ text }) => text.length <= LONGEST_PRINTED)
  const widths = columnWidths(rows, laid, order)
  return (column) => {
    if (!isWrapped) return () => true
    const width = column === undefined ? undefined : widths[column]
    if (column === 'executors')
      return (signed, last) => beginsName(signed, last) || (startsUpper(signed) && hadRoom(signed, last, width))
    if (column === 'indicator' || column === 'expectedResult') return (signed, last) => hadRoom(signed, last, width)
    return () => false
  }
}

/**
 * Text of one column in a row: pieces of one line by a space, lines joined as a cell's lines are. Names of organisations
 * are often told apart by nothing but the line: where a line surely begins one, the break is kept.
 */
export function cellText(
  row: readonly SignedPiece[],
  laid: readonly number[],
  column: number,
  known: ReadonlySet<string>,
  isBreak: LineBreak = () => false,
): string {
  const lines: { line: number; text: string; begins: boolean }[] = []
  row.forEach((signed, at) => {
    if (laid[at] !== column) return
    const { line, text } = signed.piece
    const last = lines.at(-1)
    if (last?.line === line) last.text += ` ${text}`
    else
      lines.push({
        line,
        text,
        begins: last === undefined || (!isDangling(last.text) && isBreak(signed, last.text)),
      })
  })
  const parts: string[][] = []
  for (const { text, begins } of lines) {
    if (begins || parts.length === 0) parts.push([text])
    else parts.at(-1)?.push(text)
  }
  return parts.map((part) => joinLines(part, known)).join('\n')
}

/** Whether the author ended the line before a piece; `last` is that line. */
export type LineBreak = (signed: SignedPiece, last: string) => boolean

const startsUpper = ({ piece }: SignedPiece): boolean => /^\p{Lu}/u.test(piece.text)

/** A line that surely begins a name; «КУ / «Центр …»» goes on with one. */
const beginsName = (signed: SignedPiece, last: string): boolean =>
  signed.isOrganisation &&
  (startsUpper(signed) ||
    (/^[«"„]/.test(signed.piece.text) && !LEGAL_FORMS.has((last.split(' ').at(-1) ?? '').toLowerCase())))

/** The next word had room in the line before: the page's width did not end it. */
const hadRoom = (signed: SignedPiece, last: string, width: number | undefined): boolean =>
  width !== undefined && last.length + 1 + signed.firstWord <= width * 0.85
