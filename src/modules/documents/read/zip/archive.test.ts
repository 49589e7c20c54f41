import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { defaultLimits, type ReadLimits } from '../limits.ts'
import { refusalOf } from '../testing/refusal.ts'
import { Archive } from './archive.ts'

const open = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}) =>
  new Archive(bytes, { ...defaultLimits, ...limits })
const text = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString())

/** Offset of a field in the first central directory entry. */
const directoryField = (bytes: Uint8Array, field: number) =>
  Buffer.from(bytes).indexOf(Buffer.from('PK\u0001\u0002')) + field

describe('Archive', () => {
  it('gives parts in any case, packed or stored, also behind foreign bytes', () => {
    const bytes = zipSync({
      'Word/Document.xml': strToU8('план'.repeat(100)),
      'b.txt': [strToU8('як є'), { level: 0 }],
    })
    for (const each of [bytes, Uint8Array.from([...strToU8('лист'), ...bytes])]) {
      const archive = open(each)
      expect(text(archive.get('word/document.xml'))).toBe('план'.repeat(100))
      expect(text(archive.find('b.txt'))).toBe('як є')
      expect(archive.find('c.txt')).toBeNull()
    }
  })

  it('reads sizes that stand in their 64-bit form', () => {
    const text64 = strToU8('план заходів')
    const bytes = zipSync({ a: [text64, { level: 0, extra: { 1: new Uint8Array(24) } }] })
    const buffer = Buffer.from(bytes.buffer)
    for (const field of [20, 24]) buffer.writeUInt32LE(0xffffffff, directoryField(bytes, field))
    const extra = directoryField(bytes, 46 + 1 + 4)
    buffer.writeBigUInt64LE(BigInt(text64.length), extra)
    buffer.writeBigUInt64LE(BigInt(text64.length), extra + 8)
    expect(text(open(bytes).get('a'))).toBe('план заходів')
  })

  it('says that a file is cut off', async () => {
    const bytes = zipSync({ a: strToU8('план') })
    const refusal = await refusalOf(() => open(bytes.slice(0, -10)))
    expect(refusal).toMatchObject({ code: 'document.damaged', facts: { truncated: 1 } })
  })

  it('finds a changed byte by the checksum', async () => {
    const bytes = zipSync({ a: [strToU8('план заходів'), { level: 0 }] })
    const at = Buffer.from(bytes).indexOf(Buffer.from('заходів'))
    bytes[at] = (bytes[at] ?? 0) ^ 1
    expect(await refusalOf(() => open(bytes).get('a'))).toEqual({ code: 'document.damaged', facts: { part: 'a' } })
  })

  it('refuses a bomb by its declared size, by its ratio, and by all parts together', async () => {
    const bytes = zipSync({ a: new Uint8Array(3_000_000), b: new Uint8Array(900_000) })
    expect(await refusalOf(() => open(bytes).get('a'))).toMatchObject({
      code: 'document.bomb',
      facts: { size: 3_000_000 },
    })
    expect(await refusalOf(() => open(bytes, { entryBytes: 1000 }).get('b'))).toMatchObject({ code: 'document.bomb' })
    const both = open(bytes, { totalBytes: 3_500_000, ratio: 10_000 })
    expect(both.get('a')).toHaveLength(3_000_000)
    expect(await refusalOf(() => both.get('b'))).toMatchObject({ code: 'document.bomb' })
    expect(await refusalOf(() => open(bytes, { entries: 1 }))).toMatchObject({ code: 'document.bomb' })
  })

  it('stops a part that gives more than it declared', async () => {
    const bytes = zipSync({ a: new Uint8Array(5_000_000) })
    Buffer.from(bytes.buffer).writeUInt32LE(1000, directoryField(bytes, 24))
    expect(await refusalOf(() => open(bytes).get('a'))).toMatchObject({ code: 'document.bomb', facts: { size: 1000 } })
  })

  it('refuses a part with a password and a method that nobody uses', async () => {
    const locked = zipSync({ a: strToU8('план') })
    Buffer.from(locked.buffer).writeUInt16LE(1, directoryField(locked, 8))
    expect(await refusalOf(() => open(locked).get('a'))).toMatchObject({ code: 'document.encrypted' })
    const odd = zipSync({ a: strToU8('план') })
    Buffer.from(odd.buffer).writeUInt16LE(99, directoryField(odd, 10))
    expect(await refusalOf(() => open(odd).get('a'))).toMatchObject({ code: 'document.damaged', facts: { method: 99 } })
  })
})
