import { AppError } from '#platform/errors/app-error.ts'
import type { ReadLimits } from '../limits.ts'

export interface ArchiveEntry {
  readonly method: number
  readonly isEncrypted: boolean
  readonly checksum: number
  readonly packedSize: number
  readonly size: number
  /** Where the part's local header begins. */
  readonly offset: number
}

const END_SIZE = 22
const MAX_COMMENT = 0xffff

/**
 * The central directory of a zip, by lower-case path. Zip64 and volumes are refused: no document within the size limit
 * needs them.
 */
export function readDirectory(bytes: Buffer, limits: ReadLimits): ReadonlyMap<string, ArchiveEntry> {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  const size = bytes.readUInt32LE(end + 12)
  const declared = bytes.readUInt32LE(end + 16)
  // Bytes put before the container shift all offsets by the same number.
  const shift = end - size - declared
  if (shift < 0) throw new AppError('document.damaged', { part: 'directory' })
  if (count > limits.entries) throw new AppError('document.bomb', { entries: count, limit: limits.entries })
  const entries = new Map<string, ArchiveEntry>()
  let at = declared + shift
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) {
      throw new AppError('document.damaged', { part: 'directory' })
    }
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const entry = {
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      checksum: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42) + shift,
    }
    // Some producers write back slashes; the first of two equal names counts.
    const key = name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
    if (!entries.has(key)) entries.set(key, entry)
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - MAX_COMMENT)
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) {
    if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === 0x06054b50) return at
  }
  // The directory stands at the end, so a download that broke off has none.
  throw new AppError('document.damaged', { part: 'directory', truncated: 1 })
}
