import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppError } from '#platform/errors/app-error.ts'
import { packRecords, unpackRecords } from './container.ts'
import { createSeal } from './opening.ts'
import { closedRecords, partRecords } from './parts.ts'
import { itemsOf, streamOf } from './testing/streams.ts'

/** Cheap guesses, so that the tests are quick; the default is covered where whole backups are tested. */
const LOG_N = 4
const PASSPHRASE = 'сім веселих гусей'

interface Part {
  readonly begin: { readonly name: string }
  readonly contents: readonly Uint8Array[]
}

async function* partsOf(parts: readonly Part[]) {
  for (const { begin, contents } of parts) yield partRecords(begin, streamOf(...contents))
}

async function pack(parts: readonly Part[], passphrase?: string): Promise<Buffer> {
  const seal = await createSeal(passphrase, LOG_N)
  return Buffer.concat(await itemsOf(packRecords(closedRecords({ made: 'today' }, partsOf(parts)), seal)))
}

/** Reads a backup that arrives in pieces of any size. */
async function unpack(bytes: Uint8Array, passphrase?: string, piece = 1_000): Promise<Part[]> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) =>
    bytes.subarray(index * piece, (index + 1) * piece),
  )
  const parts: { begin: { name: string }; contents: Uint8Array[] }[] = []
  for await (const { kind, payload } of unpackRecords(streamOf(...pieces), async () => passphrase)) {
    if (kind === 'begin') parts.push({ begin: JSON.parse(Buffer.from(payload).toString()), contents: [] })
    if (kind === 'content') parts.at(-1)?.contents.push(Uint8Array.from(payload))
  }
  return parts
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (error: unknown) => {
      if (error instanceof AppError) return error.code
      throw error
    },
  )

const anyParts = fc.array(
  fc.record({ begin: fc.record({ name: fc.string({ unit: 'grapheme' }) }), contents: fc.array(fc.uint8Array()) }),
  { maxLength: 5 },
)
const anyPassphrase = fc.option(fc.string({ unit: 'grapheme', minLength: 1 }), { nil: undefined })

test('what is packed is unpacked, with and without a passphrase, in whatever pieces it comes', () =>
  fc.assert(
    fc.asyncProperty(anyParts, anyPassphrase, fc.integer({ min: 1, max: 300 }), async (parts, passphrase, piece) => {
      expect(await unpack(await pack(parts, passphrase), passphrase, piece)).toEqual(parts)
    }),
  ))

test('contents of many frames come back', async () => {
  const long = Uint8Array.from({ length: 1_500_000 }, (_, index) => (index * index * 31 + (index >> 7)) % 251)
  const parts = [{ begin: { name: 'довге' }, contents: [long, new Uint8Array(), long.subarray(0, 700_001)] }]
  for (const passphrase of [undefined, PASSPHRASE])
    expect(await unpack(await pack(parts, passphrase), passphrase, 100_003)).toEqual(parts)
})

const small: Part[] = [
  { begin: { name: 'один' }, contents: [Buffer.from('Захід перший'), Buffer.from('Захід другий')] },
  { begin: { name: 'два' }, contents: [] },
]

test.each([undefined, PASSPHRASE])('every change of a single byte is refused (passphrase: %s)', async (passphrase) => {
  const bytes = await pack(small, passphrase)
  const accepted: number[] = []
  for (let at = 0; at < bytes.length; at++) {
    for (const flip of [0x01, 0x08, 0x80, 0xff]) {
      const edited = Uint8Array.from(bytes)
      edited[at] = (edited[at] ?? 0) ^ flip
      if ((await codeOf(unpack(edited, passphrase))) === 'accepted') accepted.push(at)
    }
  }
  expect(accepted).toEqual([])
})

test.each([undefined, PASSPHRASE])('every truncation and every addition is refused (passphrase: %s)', async (pass) => {
  const bytes = await pack(small, pass)
  for (let length = 0; length < bytes.length; length++) {
    const code = await codeOf(unpack(bytes.subarray(0, length), pass))
    expect([length, code]).toEqual([length, length < 14 ? 'backup.not_a_backup' : 'backup.incomplete'])
  }
  expect(await codeOf(unpack(Buffer.concat([bytes, Buffer.from([0])]), pass))).toBe('backup.damaged')
})

test('any change of any backup is refused', () =>
  fc.assert(
    fc.asyncProperty(
      anyParts,
      anyPassphrase,
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (parts, pass, at, xor) => {
        const bytes = await pack(parts, pass)
        const place = at % bytes.length
        bytes[place] = (bytes[place] ?? 0) ^ xor
        expect(await codeOf(unpack(bytes, pass))).toMatch(/^backup\./)
      },
    ),
  ))

test('a wrong passphrase, none, and a file of another kind are told apart', async () => {
  const secret = await pack(small, PASSPHRASE)
  expect(await codeOf(unpack(secret, `${PASSPHRASE} `))).toBe('backup.wrong_passphrase')
  expect(await codeOf(unpack(secret))).toBe('backup.needs_passphrase')
  expect(await codeOf(unpack(Buffer.from('PK\u0003\u0004 якийсь документ')))).toBe('backup.not_a_backup')
  const newer = Buffer.concat([Buffer.from('POSTUP-BACKUP 2 plain\n'), (await pack(small)).subarray(22)])
  expect(await codeOf(unpack(newer))).toBe('backup.newer_format')
})

test('the passphrase does not depend on how a keyboard composes its letters', async () => {
  const secret = await pack(small, 'їжак йде'.normalize('NFD'))
  expect(await unpack(secret, 'їжак йде'.normalize('NFC'))).toHaveLength(2)
})

test('an encrypted backup shows nothing of its contents', async () => {
  const bytes = await pack(small, PASSPHRASE)
  expect(bytes.includes(Buffer.from('begin'))).toBe(false)
  expect(await pack(small, PASSPHRASE)).not.toEqual(bytes)
})
