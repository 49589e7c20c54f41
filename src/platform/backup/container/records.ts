import { AppError } from '#platform/errors/app-error.ts'
import { ByteReader } from './byte-reader.ts'

/**
 * What a backup consists of: a header, then parts (begin, contents, end), then the closing record. `begin` and `end` are
 * JSON; what the contents are depends on the part.
 */
export type RecordKind = 'header' | 'begin' | 'content' | 'end' | 'closing'

export interface BackupRecord {
  readonly kind: RecordKind
  readonly payload: Uint8Array
}

const LETTERS = { header: 'H', begin: 'B', content: 'C', end: 'E', closing: 'Z' } as const
const KINDS = new Map<number, RecordKind>(
  (Object.keys(LETTERS) as RecordKind[]).map((kind) => [LETTERS[kind].charCodeAt(0), kind]),
)

/** One byte for the kind, four for the length, the payload. */
export function encodeRecord({ kind, payload }: BackupRecord): Buffer {
  const head = Buffer.alloc(5)
  head.write(LETTERS[kind], 'latin1')
  head.writeUInt32BE(payload.length, 1)
  return Buffer.concat([head, payload])
}

/** The records of a stream as they were encoded. Throws backup.damaged, backup.incomplete. */
export async function* decodeRecords(source: AsyncIterable<Uint8Array>): AsyncGenerator<BackupRecord> {
  const reader = new ByteReader(source)
  while (!(await reader.isAtEnd())) {
    const head = await reader.take(5)
    const kind = KINDS.get(head.readUInt8())
    if (!kind) throw new AppError('backup.damaged')
    yield { kind, payload: await reader.take(head.readUInt32BE(1)) }
  }
}
