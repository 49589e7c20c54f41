import { AppError } from '#platform/errors/app-error.ts'

/** Reads a stream of chunks by counted bytes; holds no more than what was asked for and one chunk. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #held: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#chunks = source[Symbol.asyncIterator]()
  }

  /** Exactly so many bytes. Throws backup.incomplete when the stream ends before. */
  async take(count: number): Promise<Buffer> {
    const pieces: Buffer[] = []
    let missing = count
    while (missing > 0) {
      if (this.#held.length === 0 && !(await this.#more())) throw new AppError('backup.incomplete')
      const piece = this.#held.subarray(0, missing)
      this.#held = this.#held.subarray(piece.length)
      missing -= piece.length
      pieces.push(piece)
    }
    const [only] = pieces
    return pieces.length === 1 && only ? only : Buffer.concat(pieces, count)
  }

  async isAtEnd(): Promise<boolean> {
    while (this.#held.length === 0) if (!(await this.#more())) return true
    return false
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next()
    if (next.done) return false
    this.#held = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength)
    return true
  }
}
