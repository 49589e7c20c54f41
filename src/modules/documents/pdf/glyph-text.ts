/** What a printed character means, when the file's own table of meanings is doubtful. */

const symbolFontCharacters: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf02d': '-',
  '\uf020': ' ',
}

/** What stands for a character that the file does not tell. */
export const unknownCharacter = '\ufffd'

/**
 * The text of one glyph in plain form: ligatures taken apart; every kind of space one space, because fonts share one
 * glyph between the ordinary and the no-break space and so the file cannot tell them apart; likewise the hyphens.
 * A character of a private area becomes `unknownCharacter`, control characters nothing.
 */
export function plainText(unicode: string): string {
  let text = ''
  for (const character of unicode) text += plainCharacter(character)
  return text
}

function plainCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80)
    return code < 0x20 || code === 0x7f ? (code === 9 || code === 10 || code === 13 ? ' ' : '') : character
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000) return ' '
  if (code === 0xad || code === 0x2010 || code === 0x2011) return '-'
  if ((code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || (code >= 0x80 && code < 0xa0))
    return ''
  if (code >= 0xfb00 && code <= 0xfb06) return character.normalize('NFKC')
  if ((code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000) return symbolFontCharacters[character] ?? unknownCharacter
  return character
}

const cp1251 = new TextDecoder('windows-1251')

/**
 * Old fonts for Cyrillic are labelled as Western: the file then says `Çàõ³ä` where `Захід` is printed. True when the
 * characters that a font printed look so: hardly any Cyrillic, and of the letters most between À and ÿ.
 */
export function isMislabelledCyrillic(counts: {
  readonly western: number
  readonly latin: number
  readonly cyrillic: number
}): boolean {
  return counts.western >= 20 && counts.cyrillic * 20 < counts.western && counts.western > counts.latin * 2
}

/** The text of a glyph whose font is Cyrillic labelled as Western. */
export function fromMislabelledCyrillic(text: string): string {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0)
  return codes.every((code) => code < 0x100) ? cp1251.decode(Uint8Array.from(codes)) : text
}
