import { createRequire } from 'node:module'
import path from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { AppError } from '#platform/errors/app-error.ts'

/** The PDF library, loaded when the first PDF is read: it is large, and most documents are not PDF. */
export async function loadPdfjs(): Promise<typeof import('pdfjs-dist')> {
  return await import('pdfjs-dist/legacy/build/pdf.mjs')
}

export interface OpenPdf {
  readonly document: PDFDocumentProxy
  readonly close: () => Promise<void>
}

/**
 * Opens a PDF for reading its text and lines. Pictures are never decoded, fonts of the machine are not asked for, and
 * nothing is fetched. (The library has evaluated no code since its version 5, so there is no such option to forbid.)
 * @throws AppError `document.encrypted` where a password is needed, `document.damaged` where it is no readable PDF.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument } = await loadPdfjs()
  const packageFolder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = getDocument({
    // The library takes the buffer away from its owner, so it gets a copy (and no Buffer).
    data: new Uint8Array(bytes),
    cMapUrl: `${path.join(packageFolder, 'cmaps')}/`,
    // One pixel is enough for rules that old printer drivers draw as a stretched pixel.
    maxImageSize: 1,
    disableFontFace: false,
    // The name of a font, which tells that it is bold, counts as an extra.
    fontExtraProperties: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    return { document, close: () => task.destroy() }
  } catch (cause) {
    await task.destroy().catch(() => undefined)
    throw toAppError(cause)
  }
}

/** The error for a person instead of the library's; an AppError stays what it is. */
export function toAppError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause
  const name = cause instanceof Error ? cause.name : ''
  return new AppError(name === 'PasswordException' ? 'document.encrypted' : 'document.damaged', {}, { cause })
}
