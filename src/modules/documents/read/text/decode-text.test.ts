import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'

const TEXT =
  'План заходів Вільшанської громади щодо рівних можливостей жінок і чоловіків. Відповідальні: відділ освіти, центр послуг. Обсяг: 15 тис. грн.'

/** Bytes of a text in an eight-bit encoding, by turning its table round. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) table.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from([...text].map((sign) => table.get(sign) ?? 0x3f))
}

describe('decodeText', () => {
  it.each(['windows-1251', 'koi8-u', 'ibm866'])('guesses %s by its letters', (encoding) => {
    const plain = encoding === 'ibm866' ? TEXT.replaceAll('і', 'и').replaceAll('І', 'И') : TEXT
    expect(decodeText(encode(plain, encoding))).toEqual({ text: plain, guessed: encoding })
    const capitals = plain.toUpperCase()
    expect(decodeText(encode(capitals, encoding)).text).toBe(capitals)
  })

  it('proves UTF-8 and UTF-16 by marks and bytes', () => {
    expect(decodeText(Buffer.from(TEXT))).toEqual({ text: TEXT, guessed: null })
    expect(decodeText(Buffer.from(`\ufeff${TEXT}`))).toEqual({ text: TEXT, guessed: null })
    expect(decodeText(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))).toEqual({ text: TEXT, guessed: null })
    expect(decodeText(Buffer.from(TEXT, 'utf16le'))).toEqual({ text: TEXT, guessed: 'utf-16le' })
  })

  it('forgives a damaged sign in UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(TEXT), Buffer.of(0xd0)])
    expect(decodeText(bytes)).toEqual({ text: `${TEXT}\ufffd`, guessed: 'utf-8' })
  })

  it('refuses what is no text', () => {
    const junk = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256)
    expect(() => decodeText(junk)).toThrow(expect.objectContaining({ code: 'document.unknown_format' }))
  })
})
