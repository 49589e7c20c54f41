import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { escapeXml } from './xml.ts'

// The first moment that a zip entry can hold: same input, same bytes, whenever and wherever it is written.
const EPOCH = '1980-01-01T00:00:00'

/**
 * Rewrites an Office Open XML container so that the same content gives the same bytes: entries in a fixed order
 * with fixed dates. `replace` gives the new text of an entry, or null to keep it.
 */
export function fixZip(bytes: Uint8Array, replace: (path: string, text: () => string) => string | null): Uint8Array {
  const entries = unzipSync(bytes)
  const out: Zippable = {}
  for (const path of Object.keys(entries).sort(contentTypesFirst)) {
    const entry = entries[path]
    if (entry === undefined || path.endsWith('/')) continue
    const text = replace(path, () => strFromU8(entry))
    out[path] = text === null ? entry : strToU8(text)
  }
  return zipSync(out, { level: 6, mtime: localTime(EPOCH) })
}

/** Programs that recognise a file by its first entry expect the content types there. */
function contentTypesFirst(a: string, b: string): number {
  const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : 1)
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}

/** Zip dates have no zone and fflate writes local ones, so the date must be made of local parts too. */
function localTime(iso: string): Date {
  return new Date(iso)
}

/** Core properties without persons or dates. */
export function coreProperties(title: string, language: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`
  )
}
