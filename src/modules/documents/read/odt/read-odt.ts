import { AppError } from '#platform/errors/app-error.ts'
import type { DocumentModel } from '../../model.ts'
import type { ReadContext } from '../context.ts'
import { DocumentBuilder } from '../model/document-builder.ts'
import { decodeXml } from '../xml/decode-xml.ts'
import { END, OPEN, XmlScanner } from '../xml/xml-scanner.ts'
import type { Archive } from '../zip/archive.ts'
import { OdtBodyReader } from './odt-body-reader.ts'
import { OdtStyles } from './odt-styles.ts'

/** Reads an OpenDocument text, or the visible sheets of an OpenDocument spreadsheet. */
export async function readOdt(archive: Archive, context: ReadContext): Promise<DocumentModel> {
  const { limits, deadline } = context
  const styles = new OdtStyles()
  const common = archive.find('styles.xml')
  if (common !== null) readStyles(new XmlScanner(decodeXml(common), 'styles', limits.elementDepth), styles)
  const builder = new DocumentBuilder(limits)
  const xml = new XmlScanner(decodeXml(archive.get('content.xml')), 'content', limits.elementDepth)
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue
    if (xml.name === 'office:automatic-styles') styles.read(xml)
    else if (xml.name === 'office:text') {
      const reader = new OdtBodyReader(builder, styles, xml.attribute('text:use-soft-page-breaks') === 'true')
      reader.read(xml, deadline)
      return builder.finish('odt', reader.pages)
    } else if (xml.name === 'office:spreadsheet') {
      await readSpreadsheet(xml, builder, styles, context)
      return builder.finish('odt', null)
    } else if (/^office:(presentation|drawing|chart|image|database)$/.test(xml.name)) {
      throw new AppError('document.unknown_format', { found: xml.name.replace('office:', 'odf-') })
    }
  }
  throw new AppError('document.damaged', { part: 'content' })
}

function readStyles(xml: XmlScanner, styles: OdtStyles): void {
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue
    if (xml.name === 'office:styles') styles.read(xml)
    // The automatic styles of this part belong to headers and footers.
    else if (xml.name === 'office:automatic-styles' || xml.name === 'office:master-styles') xml.skip()
  }
}

async function readSpreadsheet(
  xml: XmlScanner,
  builder: DocumentBuilder,
  styles: OdtStyles,
  { limits, deadline }: ReadContext,
): Promise<void> {
  const { readOdsSheet } = await import('./ods-sheet.ts')
  const { writeSheet } = await import('../sheet/write-sheet.ts')
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN || xml.name !== 'table:table') continue
    if (styles.isHiddenTable(xml.attribute('table:style-name'))) {
      builder.notes.push({ code: 'sheet-hidden', page: null, facts: { sheet: xml.attribute('table:name') ?? '' } })
      xml.skip()
    } else writeSheet(builder, readOdsSheet(xml, limits, deadline))
  }
}
