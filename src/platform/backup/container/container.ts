import { pipeline, Readable, type Transform } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'
import { AppError } from '#platform/errors/app-error.ts'
import { ByteReader } from './byte-reader.ts'
import { openFrames, sealFrames } from './frames.ts'
import { readSeal } from './opening.ts'
import { checkedRecords } from './parts.ts'
import { type BackupRecord, decodeRecords, encodeRecord } from './records.ts'
import type { Seal } from './seal.ts'

/** Most files in the store are compressed already (docx, pdf); a harder try takes long and gains little. */
const LEVEL = 2
const CHUNK = 256 * 1024

/** The bytes of a backup file, from the innermost outwards: records, gzip, sealed frames, opening line. */
export async function* packRecords(records: AsyncIterable<BackupRecord>, seal: Seal): AsyncGenerator<Buffer> {
  yield seal.opening
  yield* sealFrames(through(encoded(records), createGzip({ level: LEVEL, chunkSize: CHUNK })), seal)
}

/**
 * The records of a backup file, each checked before it is handed out. Whoever reads must read to the end: only then it is
 * known that nothing is missing. Throws AppErrors `backup.*`.
 */
export async function* unpackRecords(
  bytes: AsyncIterable<Uint8Array>,
  passphrase: () => Promise<string | undefined>,
): AsyncGenerator<BackupRecord> {
  const reader = new ByteReader(bytes)
  const seal = await readSeal(reader, passphrase)
  const unzipped = through(openFrames(reader, seal), createGunzip({ chunkSize: CHUNK }))
  try {
    yield* checkedRecords(decodeRecords(unzipped))
  } catch (error) {
    const isZipError = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
    throw isZipError ? new AppError('backup.damaged', {}, { cause: error }) : error
  }
}

async function* encoded(records: AsyncIterable<BackupRecord>): AsyncGenerator<Buffer> {
  for await (const record of records) yield encodeRecord(record)
}

/** An error on either side reaches whoever reads the transform, and an end of reading reaches the source. */
function through(source: AsyncIterable<Uint8Array>, transform: Transform): AsyncIterable<Uint8Array> {
  pipeline(Readable.from(source), transform, () => {})
  return transform
}
