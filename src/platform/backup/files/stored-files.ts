import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { AppError } from '#platform/errors/app-error.ts'

export interface StoredFile {
  /** SHA-256 of its bytes: its name in the store. */
  readonly hash: string
  readonly size: number
}

const CHUNK = 256 * 1024
const HASH = /^[0-9a-f]{64}$/

/** Folder of the store (platform/files/store.ts); a file lies in a folder named by the first two digits of its hash. */
export const storeFolder = (dataDir: string) => path.join(dataDir, 'files')
export const placeOf = (folder: string, hash: string) => path.join(folder, hash.slice(0, 2), hash)

/** All files of the store by hash; what is being written at the moment (`.part`) does not belong to it yet. */
export async function listStoredFiles(dataDir: string): Promise<StoredFile[]> {
  const folder = storeFolder(dataDir)
  const files: StoredFile[] = []
  for (const prefix of (await namesIn(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const hash of await namesIn(path.join(folder, prefix))) {
      if (HASH.test(hash)) files.push({ hash, size: (await stat(placeOf(folder, hash))).size })
    }
  }
  return files
}

/** The bytes of a stored file. Throws backup.stored_file_damaged at the end when they are not those of its hash. */
export async function* readStoredFile(dataDir: string, hash: string): AsyncGenerator<Buffer> {
  const place = placeOf(storeFolder(dataDir), hash)
  const digest = createHash('sha256')
  for await (const chunk of createReadStream(place, { highWaterMark: CHUNK })) {
    digest.update(chunk)
    yield chunk
  }
  if (digest.digest('hex') !== hash) throw new AppError('backup.stored_file_damaged', { file: place })
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names.sort()
}
