import { isDeepStrictEqual } from 'node:util'
import { readDisaggregation, readTargets, readTerm } from '#modules/intake/index.ts'
import { EDITABLE_FIELDS, type EditableField, type FieldPeriod, type FieldValues } from './fields/field-values.ts'
import { readFigure } from './fields/figure.ts'
import type { StoredFinding } from './stored-plan.ts'

const isEditableField = (field: string | null): field is EditableField =>
  EDITABLE_FIELDS.some((known) => known === field)

type Correction = (text: string) => string | null

/**
 * The change that a finding's suggestion makes to its measure, or null where it cannot be told for certain. A suggestion
 * stands for a whole field, or for the one place that the finding quotes and that occurs there once.
 */
export function changeBySuggestion(
  finding: Pick<StoredFinding, 'field' | 'suggestion' | 'message'>,
  values: FieldValues,
  period: FieldPeriod,
): Partial<FieldValues> | null {
  const { field, message } = finding
  const suggestion = finding.suggestion?.trim()
  if (!isEditableField(field) || !suggestion) return null
  const correct: Correction = (text) => corrected(text, suggestion, message)
  const change = CHANGES[field](suggestion, values, { correct, period })
  if (change === null) return null
  const isChange = EDITABLE_FIELDS.some((name) => name in change && !isDeepStrictEqual(change[name], values[name]))
  return isChange ? change : null
}

/** The text with the passage that the message quotes put right; null unless exactly one quoted passage stands there once. */
function corrected(text: string, suggestion: string, message: string): string | null {
  const quoted = new Set([...message.matchAll(/«([^«»]+)»/gu)].flatMap((match) => match[1] ?? []))
  quoted.delete(suggestion)
  const standing = [...quoted].filter((passage) => text.split(passage).length === 2)
  const [wrong] = standing
  if (wrong !== undefined && standing.length === 1) return text.replace(wrong, () => suggestion)
  return isWhole(suggestion, text) ? suggestion : null
}

/** Whether a suggestion is the text itself, put right, and not a word or a passage of it. */
function isWhole(suggestion: string, text: string): boolean {
  const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  return letters(suggestion) === letters(text)
}

/** The one item of a list that can be corrected, corrected. */
function inOne<T>(items: readonly T[], correct: (item: T) => T | null): T[] | null {
  const found = items.flatMap((item, index) => {
    const better = correct(item)
    return better === null ? [] : [{ index, better }]
  })
  const [only] = found
  return only && found.length === 1 ? items.with(only.index, only.better) : null
}

interface Means {
  readonly correct: Correction
  readonly period: FieldPeriod
}

type Change = Partial<FieldValues> | null

const CHANGES: Record<EditableField, (suggestion: string, values: FieldValues, means: Means) => Change> = {
  number: (suggestion) => (suggestion.length <= 20 ? { number: suggestion } : null),
  text: (_suggestion, { text }, { correct }) => {
    const better = correct(text)
    return better === null ? null : { text: better }
  },
  expectedResult: (_suggestion, { expectedResult }, { correct }) => {
    const better = expectedResult === null ? null : correct(expectedResult)
    return better === null ? null : { expectedResult: better }
  },
  nationalMeasure: (_suggestion, { nationalMeasure }, { correct }) => {
    const better = nationalMeasure === null ? null : correct(nationalMeasure.text)
    return better === null || nationalMeasure === null
      ? null
      : { nationalMeasure: { ...nationalMeasure, text: better } }
  },
  executors: (suggestion, { executors }, { correct }) => {
    // A list or an expansion («…; …», «… (далі – …)») is no name.
    if (/;|\(далі/u.test(suggestion)) return null
    const better = inOne(executors, (entry) => {
      const name = correct(entry.name)
      return name === null ? null : { ...entry, name }
    })
    return better === null ? null : { executors: better }
  },
  term: (suggestion, { term }, { period }) => {
    const read = readTerm(suggestion, { period })
    return term === null || read.value === null || read.unsure ? null : { term: read.value }
  },
  indicators: (_suggestion, { indicators }, { correct }) => {
    const better = inOne(indicators, (indicator) => {
      const text = correct(indicator.text)
      return text === null ? null : { text, targets: readTargets(text), disaggregation: readDisaggregation(text) }
    })
    return better === null ? null : { indicators: better }
  },
  funding: () => null,
  execution: (suggestion, { execution }) => {
    // Findings of figures that stand at a measure speak of its per cent.
    const figure = readFigure(suggestion.replace(/\s*%$/u, ''))
    return execution === null || figure.kind !== 'value' ? null : { execution: { ...execution, percent: figure.n } }
  },
}
