/** Signs of the font Symbol that plans use; the private code that Word writes is 0xF000 above the font's own. */
const signs: Readonly<Record<number, string>> = {
  32: ' ',
  37: '%',
  43: '+',
  45: '−',
  60: '<',
  61: '=',
  62: '>',
  163: '≤',
  174: '→',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  185: '≠',
}

/** Sign of `w:sym` by its hexadecimal code; empty where it is only an ornament. */
export function symbolSign(code: string): string {
  const value = Number.parseInt(code, 16)
  if (Number.isNaN(value)) return ''
  if (value >= 0xf000 && value <= 0xf0ff) return signs[value - 0xf000] ?? ''
  return value > 0x20 && value < 0xe000 ? String.fromCharCode(value) : ''
}
