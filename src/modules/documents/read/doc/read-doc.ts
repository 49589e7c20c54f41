import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AppError } from '#platform/errors/app-error.ts'
import type { DocumentModel } from '../../model.ts'
import type { ReadContext } from '../context.ts'
import { readDocx } from '../docx/read-docx.ts'
import { Archive } from '../zip/archive.ts'
import { officePrograms, runOffice } from './office-program.ts'

/**
 * Reads a Word document of 1997–2003 by letting LibreOffice turn it into docx, in a folder and with a profile of its
 * own that are removed afterwards. Without LibreOffice: `document.needs_office`.
 */
export async function readDoc(
  bytes: Uint8Array,
  context: ReadContext,
  programs: readonly string[] = officePrograms,
): Promise<DocumentModel> {
  const folder = await mkdtemp(join(tmpdir(), 'postup-doc-'))
  try {
    await writeFile(join(folder, 'document.doc'), bytes)
    const profile = pathToFileURL(join(folder, 'profile')).href
    const args = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--convert-to',
      'docx',
    ]
    await runOffice(programs, [...args, '--outdir', folder, join(folder, 'document.doc')], context.limits.milliseconds)
    const converted = await readFile(join(folder, 'document.docx')).catch((cause: unknown) => {
      throw new AppError('document.damaged', { part: 'doc' }, { cause })
    })
    return { ...readDocx(new Archive(converted, context.limits), context), format: 'doc' }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
