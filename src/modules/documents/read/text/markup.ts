const INLINE_TAGS = /<\/?(?:p|b|i|u|s|strong|em|span|div|sup|sub|font|small|h[1-6]|li|ul|ol|center)(?:\s[^<>]*)?\/?>/gi
const LINE_BREAK = /<br\s*\/?>/gi
const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&nbsp;/gi, '\u00a0'],
  [/&laquo;/gi, '«'],
  [/&raquo;/gi, '»'],
  [/&ndash;/gi, '–'],
  [/&mdash;/gi, '—'],
  [/&quot;/gi, '"'],
  [/&lt;/gi, '<'],
  [/&gt;/gi, '>'],
  [/&amp;/gi, '&'],
]

export interface Unmarked {
  readonly text: string
  /** All of the text stood between `**` signs. */
  readonly bold: boolean
}

/** Text without the markup that a conversion left in it: inline tags, entities, `**` around bold words. */
export function stripMarkup(text: string): Unmarked {
  let plain = text
  if (plain.includes('<')) plain = plain.replace(LINE_BREAK, '\n').replace(INLINE_TAGS, '')
  if (plain.includes('&')) for (const [entity, sign] of ENTITIES) plain = plain.replace(entity, sign)
  if (!plain.includes('**')) return { text: plain, bold: false }
  const bold = /^\s*\*\*[^*]+\*\*\s*$/.test(plain)
  return { text: plain.replaceAll('**', ''), bold }
}
