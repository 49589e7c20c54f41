import { plural } from '#platform/text/plural.ts'

/** Longest piece of the document that a message repeats. */
const QUOTE_LIMIT = 90
const NARROW_SPACE = '\u202f'

/** A value in guillemets; its own guillemets become „…“, long ones are cut at a word. */
export function quoted(value: string, limit: number = QUOTE_LIMIT): string {
  const inner = value.replaceAll('«', '„').replaceAll('»', '“')
  return `«${shortened(inner, limit)}»`
}

/** The same for the English text, in curly quotation marks. */
export function quotedEn(value: string, limit: number = QUOTE_LIMIT): string {
  return `“${shortened(value, limit)}”`
}

/** Cuts at a word boundary and marks the cut with an ellipsis. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > limit / 2 ? space : limit).replace(/[\s,;:(–-]+$/u, '')}…`
}

/** Number as Ukrainian official texts print it: decimal comma, narrow no-break space between thousands. */
export function ukNumber(value: number, decimals = 0): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, NARROW_SPACE) : whole
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`
}

/** The same for the English text: decimal point, comma between thousands. */
export function enNumber(value: number, decimals = 0): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`
}

/** «1 захід», «3 заходи», «5 заходів». */
export function ukCount(count: number, one: string, few: string, many: string): string {
  return `${ukNumber(count)} ${plural(count, { one, few, many })}`
}

/** Places in order, at most `limit` of them: «1.1, 2.3 та ще 4». */
export function ukPlaces(places: readonly string[], limit = 12): string {
  const shown = places.slice(0, limit).join(', ')
  return places.length > limit ? `${shown} та ще ${places.length - limit}` : shown
}

/** The same in English. */
export function enPlaces(places: readonly string[], limit = 12): string {
  const shown = places.slice(0, limit).join(', ')
  return places.length > limit ? `${shown} and ${places.length - limit} more` : shown
}

/** «a», «b» і «c». */
export function ukList(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} та ${items.at(-1)}`
}

/** “a, b and c”. */
export function enList(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
