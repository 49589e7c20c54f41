import { formatThousands } from '#ui/format.ts'
import type { FieldValues } from '../../domain/fields/field-values.ts'
import { partsOfIndicator, termParts } from '../../domain/fields/parts-of-value.ts'
import type { FieldWords } from './field-texts.ts'
import { targetInWords, termInWords } from './parts-in-words.ts'

type Words = { readonly [F in keyof FieldValues]: (value: FieldValues[F], texts: FieldWords) => (string | null)[] }

const FIGURES = ['planned', 'revised', 'financed'] as const

const WORDS: Words = {
  number: (value) => [value],
  text: (value) => [value],
  expectedResult: (value) => [value],
  nationalMeasure: (value) => [value === null ? null : [value.number, value.text].filter(Boolean).join('. ')],
  executors: (value, texts) =>
    value.map(({ name, byConsent }) => (byConsent ? `${name} (${texts.executors.byConsent})` : name)),
  term: (value, texts) => {
    if (value === null) return []
    const read = termInWords(termParts(value), texts)
    return [value.raw, read === '' ? null : `(${read})`]
  },
  indicators: (value, texts) =>
    value.map((indicator) => {
      const { targets, disaggregation } = partsOfIndicator(indicator)
      const read = [
        ...targets.map((target) => targetInWords(target, texts)),
        disaggregation.length === 0
          ? ''
          : `${texts.indicators.disaggregation.toLowerCase()} ${disaggregation.map((by) => texts.dimensions[by]).join(', ')}`,
      ].filter(Boolean)
      return read.length === 0 ? indicator.text : `${indicator.text} (${read.join('; ')})`
    }),
  funding: (value, texts) => {
    if (value === null) return []
    const words = texts.funding
    return [
      value.source,
      value.note,
      value.programme === null ? null : `${words.programme}: ${value.programme}`,
      value.amount === null ? null : `${words.amount}: ${formatThousands(value.amount)}`,
      ...Object.entries(value.byYear ?? {}).map(([year, amount]) => `${year}: ${formatThousands(amount)}`),
    ]
  },
  execution: (value, texts) => {
    if (value === null) return []
    const words = texts.execution
    const say = (name: string, figure: number | null) =>
      `${name}: ${figure === null ? texts.notReported : formatThousands(figure)}`
    return [
      ...FIGURES.map((figure) => say(words[figure], value[figure])),
      say(words.percent, value.percent),
      value.narrative,
    ]
  },
}

/** What a field says, line by line; no lines where it says nothing. */
export function valueInWords<F extends keyof FieldValues>(
  field: F,
  value: FieldValues[F],
  texts: FieldWords,
): string[] {
  return WORDS[field](value, texts).filter((line) => line !== null && line !== '') as string[]
}
