/** How a number cell shows its value: sections for positive, negative, zero; digits, percent, date parts, literals. */
const DATE_PARTS = /[dmyhs]/i
const MONTHS = 'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'.split(
  ' ',
)

/** Built-in formats by number; those left out are General. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd.mm.yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  44: '#,##0.00',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss',
}

export function builtInFormat(id: number): string {
  // The East Asian date formats; Ukrainian Excel shows them as short dates.
  return builtIn[id] ?? ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'dd.mm.yyyy' : 'General')
}

/** Format without colours, conditions, padding and quoted words: what is left says what kind of value it is. */
function bare(section: string): string {
  return section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/"[^"]*"/g, '')
    .replace(/\\.|_.|\*./g, '')
}

export function isDateFormat(format: string): boolean {
  const section = bare(format.split(';')[0] ?? '')
  return !/general/i.test(section) && DATE_PARTS.test(section.replace(/e[+-]/gi, ''))
}

/**
 * A number as a person sees it in Ukrainian: decimal comma, spaces between thousands where the format asks for them,
 * no trace of binary fractions.
 */
export function formatNumeric(value: number, format: string): string {
  const sections = format.split(';')
  const [positive = 'General', negative, zero] = sections
  const isOwnNegative = value < 0 && negative !== undefined && bare(negative) !== ''
  const section = value === 0 && zero !== undefined ? zero : isOwnNegative ? negative : positive
  const shape = bare(section)
  if (/general|@|e[+-]/i.test(shape) || /[?/].*\//.test(shape) || shape === '') {
    return shape === '' && literals(section) !== '' ? literals(section) : general(value)
  }
  const hidesZero = value === 0 && !shape.includes('0')
  if (hidesZero || !/[0#?]/.test(shape)) return literals(section)
  const isPercent = shape.includes('%')
  const decimals = (/\.([0#?]+)/.exec(shape)?.[1] ?? '').length
  const fixed = Math.abs(clean(isPercent ? value * 100 : value)).toFixed(Math.min(decimals, 15))
  const required = (/\.(0*)/.exec(shape)?.[1] ?? '').length
  const [whole = '0', fraction = ''] = fixed.split('.')
  const kept = fraction.slice(0, required) + fraction.slice(required).replace(/0+$/, '')
  const grouped = /[0#?],[0#?]/.test(shape) ? whole.replace(/\B(?=(\d{3})+$)/g, ' ') : whole
  const number = kept === '' ? grouped : `${grouped},${kept}`
  const sign = value < 0 && /[1-9]/.test(number) ? '-' : ''
  return `${sign}${number}${isPercent ? '%' : ''}${suffix(section)}`
}

/** Words that the format puts after the digits, such as « грн». */
function suffix(section: string): string {
  const tail = section.slice(Math.max(section.lastIndexOf('0'), section.lastIndexOf('#')) + 1)
  const words = literals(tail)
  return words === '' || words === '-' ? '' : ` ${words}`
}

function literals(section: string): string {
  const plain = section.replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replace(/\[[^\]]*\]|_.|\*./g, '')
  const words = [...plain.matchAll(/"([^"]*)"|\\(.)|^(-)$/g)].map(
    ([, quoted, escaped, dash]) => quoted ?? escaped ?? dash,
  )
  return words.join('').trim()
}

function clean(value: number): number {
  return Number(value.toPrecision(14))
}

/** General: as many digits as there are, without the noise of binary fractions. */
export function general(value: number): string {
  const text = String(Number(value.toPrecision(12)))
  return text.includes('e') ? text : text.replace('.', ',')
}

/** Serial day number as a date: 1 is 1 January 1900 (with the 29 February 1900 that never was) or 2 January 1904. */
export function formatDate(serial: number, format: string, is1904: boolean): string {
  const shape = bare(format.split(';')[0] ?? '').toLowerCase()
  const hasDate = /[dy]/.test(shape) || /mmm/.test(shape)
  const days = is1904 ? serial + 1462 : serial
  const hasTime = /h|s/.test(shape)
  if (days < 0 || days > 2_958_466) return general(serial)
  const seconds = Math.round((days < 60 ? days + 1 : days) * 86_400)
  const date = new Date((seconds - 25_569 * 86_400) * 1000)
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`
  if (!hasDate) return time
  const text = formatDay(date, shape)
  return hasTime && seconds % 86_400 !== 0 ? `${text} ${time}` : text
}

function formatDay(date: Date, shape: string): string {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  if (shape.includes('d')) return `${two(date.getUTCDate())}.${two(month + 1)}.${year}`
  if (!shape.includes('m')) return String(year)
  return shape.includes('mmm') ? `${MONTHS[month]} ${year}` : `${two(month + 1)}.${year}`
}

const two = (value: number) => String(value).padStart(2, '0')

/** ISO 8601 date as dd.mm.yyyy. */
export function formatIsoDate(value: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(value)
  return parts === null ? value : `${parts[3]}.${parts[2]}.${parts[1]}`
}
