import type { DocumentModel } from '../../model.ts'
import type { ReadContext } from '../context.ts'
import { DocumentBuilder } from '../model/document-builder.ts'
import { splitCellLines } from './cell-lines.ts'
import { decodeText } from './decode-text.ts'
import { findDelimited } from './delimited.ts'
import { type Line, lineGroups, splitLines } from './lines.ts'
import { stripMarkup } from './markup.ts'
import { type TextPart, widthOf } from './parts.ts'
import { splitPipeTables } from './pipe-tables.ts'
import { splitRowLines } from './row-lines.ts'

/**
 * Reads plain text: tables by tabs (a row a line, or a cell a line) or drawn with bars, values between commas or semicolons, and prose, of
 * which each group of lines becomes a paragraph.
 */
export function readText(bytes: Uint8Array, { limits, deadline, fileName }: ReadContext): DocumentModel {
  const { text, guessed } = decodeText(bytes)
  const builder = new DocumentBuilder(limits)
  if (guessed !== null) builder.notes.push({ code: 'encoding-guessed', page: null, facts: { encoding: guessed } })
  const records = findDelimited(text, /\.csv$/i.test(fileName ?? ''))
  if (records !== null) {
    writeRecords(builder, records)
    return builder.finish('text', null)
  }
  deadline.look()
  const lines = splitLines(unwrapBold(text))
  for (const part of splitPipeTables(lines))
    if (part.kind === 'table') writePart(builder, part)
    else for (const inner of splitCellLines(part.lines) ?? splitRowLines(part.lines)) writePart(builder, inner)
  deadline.look()
  return builder.finish('text', lines.at(-1)?.page ?? null)
}

/** `**` around several lines, put around each of them: every line is then bold by itself. */
function unwrapBold(text: string): string {
  return text.replace(/\*\*([^*\t]{1,2000}?)\*\*/g, (_, inner: string) =>
    inner
      .split('\n')
      .map((line) => (line.trim() === '' ? line : `**${line}**`))
      .join('\n'),
  )
}

function writePart(builder: DocumentBuilder, part: TextPart): void {
  if (part.kind === 'prose') {
    writeLines(builder, part.lines)
    return
  }
  const width = widthOf(part)
  builder.page = part.rows[0]?.cells[0]?.lines[0]?.page ?? null
  builder.openTable()
  for (const row of part.rows) {
    builder.page = row.cells[0]?.lines[0]?.page ?? null
    builder.openRow()
    for (const cell of row.cells) {
      builder.openCell(row.isFullWidth ? width : 1)
      writeLines(builder, cell.lines)
      builder.closeCell()
    }
  }
  builder.closeTable()
}

function writeLines(builder: DocumentBuilder, lines: readonly Line[]): void {
  for (const group of lineGroups(lines)) {
    const parts = group.text.split('\n').map(stripMarkup)
    builder.page = group.page
    builder.paragraph(parts.map((part) => part.text.trim()).join('\n'), { bold: parts.every((part) => part.bold) })
  }
}

function writeRecords(builder: DocumentBuilder, records: readonly string[][]): void {
  builder.openTable()
  for (const record of records) {
    builder.openRow()
    for (const field of record) {
      builder.openCell()
      builder.paragraph(stripMarkup(field).text)
      builder.closeCell()
    }
  }
  builder.closeTable()
}
