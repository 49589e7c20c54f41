import { Writable } from 'node:stream'

const BLOCK = 64 * 1024

/**
 * Turns what React writes into a web stream of large blocks. React writes pieces of two kilobytes, and every piece that
 * goes through web streams, compression and the socket by itself costs more than its content.
 */
export class BlockStream extends Writable {
  readonly readable: ReadableStream<Uint8Array>
  #pieces: Buffer[] = []
  #length = 0
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined
  #isTaken: (() => void) | undefined

  constructor() {
    super({ decodeStrings: true, highWaterMark: BLOCK })
    this.readable = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller
        },
        pull: () => {
          // The next piece may come, and wait, within this call.
          const isTaken = this.#isTaken
          this.#isTaken = undefined
          isTaken?.()
        },
        cancel: () => void this.destroy(),
      },
      { highWaterMark: 4 },
    )
  }

  /** React calls this when what it has written should reach the reader. */
  flush(): void {
    if (this.#length === 0) return
    this.#controller?.enqueue(Buffer.concat(this.#pieces, this.#length))
    this.#pieces = []
    this.#length = 0
  }

  override _write(piece: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#pieces.push(piece)
    this.#length += piece.length
    if (this.#length >= BLOCK) this.flush()
    if ((this.#controller?.desiredSize ?? 1) > 0) done()
    else this.#isTaken = done
  }

  override _final(done: () => void): void {
    this.flush()
    this.#controller?.close()
    done()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    if (error) this.#controller?.error(error)
    done(error)
  }
}
