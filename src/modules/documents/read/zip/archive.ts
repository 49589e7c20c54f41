import { crc32, inflateRawSync } from 'node:zlib'
import { AppError } from '#platform/errors/app-error.ts'
import type { ReadLimits } from '../limits.ts'
import { type ArchiveEntry, readDirectory } from './directory.ts'

const MEGABYTE = 1024 * 1024

/**
 * Parts of a zip container, inflated one at a time on demand. The declared sizes are checked before and the real
 * ones while inflating, so a bomb is refused (`document.bomb`) before it takes the memory; a part that is cut or
 * altered is `document.damaged`.
 */
export class Archive {
  readonly #bytes: Buffer
  readonly #entries: ReadonlyMap<string, ArchiveEntry>
  readonly #limits: ReadLimits
  #inflated = 0

  constructor(bytes: Uint8Array, limits: ReadLimits) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#entries = readDirectory(this.#bytes, limits)
    this.#limits = limits
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()]
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase())
  }

  /** Bytes of a part, by its path in any case; null where the container has none. */
  find(name: string): Uint8Array | null {
    const entry = this.#entries.get(name.toLowerCase())
    return entry === undefined ? null : this.#inflate(name, entry)
  }

  /** Bytes of a part without which the container makes no sense. */
  get(name: string): Uint8Array {
    const bytes = this.find(name)
    if (bytes === null) throw new AppError('document.damaged', { part: name, missing: 1 })
    return bytes
  }

  #inflate(part: string, entry: ArchiveEntry): Uint8Array {
    if (entry.isEncrypted) throw new AppError('document.encrypted', { part })
    const { size, packedSize } = entry
    const room = Math.min(this.#limits.entryBytes, this.#limits.totalBytes - this.#inflated)
    if (size > room) throw new AppError('document.bomb', { part, size, limit: room })
    if (size > MEGABYTE && size > packedSize * this.#limits.ratio) {
      throw new AppError('document.bomb', { part, size, packed: packedSize })
    }
    const packed = this.#packed(part, entry)
    const bytes = entry.method === 0 ? packed : inflate(packed, entry, part)
    if (bytes.length !== size || crc32(bytes) !== entry.checksum) throw new AppError('document.damaged', { part })
    this.#inflated += size
    return bytes
  }

  #packed(part: string, entry: ArchiveEntry): Buffer {
    const bytes = this.#bytes
    const at = entry.offset
    if (at < 0 || at + 30 > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50)
      throw new AppError('document.damaged', { part })
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    if (start + entry.packedSize > bytes.length) throw new AppError('document.damaged', { part })
    return bytes.subarray(start, start + entry.packedSize)
  }
}

function inflate(packed: Buffer, { method, size }: ArchiveEntry, part: string): Buffer {
  if (method !== 8) throw new AppError('document.damaged', { part, method })
  try {
    return inflateRawSync(packed, {
      maxOutputLength: size + 1,
      chunkSize: Math.max(64, Math.min(size + 1, 4 * MEGABYTE)),
    })
  } catch (cause) {
    // More than was declared is how a bomb hides its size.
    const isTooLarge = cause instanceof RangeError
    throw new AppError(isTooLarge ? 'document.bomb' : 'document.damaged', { part, size }, { cause })
  }
}
