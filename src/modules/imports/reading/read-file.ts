import { Worker } from 'node:worker_threads'
import type { DocumentModel } from '#modules/documents/index.ts'
import type { PlanInterchange } from '#modules/intake/index.ts'
import { AppError, type ErrorCode } from '#platform/errors/app-error.ts'

export interface Progress {
  readonly done: number
  readonly of: number
}

export interface FileReading {
  readonly model: DocumentModel
  readonly interchange: PlanInterchange
}

/** What the reading thread says. */
export type ReadingMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'read'; readonly reading: FileReading }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly facts: Readonly<Record<string, string | number>> }

/** Bounds of one reading: a hostile file may fill its own thread, but not the server. */
const MEMORY_MB = 1_024
const TIME_MS = 120_000

/**
 * Reads and understands a file in a thread of its own, so that the site answers meanwhile, with bounded memory and
 * time. Throws AppError: what the readers refuse, or `document.took_too_long`.
 */
export function readFile(
  bytes: Uint8Array,
  fileName: string,
  onProgress: (progress: Progress) => void = () => {},
): Promise<FileReading> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-file.worker.ts', import.meta.url), {
      workerData: { bytes, fileName },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    })
    const end = (settle: () => void) => {
      clearTimeout(timer)
      settle()
      void worker.terminate()
    }
    const timer = setTimeout(() => end(() => reject(new AppError('document.took_too_long'))), TIME_MS)
    worker.on('message', (message: ReadingMessage) => {
      if (message.kind === 'progress') onProgress(message.progress)
      else if (message.kind === 'read') end(() => resolve(message.reading))
      else end(() => reject(new AppError(message.code, message.facts)))
    })
    worker.on('error', (error: NodeJS.ErrnoException) =>
      end(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new AppError('document.took_too_long') : error)),
    )
    worker.on('exit', () => end(() => reject(new AppError('document.took_too_long'))))
  })
}
