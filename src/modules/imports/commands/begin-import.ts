import { asOperator } from '#platform/actor.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { Services } from '#platform/services.ts'
import { findImport, insertImport, markFailed, markRead, markReading } from '../db/imports.ts'
import { type Progress, readFile } from '../reading/read-file.ts'
import { communityOfDocument } from './community-of-document.ts'

/** How far each reading has come; only for the eyes of whoever waits, so it may be lost at a restart. */
const readings = new Map<string, Progress>()

/** The readings of this process that are under way. */
const running = new Map<string, Promise<void>>()

/** Progress of a reading of this process; undefined when it does not read that import. */
export const progressOf = (importId: string): Progress | undefined => readings.get(importId)

/** Keeps a file and begins to read it. Returns at once; the review page shows how far the reading has come. */
export async function beginImport(services: Services, file: { name: string; bytes: Uint8Array }): Promise<string> {
  if (file.bytes.byteLength === 0) throw new AppError('document.empty')
  const fileHash = await services.files.put(file.bytes)
  const importId = await asOperator(services, (tx) =>
    insertImport(tx, { fileHash, fileName: file.name.slice(-200), fileSize: file.bytes.byteLength }),
  )
  void continueImport(services, importId)
  return importId
}

/** Resolves when this process no longer reads an import. */
export const readingDone = async (importId: string): Promise<void> => running.get(importId)

/**
 * Reads the file of an import that is not read yet: at its beginning, and again when a restart cut the reading short.
 * Never throws: what goes wrong is kept with the import and shown on its page.
 */
export function continueImport(services: Services, importId: string): Promise<void> {
  const under = running.get(importId)
  if (under) return under
  const reading = read(services, importId).finally(() => running.delete(importId))
  running.set(importId, reading)
  return reading
}

async function read(services: Services, importId: string): Promise<void> {
  readings.set(importId, { done: 0, of: 0 })
  try {
    const row = await asOperator(services, (tx) => findImport(tx, importId))
    if (row?.state !== 'reading') return
    const bytes = await services.files.get(row.fileHash)
    const { model, interchange } = await readFile(bytes, row.fileName, (progress) => readings.set(importId, progress))
    const documentHash = await services.files.put(new TextEncoder().encode(JSON.stringify(model)))
    const communityId = await communityOfDocument(services, interchange.community)
    await asOperator(services, (tx) =>
      markRead(tx, importId, { interchange, documentHash, communityId, at: services.now() }),
    )
  } catch (error) {
    const { code, facts } = error instanceof AppError ? error : new AppError('internal')
    if (!(error instanceof AppError)) services.log.error({ message: String(error).slice(0, 500) }, 'reading failed')
    await asOperator(services, (tx) => markFailed(tx, importId, { code, facts }))
  } finally {
    readings.delete(importId)
  }
}

/** Reads a file once more that could not be read: after LibreOffice was installed, say, or with a newer Postup. */
export async function retryImport(services: Services, importId: string): Promise<void> {
  await asOperator(services, (tx) => markReading(tx, importId))
  void continueImport(services, importId)
}
