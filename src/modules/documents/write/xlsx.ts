import { type WriteSheet, writeXlsx as writeWorkbook } from 'hucre/xlsx'
import { coreProperties, fixZip } from './fixed-zip.ts'
import { FONT } from './paper.ts'
import type { PrintableDocument, PrintSection } from './printable.ts'
import { sheetOf } from './xlsx-sheet.ts'

/**
 * The document as a workbook, one sheet a section. Figures are numbers, all else is text that no program runs as a
 * formula. The same document gives the same bytes.
 */
export async function writeXlsx(document: PrintableDocument): Promise<Uint8Array> {
  const names = new Set<string>()
  const sheets = document.sections.map((section): WriteSheet => sheetOf(section, sheetName(section, names)))
  const bytes = await writeWorkbook({ sheets, defaultFont: { name: FONT, size: 11 } })
  return fixZip(bytes, (path) =>
    path === 'docProps/core.xml' ? coreProperties(document.title, document.language) : null,
  )
}

/** Excel allows 31 signs in a tab's name, not : \ / ? * [ ], no quote at the ends, and no name twice. */
function sheetName(section: PrintSection, taken: Set<string>): string {
  const plain =
    section.name
      .replace(/[:\\/?*[\]\p{Cc}]/gu, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, 27) || 'Аркуш'
  let name = plain
  for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${plain} ${copy}`
  taken.add(name.toLowerCase())
  return name
}
