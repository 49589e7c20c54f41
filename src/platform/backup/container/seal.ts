import { createHash } from 'node:crypto'
import { AppError } from '#platform/errors/app-error.ts'

/** Where a frame stands. It is part of what the seal covers, so that frames cannot be reordered, repeated or cut off. */
export interface FramePlace {
  readonly index: number
  readonly isLast: boolean
}

/** Guards the frames of one backup file: each frame is stored as its content followed by a tag. */
export interface Seal {
  /** First line of the file, with its line feed; every tag covers it. */
  readonly opening: Buffer
  /** Bytes of a tag. */
  readonly tagLength: number
  close(place: FramePlace, content: Uint8Array): { readonly content: Uint8Array; readonly tag: Uint8Array }
  /** The content as it was before `close`. Throws backup.damaged when a bit of it, of its tag or of its place differs. */
  open(place: FramePlace, content: Uint8Array, tag: Uint8Array): Uint8Array
}

/** The place as bytes: 1 for the last frame, then its number. */
export function placeBytes({ index, isLast }: FramePlace): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt8(isLast ? 1 : 0, 0)
  bytes.writeBigUInt64BE(BigInt(index), 4)
  return bytes
}

/** A seal without a passphrase: SHA-256 finds damage, though not a forger. */
export function plainSeal(opening: Buffer): Seal {
  const tagOf = (place: FramePlace, content: Uint8Array) =>
    createHash('sha256').update(opening).update(placeBytes(place)).update(content).digest()
  return {
    opening,
    tagLength: 32,
    close: (place, content) => ({ content, tag: tagOf(place, content) }),
    open(place, content, tag) {
      if (!tagOf(place, content).equals(tag)) throw new AppError('backup.damaged')
      return content
    },
  }
}
