import { createHash } from 'node:crypto'
import { AppError } from '#platform/errors/app-error.ts'
import type { BackupRecord } from './records.ts'

export const jsonRecord = (kind: BackupRecord['kind'], value: unknown): BackupRecord => ({
  kind,
  payload: Buffer.from(JSON.stringify(value)),
})

/** One part: what it is, its contents, and the SHA-256 of both. */
export async function* partRecords(begin: unknown, contents: AsyncIterable<Uint8Array>): AsyncGenerator<BackupRecord> {
  const first = jsonRecord('begin', begin)
  const digest = createHash('sha256').update(first.payload)
  yield first
  for await (const payload of contents) {
    digest.update(payload)
    yield { kind: 'content', payload }
  }
  yield jsonRecord('end', { sha256: digest.digest('hex') })
}

/** Header, parts and the closing record, which says that this is all and covers every part's SHA-256. */
export async function* closedRecords(
  header: unknown,
  parts: AsyncIterable<AsyncIterable<BackupRecord>>,
): AsyncGenerator<BackupRecord> {
  const first = jsonRecord('header', header)
  const digest = createHash('sha256').update(first.payload)
  yield first
  let count = 0
  for await (const part of parts) {
    count += 1
    for await (const record of part) {
      if (record.kind === 'end') digest.update(record.payload)
      yield record
    }
  }
  yield jsonRecord('closing', { parts: count, sha256: digest.digest('hex') })
}

/**
 * Passes records on and checks that they are a whole backup: in their order, every part with its SHA-256, the closing
 * record right and nothing after it. Throws backup.damaged, and backup.incomplete where the closing record is not there.
 */
export async function* checkedRecords(records: AsyncIterable<BackupRecord>): AsyncGenerator<BackupRecord> {
  const whole = createHash('sha256')
  let part: ReturnType<typeof createHash> | null = null
  let parts = 0
  let expected: 'header' | 'part' | 'nothing' = 'header'
  const damagedUnless = (isRight: boolean) => {
    if (!isRight) throw new AppError('backup.damaged')
  }
  for await (const record of records) {
    const { kind, payload } = record
    damagedUnless(expected !== 'nothing' && (kind === 'header') === (expected === 'header'))
    if (kind === 'header') {
      whole.update(payload)
      expected = 'part'
    } else if (kind === 'begin') {
      damagedUnless(part === null)
      part = createHash('sha256').update(payload)
      parts += 1
    } else if (kind === 'content') {
      damagedUnless(part?.update(payload) !== undefined)
    } else if (kind === 'end') {
      damagedUnless(part !== null && isText(payload, { sha256: part.digest('hex') }))
      whole.update(payload)
      part = null
    } else {
      damagedUnless(part === null && isText(payload, { parts, sha256: whole.digest('hex') }))
      expected = 'nothing'
    }
    yield record
  }
  if (expected !== 'nothing') throw new AppError('backup.incomplete')
}

const isText = (payload: Uint8Array, value: unknown) => Buffer.from(JSON.stringify(value)).equals(payload)
