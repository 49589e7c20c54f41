/**
 * A PDF of one page from operators written by hand, in Helvetica with Western encoding: for what a typesetter would
 * not write. `rotate` is the page's own rotation in degrees; `unicode` maps character codes to what they mean.
 */
export function rawPdf(
  operators: string,
  page: { rotate?: number; unicode?: Readonly<Record<number, string>> } = {},
): Uint8Array {
  const map = Object.entries(page.unicode ?? {})
    .map(([code, text]) => `<${hex(Number(code), 2)}> <${[...text].map((c) => hex(c.charCodeAt(0), 4)).join('')}>`)
    .join('\n')
  const toUnicode = `/CIDInit /ProcSet findresource begin begincmap
1 begincodespacerange <00> <FF> endcodespacerange
${Object.keys(page.unicode ?? {}).length} beginbfchar
${map}
endbfchar endcmap end`
  const unicode = page.unicode === undefined ? '' : '/ToUnicode 6 0 R'
  const source = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Rotate ${page.rotate ?? 0} /Contents 4 0 R
/Resources <</Font <</F1 5 0 R>>>>>> endobj
4 0 obj <</Length ${operators.length}>> stream
${operators}
endstream endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding ${unicode}>> endobj
6 0 obj <</Length ${toUnicode.length}>> stream
${toUnicode}
endstream endobj
trailer <</Root 1 0 R /Size 7>>
%%EOF
`
  return Uint8Array.from(source, (character) => character.charCodeAt(0) & 0xff)
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}

/** The bytes that code page 1251 has for a text, as the characters of a PDF string. */
export function cp1251String(text: string): string {
  const decoder = new TextDecoder('windows-1251')
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]))
  return [...text].map((character) => `\\${(codes.get(character) ?? 63).toString(8).padStart(3, '0')}`).join('')
}
