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
const LOCATOR_SIZE = 20
/** A field that did not fit and stands in its 64-bit form elsewhere; some producers write it so at any size. */
const ELSEWHERE = 0xffffffff

interface Directory {
  readonly count: number
  readonly start: number
  readonly end: number
  /** Bytes put before the container shift all offsets by the same number. */
  readonly shift: number
}

/** The central directory of a zip, by lower-case path. */
export function readDirectory(bytes: Buffer, limits: ReadLimits): ReadonlyMap<string, ArchiveEntry> {
  const { count, start, end, shift } = findDirectory(bytes)
  if (count > limits.entries) throw new AppError('document.bomb', { entries: count, limit: limits.entries })
  const entries = new Map<string, ArchiveEntry>()
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) throw damaged()
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
    const next = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    if (next > end) throw damaged()
    const [size = 0, packedSize = 0, offset = 0] = wideFields(
      [24, 20, 42].map((field) => bytes.readUInt32LE(at + field)),
      bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30)),
    )
    // Some producers write back slashes; the first of two equal names counts.
    const name = bytes.toString('utf8', at + 46, nameEnd)
    const key = name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
    const isEncrypted = (bytes.readUInt16LE(at + 8) & 1) === 1
    const [method, checksum] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 16)]
    if (!entries.has(key)) entries.set(key, { method, isEncrypted, checksum, packedSize, size, offset: offset + shift })
    at = next
  }
  return entries
}

function damaged(): AppError {
  return new AppError('document.damaged', { part: 'directory' })
}

/** Puts the 64-bit values of the extra field in the places of those that did not fit. */
function wideFields(fields: readonly number[], extra: Buffer): readonly number[] {
  if (!fields.includes(ELSEWHERE)) return fields
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let from = at + 4
    return fields.map((field) => {
      if (field !== ELSEWHERE || from + 8 > extra.length) return field
      from += 8
      return Number(extra.readBigUInt64LE(from - 8))
    })
  }
  return fields
}

function findDirectory(bytes: Buffer): Directory {
  const end = findEnd(bytes)
  let [count, size, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)]
  let stop = end
  const locator = end - LOCATOR_SIZE
  if (start === ELSEWHERE && locator >= 0 && bytes.readUInt32LE(locator) === 0x07064b50) {
    stop = Number(bytes.readBigUInt64LE(locator + 8))
    if (stop + 56 > bytes.length || bytes.readUInt32LE(stop) !== 0x06064b50) throw damaged()
    count = Number(bytes.readBigUInt64LE(stop + 32))
    size = Number(bytes.readBigUInt64LE(stop + 40))
    start = Number(bytes.readBigUInt64LE(stop + 48))
  }
  const shift = stop - size - start
  if (shift < 0) throw damaged()
  return { count, start: start + shift, end: stop, shift }
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - MAX_COMMENT)
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) {
    if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === 0x06054b50) return at
  }
  // The directory stands at the end, so a download that broke off has none.
  throw new AppError('document.damaged', { part: 'directory', truncated: 1 })
}
