import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { AppError } from '#platform/errors/app-error.ts'
import { syncFolder } from './sync-folder.ts'

/**
 * Writes a file so that it is there whole or not at all: beside it as `.part`, synced, then renamed. Only its owner may
 * read it. An older backup of the same name is replaced; another file is not (backup.target_taken).
 * Returns its size in bytes.
 */
export async function writeTarget(file: string, signature: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  await requireReplaceable(file, signature)
  const part = `${file}.part`
  const handle = await open(part, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new AppError('backup.being_written', { file: part }) : fileTrouble(part, error)
  })
  try {
    const size = await writeAll(handle, bytes, part)
    await handle.sync()
    await handle.close()
    await rename(part, file)
    await syncFolder(path.dirname(path.resolve(file)))
    return size
  } catch (error) {
    await handle.close().catch(() => {})
    await rm(part, { force: true })
    throw error
  }
}

async function writeAll(handle: FileHandle, bytes: AsyncIterable<Uint8Array>, file: string): Promise<number> {
  let size = 0
  for await (const chunk of bytes) {
    await handle.writeFile(chunk).catch((error: NodeJS.ErrnoException) => {
      throw fileTrouble(file, error)
    })
    size += chunk.length
  }
  return size
}

async function requireReplaceable(file: string, signature: string): Promise<void> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw fileTrouble(file, error)
  })
  if (!handle) return
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(signature.length), 0, signature.length, 0)
    if (buffer.toString('latin1', 0, bytesRead) !== signature) throw new AppError('backup.target_taken', { file })
  } catch (error) {
    throw error instanceof AppError ? error : fileTrouble(file, error as NodeJS.ErrnoException)
  } finally {
    await handle.close()
  }
}

/** What the operating system says of a file, as a sentence for the person. */
export function fileTrouble(file: string, error: NodeJS.ErrnoException): AppError {
  return new AppError('backup.file_trouble', { file, reason: error.code ?? error.message }, { cause: error })
}
