import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import os from 'node:os'
import path from 'node:path'

/** A held lock; `release` gives the folder free. The operating system frees it too when the process dies in any way. */
export interface FolderLock {
  release(): Promise<void>
}

/** The folder is open in another process. */
export class FolderInUseError extends Error {
  constructor(folder: string) {
    super(
      `The data folder ${folder} is in use by another Postup process. Stop that one first, or name another folder with DATA_DIR.`,
    )
    this.name = 'FolderInUseError'
  }
}

function addressOf(folder: string): string {
  const key = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)
  if (process.platform === 'linux') return `\0postup-${key}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\postup-${key}`
  return path.join(os.tmpdir(), `postup-${key}.sock`)
}

function listen(address: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', reject)
    server.listen(address, () => {
      server.unref()
      resolve(server)
    })
  })
}

function isAnswering(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/**
 * Makes sure that one process at a time opens a PGlite folder: a second one would open it without refusal and both
 * would write. A listening socket is the lock, because the system takes it back at `kill -9` and a stale one cannot be
 * mistaken for a live one. Throws FolderInUseError.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true })
  const address = addressOf(folder)
  const server = await listen(address).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    const isFile = address.startsWith(os.tmpdir())
    if (!isFile || (await isAnswering(address))) throw new FolderInUseError(folder)
    rmSync(address)
    return listen(address)
  })
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}
