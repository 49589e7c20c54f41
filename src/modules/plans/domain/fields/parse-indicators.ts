import { type Indicator, readDisaggregation, readTargets, type Target } from '#modules/intake/index.ts'
import type { IndicatorRow, IndicatorsDraft, TargetRow } from './drafts.ts'
import type { FieldError, Parsed } from './field-values.ts'
import { readFigure } from './figure.ts'
import { MOST_ROWS, tooLong } from './form-reading.ts'

/** One indicator a block; its targets and dimensions are read from its words, or as the person set them. */
export function parseIndicators({ items }: IndicatorsDraft, name: string): Parsed<Indicator[]> {
  const parsed = items.map((item) => parseIndicator(item, `${name}.${item.key}`))
  const errors = parsed.flatMap((item) => item.errors)
  if (items.length > MOST_ROWS) errors.push({ at: name, code: 'too-many' })
  return { value: parsed.map((item) => item.value), errors }
}

function parseIndicator(item: IndicatorRow, at: string): Parsed<Indicator> {
  const text = item.text.trim()
  const errors: FieldError[] =
    text === '' ? [{ at: `${at}.text`, code: 'indicator-without-text' }] : tooLong(`${at}.text`, text)
  if (errors.length > 0) return { value: { text, targets: [], disaggregation: [] }, errors }
  if (item.by === 'words') {
    return { value: { text, targets: readTargets(text), disaggregation: readDisaggregation(text) }, errors }
  }
  const targets = item.targets.map((row) => parseTarget(row, `${at}.targets.${row.key}`))
  return {
    value: { text, targets: targets.map((target) => target.value), disaggregation: [...item.disaggregation] },
    errors: targets.flatMap((target) => target.errors),
  }
}

/** Only growth may stand without a number. */
function parseTarget(row: TargetRow, at: string): Parsed<Target> {
  const figure = readFigure(row.value)
  const target = { comparator: row.comparator, unit: row.unit.trim(), per: row.perYear ? ('year' as const) : null }
  if (figure.kind === 'error')
    return { value: { ...target, value: null }, errors: [{ at: `${at}.value`, code: figure.code }] }
  if (figure.kind === 'value') return { value: { ...target, value: figure.n }, errors: [] }
  const isGrowth = row.comparator === 'increase'
  return {
    value: { ...target, value: null },
    errors: isGrowth ? [] : [{ at: `${at}.value`, code: 'target-without-value' }],
  }
}
