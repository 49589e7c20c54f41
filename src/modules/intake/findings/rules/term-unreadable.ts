import type { Term } from '../../interchange.ts'
import { quoted, quotedEn } from '../language/phrasing.ts'
import { findingOf, type Rule } from '../rule.ts'
import { soundMeasures } from '../view/plan-view.ts'
import { hasTimeWord, isTermText, yearsIn } from '../vocabulary/time-words.ts'

const id = 'term-unreadable'
const severity = 'warning'

/** A term from which no dates can be told. */
export const termUnreadable: Rule = {
  id,
  severity,
  notes: {
    what: 'The term cannot be read as dates, years, «постійно» or an event, or it ends before it begins.',
    why: 'Without dates nobody is reminded and nothing counts as late.',
    example: '«202б–2027», «2028–2026»',
  },
  check: (view) =>
    soundMeasures(view).flatMap(({ measure, at }) => {
      const term = measure.term
      if (!term || isBlank(term.raw)) return []
      const backwards = endsBeforeBeginning(term)
      if (!backwards && isReadable(term)) return []
      return findingOf(
        { id, severity },
        {
          at,
          field: 'term',
          uk: backwards
            ? `Строк ${quoted(term.raw)} закінчується раніше, ніж починається. Перевірте роки.`
            : `Зі строку ${quoted(term.raw)} не видно, коли захід має бути виконано. Зазначте рік або роки.`,
          en: backwards
            ? `The term ${quotedEn(term.raw)} ends before it begins. Check the years.`
            : `The term ${quotedEn(term.raw)} does not tell when the measure is due. Give the year or years.`,
          suggestion: backwards ? reversed(term) : null,
        },
      )
    }),
}

export function isBlank(text: string): boolean {
  return !/[\p{L}\d]/u.test(text)
}

function endsBeforeBeginning(term: Term): boolean {
  if (term.from && term.to) return term.from > term.to
  const range = /^\D*([12]\d{3})\s*[-–—]\s*([12]\d{3})\D*$/u.exec(term.raw)
  return range !== null && Number(range[1]) > Number(range[2])
}

function isReadable(term: Term): boolean {
  if (/(?<!\d)(?:[12]\d{4,}|20\d)(?!\d)/u.test(term.raw) || /\d{2,3}\p{L}(?=[\s–-]|$)/u.test(term.raw)) return false
  if (term.from || term.to || term.ongoing || term.recurrence || term.years?.length || term.months?.length) return true
  if (/\d/u.test(term.raw)) return yearsIn(term.raw).length > 0 || isTermText(term.raw)
  return hasTimeWord(term.raw) || isTermText(term.raw)
}

function reversed(term: Term): string | null {
  const years = yearsIn(term.raw)
  const [first, last] = years
  if (!first || !last || years.length !== 2) return null
  return `${term.raw.slice(0, first.start)}${last.year}${term.raw.slice(first.start + 4, last.start)}${first.year}${term.raw.slice(last.start + 4)}`
}
