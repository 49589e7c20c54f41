import type { Locale } from '#platform/i18n/locale.ts'

const NO_BREAK = '\u00a0'

const thousands = new Intl.NumberFormat('uk', { minimumFractionDigits: 1, maximumFractionDigits: 5 })
const plain = new Intl.NumberFormat('uk', { maximumFractionDigits: 5 })

/** Thousand UAH as councils print them: one decimal at least, never less than was entered. */
export const formatThousands = (amount: number): string =>
  thousands.format(amount).replaceAll(' ', NO_BREAK).replace('-', '−')

/** A number with a decimal comma and no-break groups. */
export const formatNumber = (value: number): string => plain.format(value).replaceAll(' ', NO_BREAK).replace('-', '−')

/** `2026-03-04` as people write it on forms: 04.03.2026. */
export const formatDate = (iso: string): string => iso.split('-').toReversed().join('.')

/** A moment in Kyiv time: «14:32» today, else with its date. */
export function formatMoment(moment: Date, now: Date, locale: Locale): string {
  const options = { timeZone: 'Europe/Kyiv' } as const
  const day = (date: Date) => date.toLocaleDateString('uk', options)
  const time = moment.toLocaleTimeString('uk', { ...options, hour: '2-digit', minute: '2-digit' })
  if (day(moment) === day(now)) return time
  const date = moment.toLocaleDateString(locale, { ...options, day: 'numeric', month: 'long', year: 'numeric' })
  return `${date}, ${time}`
}
