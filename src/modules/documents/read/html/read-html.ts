import { Parser } from 'htmlparser2'
import type { DocumentModel } from '../../model.ts'
import type { ReadContext } from '../context.ts'
import { DocumentBuilder } from '../model/document-builder.ts'
import { decodeHtml } from './decode-html.ts'
import { HtmlReader } from './html-reader.ts'

const CHUNK = 64 * 1024

/** Reads a web page, also the untidy ones that office programs save. */
export function readHtml(bytes: Uint8Array, { limits, deadline }: ReadContext): DocumentModel {
  const { text, guessed } = decodeHtml(bytes)
  const builder = new DocumentBuilder(limits)
  if (guessed !== null) builder.notes.push({ code: 'encoding-guessed', page: null, facts: { encoding: guessed } })
  const reader = new HtmlReader(builder)
  const parser = new Parser({
    onopentag: (name, attributes) => reader.openTag(name, attributes),
    onclosetag: (name, isImplied) => reader.closeTag(name, isImplied),
    ontext: (part) => reader.text(part),
  })
  // In pieces, so that a page made to be slow is stopped in time.
  for (let at = 0; at < text.length; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK))
    deadline.look()
  }
  parser.end()
  reader.end()
  return builder.finish('html', null)
}
