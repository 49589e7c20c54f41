import { AppError } from '#platform/errors/app-error.ts'
import type { ByteReader } from './byte-reader.ts'
import { deriveKey, encryptingSeal, isBearable, isSameCheck, type KeySettings, newKeySettings } from './encryption.ts'
import { plainSeal, type Seal } from './seal.ts'

/** Every backup begins with these bytes. */
export const SIGNATURE = 'POSTUP-BACKUP '
const VERSION = 1
const LONGEST_LINE = 256

const bytesOf = (line: string) => Buffer.from(`${SIGNATURE}${VERSION} ${line}\n`, 'latin1')

/** The seal of a new backup; `logN` is the cost of a guess at the passphrase (see KeySettings). */
export async function createSeal(passphrase: string | undefined, logN?: number): Promise<Seal> {
  if (passphrase === undefined) return plainSeal(bytesOf('plain'))
  const settings = newKeySettings(logN)
  const { key, check } = await deriveKey(passphrase, settings)
  const fields = [settings.logN, settings.r, settings.p, settings.salt.toString('hex'), check.toString('hex')]
  return encryptingSeal(bytesOf(`scrypt-aes-256-gcm ${fields.join(' ')}`), key)
}

/**
 * Reads the first line of a backup and gives the seal of its frames; the passphrase is asked for only when it is needed.
 * Throws backup.not_a_backup, newer_format, damaged, needs_passphrase, wrong_passphrase.
 */
export async function readSeal(reader: ByteReader, passphrase: () => Promise<string | undefined>): Promise<Seal> {
  const opening = await readLine(reader)
  const line = opening.toString('latin1').slice(SIGNATURE.length, -1)
  const [version, kind, ...fields] = line.split(' ')
  if (version !== String(VERSION)) {
    throw new AppError(/^[1-9]\d{0,5}$/.test(version ?? '') ? 'backup.newer_format' : 'backup.damaged')
  }
  if (line === `${VERSION} plain`) return plainSeal(opening)
  if (kind !== 'scrypt-aes-256-gcm') throw new AppError('backup.damaged')
  const { settings, check } = keyFields(fields.join(' '))
  const words = await passphrase()
  if (words === undefined) throw new AppError('backup.needs_passphrase')
  const derived = await deriveKey(words, settings)
  if (!isSameCheck(derived.check, check)) throw new AppError('backup.wrong_passphrase')
  return encryptingSeal(opening, derived.key)
}

function keyFields(text: string): { settings: KeySettings; check: Buffer } {
  const [, logN, r, p, salt, check] = /^(\d{1,2}) (\d{1,2}) (\d{1,2}) ([0-9a-f]{64}) ([0-9a-f]{32})$/.exec(text) ?? []
  const settings = { logN: Number(logN), r: Number(r), p: Number(p), salt: Buffer.from(salt ?? '', 'hex') }
  if (check === undefined || !isBearable(settings)) throw new AppError('backup.damaged')
  return { settings, check: Buffer.from(check, 'hex') }
}

async function readLine(reader: ByteReader): Promise<Buffer> {
  const bytes: Buffer[] = []
  for (let at = 0; at < LONGEST_LINE; at++) {
    if (await reader.isAtEnd()) throw new AppError(at < SIGNATURE.length ? 'backup.not_a_backup' : 'backup.incomplete')
    const byte = await reader.take(1)
    if (at < SIGNATURE.length && byte[0] !== SIGNATURE.charCodeAt(at)) throw new AppError('backup.not_a_backup')
    bytes.push(byte)
    if (byte[0] === 0x0a) return Buffer.concat(bytes)
  }
  throw new AppError('backup.damaged')
}
