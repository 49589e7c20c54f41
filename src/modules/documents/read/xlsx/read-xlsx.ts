import type { DocumentModel } from '../../model.ts'
import type { ReadContext } from '../context.ts'
import { DocumentBuilder } from '../model/document-builder.ts'
import { writeSheet } from '../sheet/write-sheet.ts'
import { decodeXml } from '../xml/decode-xml.ts'
import { XmlScanner } from '../xml/xml-scanner.ts'
import type { Archive } from '../zip/archive.ts'
import { partOfType, readRelationships } from '../zip/relationships.ts'
import { readCellStyles } from './cell-styles.ts'
import { readSharedStrings, readWorkbook } from './workbook.ts'
import { readWorksheet } from './worksheet.ts'

/** Reads an Excel workbook: every visible sheet in order; of formulas the values that were last computed. */
export function readXlsx(archive: Archive, { limits, deadline }: ReadContext): DocumentModel {
  const main = partOfType(readRelationships(archive, ''), 'officeDocument', 'xl/workbook.xml')
  const parts = readRelationships(archive, main)
  const depth = limits.elementDepth
  const workbook = readWorkbook(archive.get(main), depth)
  const context = {
    strings: readSharedStrings(archive.find(partOfType(parts, 'sharedStrings', 'xl/sharedStrings.xml')), depth),
    styles: readCellStyles(archive.find(partOfType(parts, 'styles', 'xl/styles.xml')), depth),
    is1904: workbook.is1904,
    limits,
    deadline,
  }
  const builder = new DocumentBuilder(limits)
  for (const [index, sheet] of workbook.sheets.entries()) {
    const part = parts.find(({ id }) => id === sheet.relationship)
    // Sheets that are only a chart or a macro hold no cells.
    if (part === undefined || part.type !== 'worksheet') continue
    if (sheet.isHidden) {
      builder.notes.push({ code: 'sheet-hidden', page: null, facts: { sheet: sheet.name } })
      continue
    }
    const xml = new XmlScanner(decodeXml(archive.get(part.target)), part.target, depth)
    writeSheet(builder, { ...readWorksheet(xml, context), headingRows: workbook.titleRows.get(index) ?? null })
  }
  return builder.finish('xlsx', null)
}
