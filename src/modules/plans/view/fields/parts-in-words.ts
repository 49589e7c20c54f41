import type { TargetRow, TermParts } from '../../domain/fields/drafts.ts'
import type { FieldWords } from './field-texts.ts'

/** «01.01.2026 – 31.12.2030, щороку»: a reading of a term in words; blank where nothing was read. */
export function termInWords(parts: TermParts, texts: FieldWords): string {
  const words = texts.term
  const { from, to } = parts
  const dates = from && to ? `${from} – ${to}` : from ? words.fromOn(from) : to ? words.until(to) : ''
  const months = parts.months.map((month) => texts.months[month - 1]).join(', ')
  return [
    parts.ongoing ? words.ongoingShort : '',
    dates,
    parts.yearly ? words.yearlyShort : '',
    months === '' ? '' : words.inMonths(months),
    parts.years === '' ? '' : words.inYears(parts.years),
  ]
    .filter(Boolean)
    .join(', ')
}

/** «не менше 40 осіб на рік». */
export function targetInWords(target: TargetRow, texts: FieldWords): string {
  return [
    texts.comparators[target.comparator],
    target.value,
    target.unit,
    target.perYear ? texts.indicators.perYear : '',
  ]
    .filter(Boolean)
    .join(' ')
}
