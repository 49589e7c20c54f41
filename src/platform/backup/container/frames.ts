import { AppError } from '#platform/errors/app-error.ts'
import type { ByteReader } from './byte-reader.ts'
import type { Seal } from './seal.ts'

/** Bytes of content in a frame; the last one may be shorter, even empty. */
const FRAME = 256 * 1024
const LAST = 0x8000_0000

/**
 * Cuts a stream into sealed frames: length (4 bytes, the highest bit marks the last frame), content, tag. A stream always
 * ends with a frame that is marked as the last, so that a cut shows.
 */
export async function* sealFrames(
  source: AsyncIterable<Uint8Array>,
  seal: Seal,
  frame = FRAME,
): AsyncGenerator<Buffer> {
  let index = 0
  let held: Uint8Array[] = []
  let size = 0
  const closed = (content: Uint8Array, isLast: boolean) => {
    const sealed = seal.close({ index, isLast }, content)
    index += 1
    const length = Buffer.alloc(4)
    length.writeUInt32BE(content.length + (isLast ? LAST : 0))
    return Buffer.concat([length, sealed.content, sealed.tag])
  }
  for await (const chunk of source) {
    held.push(chunk)
    size += chunk.length
    if (size <= frame) continue
    const all = Buffer.concat(held, size)
    let at = 0
    for (; all.length - at > frame; at += frame) yield closed(all.subarray(at, at + frame), false)
    held = [all.subarray(at)]
    size = all.length - at
  }
  yield closed(Buffer.concat(held, size), true)
}

/** The content of sealed frames, checked. Throws backup.damaged, or backup.incomplete where the last frame is not there. */
export async function* openFrames(reader: ByteReader, seal: Seal): AsyncGenerator<Uint8Array> {
  for (let index = 0; ; index++) {
    const word = (await reader.take(4)).readUInt32BE()
    const isLast = word >= LAST
    const length = isLast ? word - LAST : word
    if (length > FRAME) throw new AppError('backup.damaged')
    const sealed = await reader.take(length + seal.tagLength)
    yield seal.open({ index, isLast }, sealed.subarray(0, length), sealed.subarray(length))
    if (isLast) break
  }
  if (!(await reader.isAtEnd())) throw new AppError('backup.damaged')
}
