const NO_BREAK_SPACE = '\u00a0'
/** Kopecks in thousand UAH: no paper figure is finer. */
const FINEST = 5

/**
 * A figure as papers print it: decimal comma, at least one decimal, no-break spaces between thousands (`12 345,6`).
 * Further decimals stand only where the figure has them, so that nothing is lost.
 */
export function printNumber(value: number): string {
  const [whole = '0', decimals = ''] = Math.abs(value).toFixed(FINEST).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE)
  const kept = decimals.replace(/0+$/, '').padEnd(1, '0')
  const sign = value < 0 && `${whole}${decimals}` !== '0'.repeat(whole.length + decimals.length) ? '−' : ''
  return `${sign}${grouped},${kept}`
}

/** ISO date as papers print it: `2026-03-04` → `04.03.2026`. */
export function printDate(iso: string): string {
  return iso.split('-').reverse().join('.')
}
