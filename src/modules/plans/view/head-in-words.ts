import { formatDate, formatNumber, formatThousands } from '#ui/format.ts'
import { PASSPORT_PARTS, TOTAL_FIGURES } from '../domain/head/head-drafts.ts'
import type { HeadField, HeadValues } from '../domain/head/head-values.ts'
import type { EditWords } from '../edit-texts.ts'

type Words = { readonly [F in HeadField]: (value: HeadValues[F], texts: EditWords) => (string | null)[] }

const WORDS: Words = {
  title: (value) => [value],
  community: (value) => [value],
  period: ({ from, to }) => [[from, to].filter((year) => year !== null).join('–')],
  reportYear: (value) => [value === null ? null : String(value)],
  approval: (value) => {
    if (value === null) return []
    const date = value.date === null ? null : formatDate(value.date)
    const number = value.number === null ? null : `№ ${value.number}`
    return [[value.body, value.act, number, date].filter(Boolean).join(', ')]
  },
  reportingDeadline: (value) => {
    if (value === null) return []
    const day = [value.day, value.month].map((part) => String(part).padStart(2, '0')).join('.')
    return [value.to === null ? day : `${day}, ${value.to}`]
  },
  passport: (value, texts) =>
    value === null
      ? []
      : PASSPORT_PARTS.map((part) => {
          const said = value[part]
          const text = typeof said === 'string' || said === null ? said : said.join('; ')
          return text ? `${texts.head.passport[part]}: ${text}` : null
        }),
  totals: (value, texts) =>
    value === null
      ? []
      : TOTAL_FIGURES.map((figure) => {
          const n = value[figure]
          if (n === null) return null
          return `${texts.head.totals[figure]}: ${figure === 'percent' ? formatNumber(n) : formatThousands(n)}`
        }),
  signatures: (value) => (value ?? []).map(({ post, name }) => [post, name].filter(Boolean).join(', ')),
}

/** What a field of the head says, line by line; no lines where it says nothing. */
export function headInWords<F extends HeadField>(field: F, value: HeadValues[F], texts: EditWords): string[] {
  return WORDS[field](value, texts).filter((line) => line !== null && line !== '') as string[]
}
