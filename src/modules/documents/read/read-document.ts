import { AppError } from '#platform/errors/app-error.ts'
import type { Block, DocumentModel } from '../model.ts'
import type { ReadContext } from './context.ts'
import { Deadline } from './deadline.ts'
import { defaultLimits, type ReadLimits } from './limits.ts'
import { sniff } from './sniff.ts'

export interface ReadOptions {
  /** Only a hint where the content leaves a choice (csv); what the bytes are decides. */
  readonly fileName?: string
  readonly limits?: Partial<ReadLimits>
  /** Told of every page of a PDF that is read; the other formats are read too fast to report. */
  readonly onProgress?: (done: number, of: number) => void
}

/**
 * Reads an office file into the one model of paragraphs and tables. The format is told by the content and not by the
 * extension; each reader is loaded when a file needs it, so that a start from cold pays for one format only.
 *
 * Throws `AppError`: `document.empty`, `.unknown_format` (fact `found`), `.damaged` (fact `part`), `.too_large`, `.bomb`,
 * `.entities`, `.encrypted`, `.no_text`, `.needs_office`, `.took_too_long`.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<DocumentModel> {
  const limits = { ...defaultLimits, ...options.limits }
  if (bytes.length > limits.fileBytes) {
    throw new AppError('document.too_large', { bytes: bytes.length, limit: limits.fileBytes })
  }
  const context = { limits, deadline: new Deadline(limits.milliseconds), fileName: options.fileName ?? null }
  const document = await dispatch(bytes, context, options.onProgress)
  if (!document.blocks.some(hasText)) throw new AppError('document.no_text', { pages: document.pages ?? 0 })
  return document
}

async function dispatch(
  bytes: Uint8Array,
  context: ReadContext,
  onProgress: ReadOptions['onProgress'],
): Promise<DocumentModel> {
  switch (sniff(bytes)) {
    case 'zip':
      return readArchive(bytes, context)
    case 'html':
      return (await import('./html/read-html.ts')).readHtml(bytes, context)
    case 'doc':
      return (await import('./doc/read-doc.ts')).readDoc(bytes, context)
    case 'pdf':
      return (await import('../pdf/index.ts')).readPdf(bytes, {
        limits: { maxPages: context.limits.pages },
        onProgress,
      })
    case 'text':
      return (await import('./text/read-text.ts')).readText(bytes, context)
  }
}

async function readArchive(bytes: Uint8Array, context: ReadContext): Promise<DocumentModel> {
  const { Archive } = await import('./zip/archive.ts')
  const { sniffArchive } = await import('./zip/sniff-archive.ts')
  const archive = new Archive(bytes, context.limits)
  switch (sniffArchive(archive)) {
    case 'docx':
      return (await import('./docx/read-docx.ts')).readDocx(archive, context)
    case 'odt':
      return (await import('./odt/read-odt.ts')).readOdt(archive, context)
    case 'xlsx':
      return (await import('./xlsx/read-xlsx.ts')).readXlsx(archive, context)
  }
}

function hasText(block: Block): boolean {
  return block.kind === 'paragraph' || block.rows.some((row) => row.cells.some((cell) => cell.blocks.some(hasText)))
}
