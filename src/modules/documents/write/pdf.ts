import { Worker } from 'node:worker_threads'
import { AppError } from '#platform/errors/app-error.ts'
import type { PdfAnswer, PdfJob } from './pdf-worker.ts'
import type { PrintableDocument } from './printable.ts'

export interface PdfOptions {
  /** Milliseconds after which setting is given up; a minute unless told. */
  readonly timeLimit?: number
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: Error) => void
}

let worker: Worker | null = null
let nextId = 1
const waiting = new Map<number, Waiting>()

/**
 * The document as tagged PDF (PDF/UA-1), set by Typst in a worker thread, so that the server keeps answering. The
 * same document gives the same bytes. Documents are set one after another; the limit counts from the call.
 */
export async function writePdf(document: PrintableDocument, options: PdfOptions = {}): Promise<Uint8Array> {
  const limit = options.timeLimit ?? 60_000
  const id = nextId
  nextId += 1
  const thread = startedWorker()
  thread.ref()
  const timer = setTimeout(() => {
    const job = waiting.get(id)
    waiting.delete(id)
    retire(thread)
    job?.reject(new AppError('document.took_too_long', { limit }))
  }, limit)
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      thread.postMessage({ id, document } satisfies PdfJob)
    })
  } finally {
    clearTimeout(timer)
    if (waiting.size === 0) thread.unref()
  }
}

/** One thread lives on between documents: loading the typesetter and its fonts takes longer than a short document. */
function startedWorker(): Worker {
  if (worker !== null) return worker
  const thread = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  thread.on('message', (answer: PdfAnswer) => settle(answer))
  thread.on('error', (error) => failAll(thread, error))
  thread.on('exit', () => failAll(thread, new Error('the typesetter ended')))
  worker = thread
  return thread
}

function settle(answer: PdfAnswer): void {
  const job = waiting.get(answer.id)
  waiting.delete(answer.id)
  if ('bytes' in answer) job?.resolve(answer.bytes)
  else job?.reject(new AppError('internal', { part: 'pdf', reason: answer.failure.slice(0, 500) }))
}

/** A thread that hangs takes its queue with it: the others are told to try again. */
function retire(thread: Worker): void {
  failAll(thread, new Error('the typesetter hung'))
  void thread.terminate()
}

function failAll(thread: Worker, cause: Error): void {
  if (worker !== thread) return
  worker = null
  for (const job of waiting.values()) job.reject(new AppError('internal', { part: 'pdf' }, { cause }))
  waiting.clear()
}
