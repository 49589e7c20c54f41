import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { AppError } from '#platform/errors/app-error.ts'
import { placeOf, storeFolder } from './stored-files.ts'
import { syncFolder } from './sync-folder.ts'

/** Files that are being restored. They stand beside the store until `finish`, so that a failure leaves nothing in it. */
export interface RestoredFiles {
  begin(hash: string): Promise<void>
  write(bytes: Uint8Array): Promise<void>
  /** Closes the file, on disk. Throws backup.damaged when its bytes are not those of its hash. */
  end(): Promise<void>
  /** Puts all of them in their place at once. */
  finish(): Promise<void>
  discard(): Promise<void>
}

/** Throws backup.not_empty when there is a file in the store. */
export async function restoredFiles(dataDir: string): Promise<RestoredFiles> {
  const store = storeFolder(dataDir)
  if (await hasFiles(store)) throw new AppError('backup.not_empty', { what: store })
  const staging = `${store}.restoring`
  await rm(staging, { recursive: true, force: true })
  await mkdir(staging, { recursive: true })
  let current: { hash: string; handle: FileHandle; digest: ReturnType<typeof createHash> } | null = null
  return {
    async begin(hash) {
      const place = placeOf(staging, hash)
      await mkdir(path.dirname(place), { recursive: true })
      current = { hash, handle: await open(place, 'wx'), digest: createHash('sha256') }
    },
    async write(bytes) {
      current?.digest.update(bytes)
      await current?.handle.writeFile(bytes)
    },
    async end() {
      if (!current) return
      const { hash, handle, digest } = current
      current = null
      await handle.sync()
      await handle.close()
      if (digest.digest('hex') !== hash) throw new AppError('backup.damaged')
    },
    async finish() {
      for (const prefix of await readdir(staging)) await syncFolder(path.join(staging, prefix))
      await syncFolder(staging)
      if (await hasFiles(store)) throw new AppError('backup.not_empty', { what: store })
      await rm(store, { recursive: true, force: true })
      await rename(staging, store)
      await syncFolder(dataDir)
    },
    async discard() {
      await current?.handle.close()
      await rm(staging, { recursive: true, force: true })
    },
  }
}

async function hasFiles(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  return entries.some((entry) => !entry.isDirectory() && !entry.name.endsWith('.part'))
}
