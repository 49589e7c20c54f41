import * as fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Ways in which a file comes damaged: bytes changed, cut off, put in twice, or junk put between. */
export const byteMutation: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc.oneof(
  fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }).map((changes) => (bytes: Uint8Array) => {
    const copy = Uint8Array.from(bytes)
    for (const [at, value] of changes) copy[at % copy.length] = value
    return copy
  }),
  fc.nat().map((at) => (bytes: Uint8Array) => bytes.slice(0, at % bytes.length)),
  fc.nat().map((at) => (bytes: Uint8Array) => bytes.slice(at % bytes.length)),
  fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 64 })).map(([at, junk]) => (bytes: Uint8Array) => {
    const cut = at % bytes.length
    return Uint8Array.from([...bytes.slice(0, cut), ...junk, ...bytes.slice(cut)])
  }),
)

const FRAGMENTS = [
  '<',
  '>',
  '</w:tc>',
  '</w:tbl>',
  '<w:tbl>',
  '<w:tc>',
  '<w:p>',
  '<table:table-cell>',
  '<c r="A0">',
  '&#0;',
  '&#99999999;',
  '&x;',
  '"',
  '<![CDATA[',
  '<!--',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '=',
  '\u0000',
  '<w:gridSpan w:val="99999999"/>',
  '<w:vMerge/>',
  ' table:number-columns-repeated="2000000000"',
]

/** Changes inside the XML of one part: a piece cut out, doubled, moved, or a fragment put in. */
export const xmlMutation: fc.Arbitrary<(xml: string) => string> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(200)).map(([at, length]) => (xml: string) => {
    const cut = at % xml.length
    return xml.slice(0, cut) + xml.slice(cut + length)
  }),
  fc.tuple(fc.nat(), fc.nat(400)).map(([at, length]) => (xml: string) => {
    const cut = at % xml.length
    return xml.slice(0, cut + length) + xml.slice(cut)
  }),
  fc.tuple(fc.nat(), fc.constantFrom(...FRAGMENTS)).map(([at, fragment]) => (xml: string) => {
    const cut = at % xml.length
    return xml.slice(0, cut) + fragment + xml.slice(cut)
  }),
  // Whole elements put elsewhere keep the XML well formed, so the reader gets to see them.
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => (xml: string) => {
    const elements = [...xml.matchAll(/<([\w:]+)(?:\s[^<>]*)?\/>|<([\w:]+)(?:\s[^<>]*)?>[^<]*<\/\2>/g)]
    const element = elements[from % Math.max(1, elements.length)]?.[0] ?? ''
    const places = [...xml.matchAll(/>(?=<)/g)]
    const place = (places[to % Math.max(1, places.length)]?.index ?? 0) + 1
    return xml.slice(0, place) + element + xml.slice(place)
  }),
)

/** A container with one of its XML parts changed and packed again. */
export function mutateXml(bytes: Uint8Array, pick: number, mutate: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes)
  const names = Object.keys(files).filter((name) => name.endsWith('.xml') && (files[name]?.length ?? 0) > 0)
  const name = names[pick % names.length]
  if (name === undefined) return bytes
  return zipSync({ ...files, [name]: strToU8(mutate(strFromU8(files[name] ?? new Uint8Array()))) }, { level: 1 })
}
