import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document.ts'
import { sniff } from './sniff.ts'
import { refusalOf } from './testing/refusal.ts'
import { docxOf, paragraph } from './testing/write-docx.ts'
import { bytesOf } from './testing/write-markup.ts'
import { oleOf } from './testing/write-ole.ts'

describe('sniff', () => {
  it.each([
    ['pdf', bytesOf('\n%PDF-1.7\n')],
    ['doc', oleOf(['Root Entry', 'WordDocument'])],
    ['html', bytesOf('\ufeff <!-- x --> <!DOCTYPE html><p>а')],
    ['html', bytesOf('<?xml version="1.0"?><html xmlns="a"></html>')],
    ['html', Buffer.from('\ufeff<html>', 'utf16le')],
    ['text', bytesOf('План заходів')],
    ['text', bytesOf('<p>План заходів')],
  ] as const)('knows %s by its content', (format, bytes) => {
    expect(sniff(bytes)).toBe(format)
  })

  it.each([
    ['rtf', bytesOf('{\\rtf1\\ansi}')],
    ['jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['xls', oleOf(['Root Entry', 'Workbook'])],
    ['ppt', oleOf(['Root Entry', 'PowerPoint Document'])],
    ['ole', oleOf(['Root Entry'])],
    ['xml', bytesOf('<?xml version="1.0"?><plan/>')],
    ['word-xml', bytesOf('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument/>')],
    ['mhtml', bytesOf('MIME-Version: 1.0\r\n')],
    ['zip', zipSync({ 'notes.txt': strToU8('x') })],
    ['pptx', zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'ppt/presentation.xml': strToU8('<x/>') })],
    ['xlsb', zipSync({ 'xl/workbook.bin': strToU8('x') })],
    ['binary', Uint8Array.from({ length: 3000 }, (_, index) => (index * 31) % 256)],
  ])('refuses %s and says what it found', async (found, bytes) => {
    expect(await refusalOf(() => readDocument(bytes))).toEqual({ code: 'document.unknown_format', facts: { found } })
  })

  it.each([
    ['a docx or xlsx in its encrypted container', oleOf(['Root Entry', 'EncryptionInfo', 'EncryptedPackage'])],
    ['an old Word document', oleOf(['Root Entry', 'WordDocument'], 0x0100)],
    [
      'an OpenDocument text',
      zipSync({
        'content.xml': Uint8Array.of(1, 2, 3),
        'META-INF/manifest.xml': strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>'),
      }),
    ],
  ])('refuses the password of %s', async (_, bytes) => {
    expect(await refusalOf(() => readDocument(bytes))).toMatchObject({ code: 'document.encrypted' })
  })

  it('does not mind the extension', async () => {
    expect(await readDocument(docxOf(paragraph('План')), { fileName: 'plan.pdf' })).toMatchObject({ format: 'docx' })
  })
})
