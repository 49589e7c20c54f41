import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CsvField, writeCsv } from './csv.ts'
import { looksLikeFormula, plainText } from './plain-text.ts'

/** A reader of RFC 4180, as plain as the text of the standard. */
function parse(text: string, separator: string): string[][] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (quoted) {
      if (sign !== '"') field += sign
      else if (text.charAt(at + 1) === '"') {
        field += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === separator || sign === '\r') {
      rows.at(-1)?.push(field)
      field = ''
      if (sign === '\r') {
        at += 1
        rows.push([])
      }
    } else field += sign
  }
  return rows.slice(0, -1)
}

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const fields = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a;b', '"', '\r\n', '=1', ' \t@x', '-'))

test('every field comes back, inert where a spreadsheet would run it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fields, { minLength: 1 }), { minLength: 1 }),
      fc.constantFrom(';', ','),
      (rows, separator) => {
        const text = decode(writeCsv(rows, { separator }))
        expect(text.charAt(0)).toBe('\ufeff')
        const inert = (value: string) =>
          looksLikeFormula(plainText(value)) ? `'${plainText(value)}` : plainText(value)
        expect(parse(text.slice(1), separator)).toEqual(rows.map((row) => row.map(inert)))
      },
    ),
  )
})

test.each(['=1+1', '+380', '-5', '@SUM(A1)', '\tx', ' =1', '＝1'])('%j is inert', (text) => {
  expect(decode(writeCsv([[text]]))).toContain(`'`)
})

test('numbers stay numbers, with the decimal sign of the separator; nothing is an empty field', () => {
  const row: CsvField[] = [-2.5, 0, null, true]
  expect(decode(writeCsv([row]))).toBe('\ufeff-2,5;0;;1\r\n')
  expect(decode(writeCsv([row], { separator: ',' }))).toBe('\ufeff-2.5,0,,1\r\n')
})
