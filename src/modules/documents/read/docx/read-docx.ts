import type { DocumentModel } from '../../model.ts'
import type { ReadContext } from '../context.ts'
import { DocumentBuilder } from '../model/document-builder.ts'
import { decodeXml } from '../xml/decode-xml.ts'
import { XmlScanner } from '../xml/xml-scanner.ts'
import type { Archive } from '../zip/archive.ts'
import { partOfType, readRelationships } from '../zip/relationships.ts'
import { BodyReader } from './body-reader.ts'
import { ListCounter, readListDefinitions } from './numbering.ts'
import { Styles } from './styles.ts'

/** Reads a Word document (Office Open XML, transitional or strict). */
export function readDocx(archive: Archive, { limits, deadline }: ReadContext): DocumentModel {
  const main = partOfType(readRelationships(archive, ''), 'officeDocument', 'word/document.xml')
  const parts = readRelationships(archive, main)
  const text = (path: string) => {
    const bytes = archive.find(path)
    return bytes === null ? null : decodeXml(bytes)
  }
  const numbering = text(partOfType(parts, 'numbering', 'word/numbering.xml'))
  const lists =
    numbering === null
      ? { abstracts: new Map(), instances: new Map() }
      : readListDefinitions(new XmlScanner(numbering, 'numbering', limits.elementDepth))
  const styles = new Styles(text(partOfType(parts, 'styles', 'word/styles.xml')), limits.elementDepth)
  const body = decodeXml(archive.get(main))
  const builder = new DocumentBuilder(limits)
  const reader = new BodyReader(builder, styles, new ListCounter(lists), body.includes('w:lastRenderedPageBreak'))
  reader.read(new XmlScanner(body, 'document', limits.elementDepth), deadline)
  return builder.finish('docx', reader.pages)
}
