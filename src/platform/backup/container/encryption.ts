import { createCipheriv, createDecipheriv, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { AppError } from '#platform/errors/app-error.ts'
import { placeBytes, type Seal } from './seal.ts'

/** What scrypt derives the key from besides the passphrase, as the opening line keeps it. */
export interface KeySettings {
  /** Binary logarithm of scrypt's cost N. */
  readonly logN: number
  readonly r: number
  readonly p: number
  readonly salt: Buffer
}

/** 128 MB and about half a second a guess: what OWASP advises for scrypt (N 2^17, r 8, p 1). */
const LOG_N = 17
const TAG_LENGTH = 16
const CHECK_LENGTH = 16

export const newKeySettings = (logN = LOG_N): KeySettings => ({ logN, r: 8, p: 1, salt: randomBytes(32) })

/** Up to 1 GB for a guess; a file may not make its reader take more. */
export const isBearable = ({ logN, r, p }: KeySettings) =>
  logN >= 1 && logN <= 20 && r >= 1 && r <= 8 && p >= 1 && p <= 4

export interface DerivedKey {
  readonly key: Buffer
  /** Stands in the opening line, so that a wrong passphrase is told from a damaged file. */
  readonly check: Buffer
}

/** Derives the AES-256 key of one file. The passphrase is normalised (NFC): keyboards differ in how they compose letters. */
export function deriveKey(passphrase: string, settings: KeySettings): Promise<DerivedKey> {
  const { logN, r, p, salt } = settings
  const options = { N: 2 ** logN, r, p, maxmem: 256 * 2 ** logN * r + 1024 * 1024 }
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, 32 + CHECK_LENGTH, options, (error, bytes) =>
      error ? reject(error) : resolve({ key: bytes.subarray(0, 32), check: bytes.subarray(32) }),
    )
  })
}

export const isSameCheck = (a: Buffer, b: Buffer) => a.length === b.length && timingSafeEqual(a, b)

/**
 * AES-256-GCM. The place of a frame is its nonce: the key is new for every file (random salt), so no nonce repeats, and
 * a frame opens only where it was closed. The opening line is authenticated along.
 */
export function encryptingSeal(opening: Buffer, key: Buffer): Seal {
  return {
    opening,
    tagLength: TAG_LENGTH,
    close(place, content) {
      const cipher = createCipheriv('aes-256-gcm', key, placeBytes(place), { authTagLength: TAG_LENGTH })
      cipher.setAAD(opening)
      const sealed = cipher.update(content)
      cipher.final()
      return { content: sealed, tag: cipher.getAuthTag() }
    },
    open(place, content, tag) {
      const cipher = createDecipheriv('aes-256-gcm', key, placeBytes(place), { authTagLength: TAG_LENGTH })
      cipher.setAAD(opening)
      cipher.setAuthTag(tag)
      const opened = cipher.update(content)
      try {
        cipher.final()
      } catch (error) {
        throw new AppError('backup.damaged', {}, { cause: error })
      }
      return opened
    },
  }
}
