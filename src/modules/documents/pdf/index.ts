import { AppError } from '#platform/errors/app-error.ts'
import type { DocumentModel, ReadNote } from '../model.ts'
import { buildModel } from './build-model.ts'
import type { PageContent } from './geometry.ts'
import { openPdf, toAppError } from './open-pdf.ts'
import { readPageContent } from './page-content.ts'
import { layOut } from './page-layout.ts'
import type { PageLayout } from './page-parts.ts'

export interface PdfOptions {
  readonly limits?: { readonly maxPages?: number }
  /** Told after every page how many are read, of how many. */
  readonly onProgress?: (done: number, of: number) => void
}

const defaultMaxPages = 2000

/**
 * Reads a PDF into the document model: paragraphs, and tables rebuilt from their drawn lines or, where none are drawn,
 * from columns of aligned text. Pages without text are named in the notes.
 * @throws AppError `document.damaged`, `document.encrypted`, `document.too_large` (more pages than the limit),
 * `document.no_text` (no page has text: a scan).
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<DocumentModel> {
  const { document, close } = await openPdf(bytes)
  try {
    const pages = document.numPages
    const maxPages = options.limits?.maxPages ?? defaultMaxPages
    if (pages > maxPages) throw new AppError('document.too_large', { pages, maxPages })
    const layouts: PageLayout[] = []
    const notes: ReadNote[] = []
    let damage: unknown
    for (let number = 1; number <= pages; number += 1) {
      try {
        const content = await readPageContent(await document.getPage(number))
        const note = noteOf(content)
        if (note !== undefined) notes.push(note)
        if (note?.code !== 'page-without-text') layouts.push(layOut(content, layouts.at(-1)))
      } catch (cause) {
        // One page that cannot be read must not take the others with it.
        damage = cause
        notes.push({ code: 'page-without-text', page: number, facts: { damaged: 1 } })
      }
      options.onProgress?.(number, pages)
    }
    if (layouts.length === 0) throw damage ?? new AppError('document.no_text', { pages })
    const { blocks, notes: added } = buildModel(layouts)
    return { format: 'pdf', blocks, pages, notes: [...notes, ...added] }
  } catch (cause) {
    throw toAppError(cause)
  } finally {
    await close()
  }
}

/** A page is without text where nothing is printed, or where of most characters the file does not tell the meaning. */
function noteOf({ page, glyphs, unreadable, guessed }: PageContent): ReadNote | undefined {
  const printed = glyphs.filter(({ text }) => text !== ' ').length
  if (printed === 0 || unreadable > 0.5 * printed) return { code: 'page-without-text', page, facts: { unreadable } }
  if (unreadable + guessed > 0) return { code: 'encoding-guessed', page, facts: { unreadable, guessed } }
  return undefined
}
