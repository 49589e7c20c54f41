/** ISO date as people type it: `2026-03-04` is 04.03.2026. */
export const typedDay = (iso: string | null): string => (iso === null ? '' : iso.split('-').toReversed().join('.'))

/** Reads a day, `04.03.2026` or ISO. Null for a blank; undefined for what is no day of the calendar. */
export function readDay(typed: string): string | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  const own = /^(\d{1,2})[.\s/](\d{1,2})[.\s/](\d{4})$/.exec(text)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const [year, month, day] = own ? [own[3], own[2], own[1]] : iso ? [iso[1], iso[2], iso[3]] : []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(year) >= 1900
  return isReal ? date.toISOString().slice(0, 10) : undefined
}
