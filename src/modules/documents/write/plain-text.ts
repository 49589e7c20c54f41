// Controls and lone halves of surrogate pairs: XML 1.0 cannot hold them (section 2.2, Char), and paper shows nothing.
const UNPRINTABLE = /(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/**
 * Text that every format can hold: characters without a form on paper are left out, line ends are `\n`, and a
 * tabulator is kept. Nothing else changes.
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n').replace(UNPRINTABLE, '')
}

/**
 * True where a spreadsheet would take the text of a CSV field or a retyped cell for a formula. Leading white space
 * does not protect: programs trim it.
 */
export function looksLikeFormula(text: string): boolean {
  return /^[\s\u00a0]*[=+\-@\t\r＝＋－＠]/.test(text)
}
