import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** SHA-256 of a file's bytes in hexadecimal: its only name in the store. */
export type FileHash = string

export interface FileStore {
  /** Keeps the bytes and returns their hash; keeping the same bytes again changes nothing. */
  put(bytes: Uint8Array): Promise<FileHash>
  /** Returns the bytes, checked against their hash; throws when they are missing or damaged. */
  get(hash: FileHash): Promise<Uint8Array>
  has(hash: FileHash): Promise<boolean>
}

const HASH = /^[0-9a-f]{64}$/

/**
 * Files in the data folder, named by their content. A file is written beside its place, synced and then moved, so that
 * a power cut leaves either the whole file or none.
 */
export function createFileStore(dataDir: string): FileStore {
  const folder = path.join(dataDir, 'files')
  const placeOf = (hash: FileHash) => {
    if (!HASH.test(hash)) throw new Error('not a file hash')
    return path.join(folder, hash.slice(0, 2), hash)
  }
  const has = (hash: FileHash) =>
    stat(placeOf(hash)).then(
      () => true,
      () => false,
    )
  return {
    has,
    async put(bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex')
      if (await has(hash)) return hash
      const place = placeOf(hash)
      await mkdir(path.dirname(place), { recursive: true })
      const draft = `${place}.${randomUUID()}.part`
      const handle = await open(draft, 'wx')
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      } finally {
        await handle.close()
      }
      await rename(draft, place)
      return hash
    },
    async get(hash) {
      const bytes = await readFile(placeOf(hash))
      if (createHash('sha256').update(bytes).digest('hex') !== hash) throw new Error(`file ${hash} is damaged`)
      return bytes
    },
  }
}
