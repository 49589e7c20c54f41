import { parentPort, workerData } from 'node:worker_threads'
import { readDocument } from '#modules/documents/index.ts'
import { importDocument } from '#modules/intake/index.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { ReadingMessage } from './read-file.ts'

const { bytes, fileName } = workerData as { bytes: Uint8Array; fileName: string }
const say = (message: ReadingMessage) => parentPort?.postMessage(message)

try {
  const model = await readDocument(bytes, {
    fileName,
    onProgress: (done, of) => say({ kind: 'progress', progress: { done, of } }),
  })
  say({ kind: 'read', reading: { model, interchange: importDocument(model) } })
} catch (error) {
  if (!(error instanceof AppError)) throw error
  say({ kind: 'refused', code: error.code, facts: error.facts })
}
