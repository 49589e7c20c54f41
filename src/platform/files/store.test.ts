import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { createFileStore } from './store.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'postup-store-'))
const store = createFileStore(folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('any bytes come back under their hash', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
      const hash = await store.put(bytes)
      expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'))
      expect(new Uint8Array(await store.get(hash))).toEqual(bytes)
    }),
    { numRuns: 30 },
  )
})

test('the same bytes are kept once, and nothing half-written stays', async () => {
  const bytes = new TextEncoder().encode('план заходів')
  const [hash] = await Promise.all([store.put(bytes), store.put(bytes)])
  expect(readdirSync(path.join(folder, 'files', hash.slice(0, 2))).filter((name) => name.startsWith(hash))).toEqual([
    hash,
  ])
})

test('a damaged file is refused', async () => {
  const hash = await store.put(new TextEncoder().encode('рішення'))
  writeFileSync(path.join(folder, 'files', hash.slice(0, 2), hash), 'інше')
  await expect(store.get(hash)).rejects.toThrow('damaged')
})

test('a name that is no hash reaches no file', async () => {
  await expect(async () => store.get('../../etc/passwd')).rejects.toThrow('not a file hash')
})
