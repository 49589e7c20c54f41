// The row of letters of Word's `russianLower` and of the Cyrillic lists of LibreOffice.
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя'
const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/**
 * An automatic list number as office programs print it, without the signs around it. `format` is the name of Office Open
 * XML (`decimal`, `upperRoman`, `russianLower` …); one that is not known counts in decimals.
 */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'decimalZero':
      return value < 10 ? `0${value}` : String(value)
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return letters(value, LATIN).toUpperCase()
    case 'lowerLetter':
      return letters(value, LATIN)
    case 'russianUpper':
      return letters(value, RUSSIAN).toUpperCase()
    case 'russianLower':
      return letters(value, RUSSIAN)
    default:
      return String(value)
  }
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign
      rest -= size
    }
  }
  return text
}

/** a … z, aa, bb … : Word repeats the letter. */
function letters(value: number, alphabet: string): string {
  if (value < 1 || value > alphabet.length * 20) return String(value)
  const letter = alphabet[(value - 1) % alphabet.length] ?? ''
  return letter.repeat(Math.ceil(value / alphabet.length))
}

/** Bullets of symbol fonts have no meaning outside them; the person sees a dot. */
export function bulletSign(text: string): string {
  const sign = text.trim()
  return sign === '' || /[\ue000-\uf8ff]/.test(sign) || sign === 'o' || sign === '§' ? '•' : sign
}
