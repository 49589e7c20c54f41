const SPACES = /[\s\u00a0\u202f\u2009]+/gu
const PLAIN = /^[+-]?\d+(?:\.\d+)?$/
/** Groups of three set off by dots or commas: at least two groups, or the reading would be ambiguous. */
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+(?:[.,]\d+)?$/

/**
 * Number of an amount as printed: decimal comma or dot, groups set off by spaces, dots or apostrophes. Words and
 * currency around it are ignored by the caller. Null when the text is not one number; a dash or blank is null, not 0.
 */
export function readNumber(text: string): number | null {
  let digits = text
    .trim()
    .replace(SPACES, '')
    .replace(/[−–—]/g, '-')
    .replace(/(?<=\d)['’ʼ](?=\d{3})/g, '')
  if (GROUPED.test(digits)) {
    const separator =
      digits.includes('.') && (!digits.includes(',') || digits.indexOf('.') < digits.indexOf(',')) ? '.' : ','
    digits = digits.split(separator).join('')
  } else if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(digits)) digits = digits.replaceAll('.', '')
  else if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(digits)) digits = digits.replaceAll(',', '')
  digits = digits.replace(',', '.')
  return PLAIN.test(digits) ? Number(digits) : null
}

const FIGURE = /(?<![\d.,])(?:(?<=^|\s)[+-])?\d[\d\s\u00a0\u202f.,'’ʼ]*/gu
/** A figure that counts something other than money. */
const OTHER_UNIT = /^\s*(?:%|відсот|р(?:ік|оку|оки|оків)?(?!\p{L})|[-–—]\s?\d)/u

/** What one printed unit is worth in thousand UAH. */
export const IN_THOUSANDS = { thousand: 1, million: 1000, billion: 1_000_000, hryvnia: 0.001 } as const
export type AmountUnit = keyof typeof IN_THOUSANDS

/** Unit that a heading or cell names («тис. грн», «млн гривень», «грн»), null where it names none. */
export function readAmountUnit(text: string): AmountUnit | null {
  const folded = text.toLowerCase()
  if (/тис/.test(folded)) return 'thousand'
  if (/млрд|мільярд/.test(folded)) return 'billion'
  if (/млн|мільйон/.test(folded)) return 'million'
  return /грн|гривень|гривн/.test(folded) ? 'hryvnia' : null
}

/**
 * Amount in thousand UAH. `unit` is the unit of the column's heading (thousand by default); a unit in the cell itself
 * wins. Null unless the text holds one figure of money. Exact in the decimals printed: no binary noise such as 0.30000000000000004.
 */
export function readAmount(text: string, unit: AmountUnit = 'thousand'): number | null {
  const figures = [...text.matchAll(FIGURE)]
  const figure = figures[0]
  if (!figure || figures.length > 1) return null
  const after = text.slice(figure.index + figure[0].length)
  const value = OTHER_UNIT.test(after) ? null : readNumber(figure[0].replace(/[.,\s]+$/u, ''))
  if (value === null) return null
  const factor = IN_THOUSANDS[readAmountUnit(after) ?? unit]
  return factor === 1 ? value : Number((value * factor).toPrecision(15))
}
