import { AppError } from '#platform/errors/app-error.ts'
import type { DocumentFormat } from '../model.ts'
import { sniffOle } from './ole/sniff-ole.ts'

/** What the bytes are; a container of the zip family is told apart by its parts (`sniffArchive`). */
export type SniffedFormat = 'zip' | 'pdf' | 'doc' | 'html' | 'text'

export type ArchiveFormat = Extract<DocumentFormat, 'docx' | 'odt' | 'xlsx'>

/** Formats that are recognised only to say which one it is and what to do with it. */
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['djvu', [0x41, 0x54, 0x26, 0x54, 0x46, 0x4f, 0x52, 0x4d]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
]

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const PDF_HEADER_WITHIN = 1024

/** Tells a document by its content; the file's extension is not asked. */
export function sniff(bytes: Uint8Array): SniffedFormat {
  if (bytes.length === 0) throw new AppError('document.empty')
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip'
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096))
  if (head.subarray(0, PDF_HEADER_WITHIN).includes('%PDF-')) return 'pdf'
  if (startsWith(bytes, OLE)) return sniffOle(bytes)
  for (const [found, signature] of signatures) {
    if (startsWith(bytes, signature)) throw new AppError('document.unknown_format', { found })
  }
  return sniffText(head)
}

function sniffText(head: Buffer): SniffedFormat {
  // Every encoding of a text keeps Latin markup readable once the zero bytes of UTF-16 are out.
  const start = head
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(ï»¿|ÿþ|þÿ)?\s*/, '')
  if (/^<\?mso-application|^<\?xml[^>]*>\s*<\?mso-application|<w:wordDocument\b/.test(start)) {
    throw new AppError('document.unknown_format', { found: 'word-xml' })
  }
  if (/^MIME-Version:/i.test(start)) throw new AppError('document.unknown_format', { found: 'mhtml' })
  const isOtherXml = /^<\?xml\b/.test(start) && !/<html\b/i.test(start)
  if (isOtherXml) throw new AppError('document.unknown_format', { found: 'xml' })
  const isMarkup =
    /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|meta|style|title|table|div|center)\b/i
  return isMarkup.test(start) ? 'html' : 'text'
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
