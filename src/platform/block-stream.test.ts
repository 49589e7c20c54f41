import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BlockStream } from './block-stream.ts'

/** Writes as React does: corked, and on only after `drain` where the stream asks for patience. */
async function write(stream: BlockStream, pieces: readonly Uint8Array[], corkedAtOnce: number): Promise<void> {
  for (let at = 0; at < pieces.length; at += corkedAtOnce) {
    stream.cork()
    let isFull = false
    for (const piece of pieces.slice(at, at + corkedAtOnce)) isFull = !stream.write(piece) || isFull
    const drained = isFull ? new Promise((resolve) => stream.once('drain', resolve)) : null
    stream.uncork()
    stream.flush()
    await drained
  }
  stream.end()
}

test('gives on every byte in its order, however it is written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 150_000 }), { maxLength: 30 }),
      fc.integer({ min: 1, max: 12 }),
      async (lengths, corkedAtOnce) => {
        const pieces = lengths.map((length, index) => new Uint8Array(length).fill(index + 1))
        const stream = new BlockStream()
        const written = write(stream, pieces, corkedAtOnce)
        const read: Uint8Array[] = []
        for await (const block of stream.readable) read.push(block)
        await written
        expect(Buffer.concat(read).equals(Buffer.concat(pieces))).toBe(true)
      },
    ),
    { numRuns: 50 },
  )
})

test('waits for a reader that is slow', async () => {
  const stream = new BlockStream()
  let isWritten = false
  const written = write(stream, Array(200).fill(new Uint8Array(64 * 1024)), 1).then(() => {
    isWritten = true
  })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(isWritten).toBe(false)
  for await (const _block of stream.readable);
  await written
})

test('a reader that leaves ends the writing', async () => {
  const stream = new BlockStream()
  const closed = new Promise((resolve) => stream.once('close', resolve))
  stream.write(new Uint8Array(10))
  await stream.readable.cancel()
  await closed
  expect(stream.destroyed).toBe(true)
})
