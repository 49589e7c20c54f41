import { AppError } from '#platform/errors/app-error.ts'

const ENTRY_SIZE = 128
const HEADER_SIZE = 512
const ENCRYPTED_FLAG = 0x0100
const WORD_MAGIC = 0xa5ec

/**
 * Tells the programs that used the OLE2 container apart by the names of its streams: an old Word document is `doc`;
 * an encrypted docx or xlsx and an encrypted doc are refused, as are old workbooks and presentations.
 */
export function sniffOle(bytes: Uint8Array): 'doc' {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (findEntry(buffer, 'EncryptedPackage') !== -1) throw new AppError('document.encrypted')
  const word = findEntry(buffer, 'WordDocument')
  if (word !== -1) {
    if (isEncryptedWord(buffer, word)) throw new AppError('document.encrypted')
    return 'doc'
  }
  if (findEntry(buffer, 'Workbook') !== -1 || findEntry(buffer, 'Book') !== -1) {
    throw new AppError('document.unknown_format', { found: 'xls' })
  }
  if (findEntry(buffer, 'PowerPoint Document') !== -1) throw new AppError('document.unknown_format', { found: 'ppt' })
  throw new AppError('document.unknown_format', { found: 'ole' })
}

/** Offset of a directory entry; entries are aligned, so text that names a stream is not taken for one. */
function findEntry(buffer: Buffer, name: string): number {
  const wanted = Buffer.from(`${name}\0`, 'utf16le')
  for (let at = buffer.indexOf(wanted, HEADER_SIZE); at !== -1; at = buffer.indexOf(wanted, at + 2)) {
    if (at % ENTRY_SIZE === 0 && at + ENTRY_SIZE <= buffer.length && buffer.readUInt16LE(at + 64) === wanted.length) {
      return at
    }
  }
  return -1
}

/** The flag in the file information block, which begins the stream. */
function isEncryptedWord(buffer: Buffer, entry: number): boolean {
  const sectorSize = 1 << Math.min(buffer.readUInt16LE(30), 16)
  const start = (buffer.readUInt32LE(entry + 116) + 1) * sectorSize
  if (start + 12 > buffer.length || buffer.readUInt16LE(start) !== WORD_MAGIC) return false
  return (buffer.readUInt16LE(start + 10) & ENCRYPTED_FLAG) !== 0
}
