import { AppError } from '#platform/errors/app-error.ts'
import type { ArchiveFormat } from '../sniff.ts'
import type { Archive } from './archive.ts'

/** Tells office containers apart by their parts. */
export function sniffArchive(archive: Archive): ArchiveFormat {
  if (archive.has('content.xml')) {
    refuseEncryptedOdf(archive)
    return 'odt'
  }
  if (archive.has('EncryptedPackage') || archive.has('encrypted-package')) throw new AppError('document.encrypted')
  const parts = archive.names
  const hasPart = (pattern: RegExp) => parts.some((name) => pattern.test(name))
  if (hasPart(/^word\/document\d*\.xml$/)) return 'docx'
  if (hasPart(/^xl\/workbook\d*\.xml$/)) return 'xlsx'
  if (hasPart(/^xl\/workbook\.bin$/)) throw new AppError('document.unknown_format', { found: 'xlsb' })
  if (hasPart(/^ppt\//)) throw new AppError('document.unknown_format', { found: 'pptx' })
  const types = Buffer.from(archive.find('[Content_Types].xml') ?? []).toString()
  if (/wordprocessingml\.(document|template)\.main|ms-word\.(document|template)\.macroEnabled/.test(types))
    return 'docx'
  if (/spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template)\.macroEnabled/.test(types)) return 'xlsx'
  if (types !== '') throw new AppError('document.damaged', { part: 'main' })
  throw new AppError('document.unknown_format', { found: 'zip' })
}

/** An encrypted OpenDocument names its method in the manifest; its content would look like damage otherwise. */
function refuseEncryptedOdf(archive: Archive): void {
  const manifest = archive.find('META-INF/manifest.xml')
  if (manifest !== null && Buffer.from(manifest).includes('encryption-data')) throw new AppError('document.encrypted')
}
