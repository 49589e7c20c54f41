import { collapse } from '#platform/text/fold.ts'
import type { ColumnRole } from '../column-roles.ts'
import { readAmount, readNumber } from '../fields/amount.ts'
import { type ExecutorDictionary, readExecutors, splitExecutors } from '../fields/executors.ts'
import { type AmountCell, readFunding, splitIndicatorAndFunding } from '../fields/funding.ts'
import { readIndicators } from '../fields/indicators.ts'
import { readNumberLabel } from '../fields/number-label.ts'
import { type Reading, reading } from '../fields/reading.ts'
import { readTargets } from '../fields/targets.ts'
import { readTerm, readTermRange, splitTerms, type TermContext } from '../fields/term.ts'
import { joinWords, type Vocabulary } from '../fields/vocabulary.ts'
import type { Execution, ExecutorEntry, Funding, Indicator, Measure, Target, Term } from '../interchange.ts'
import { isTotalHeading } from './heading-roles.ts'
import { type FieldPart, type FieldParts, textOfParts } from './plan-draft.ts'
import { countedParts, partsBySource, sourceRows, yearRows } from './source-rows.ts'

/** What readers of cells know about the document. */
export interface FieldContext {
  readonly vocabulary: Vocabulary
  readonly executors: ExecutorDictionary
  readonly term: TermContext
  /** Measures whose cells were moved back under their columns, with the words of the row as it stood. */
  readonly shifted: { readonly measure: Measure; readonly raw: string }[]
  /** Cells of executors, terms and money repeat from row to row; each text is read once. */
  readonly readings: {
    readonly clean: Map<string, string>
    readonly executors: Map<string, Reading<ExecutorEntry[]>>
    readonly terms: Map<string, Reading<Term | null>>
  }
}

function once<T>(known: Map<string, T>, lines: readonly string[], read: () => T): T {
  const key = lines.join('\n')
  const value = known.get(key) ?? read()
  known.set(key, value)
  return value
}

function readExecutorsOnce(lines: readonly string[], context: FieldContext): Reading<ExecutorEntry[]> {
  const read = once(context.readings.executors, lines, () => readExecutors(lines, context.executors))
  return { ...read, value: read.value.map((entry) => ({ ...entry })) }
}

function readTermOnce(lines: readonly string[], context: FieldContext): Reading<Term | null> {
  const read = once(context.readings.terms, lines, () => readTerm(lines, context.term))
  return { ...read, value: read.value === null ? null : structuredTerm(read.value) }
}

const structuredTerm = (term: Term): Term => ({
  ...term,
  months: term.months === null ? null : [...term.months],
  years: term.years === null ? null : [...term.years],
})

/** The text with words that a cut divided made whole. */
export function clean(text: string, { vocabulary, readings }: FieldContext): string {
  const known = readings.clean.get(text)
  if (known !== undefined) return known
  const cleaned = joinWords(text, vocabulary)
  readings.clean.set(text, cleaned)
  return cleaned
}

/** Lines of a field with words that a cut divided made whole. */
function linesOf(parts: readonly FieldPart[] | undefined, context: FieldContext): string[] {
  return textOfParts(parts)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => clean(line, context))
}

/** Where a new indicator begins in running text: a capital after a small letter, with a word that indicators begin with. */
const OWN_START =
  /(?<=[\p{Ll}\d)»”ˮ"])\s+(?=(?:Кількість|Частка|Відсоток|Рівень|Наявність|Питома|Число|Охоплен|(?:Не менше|Щонайменше)\s|\p{Lu}\p{Ll}+(?:ено|ано|ято|ена|ана)\s))/u

/** One of `count` measures of a cell: texts in sequence where there are as many parts or lines, else all for each. */
function shares(parts: readonly FieldPart[] | undefined, count: number, context: FieldContext): Reading<string[]>[] {
  const lines = linesOf(parts, context)
  if (count === 1 || lines.length === 0) return Array.from({ length: count }, () => reading(lines))
  if (parts && parts.length === count) return parts.map((part) => reading(linesOf([part], context)))
  if (lines.length === count) return lines.map((line) => reading([line]))
  const divided = lines.length === 1 ? (lines[0] ?? '').split(OWN_START) : []
  if (divided.length === count) return divided.map((text) => ({ value: [text.trim()], unsure: true }))
  return Array.from({ length: count }, () => ({ value: lines, unsure: true }))
}

export function executorsOf(fields: FieldParts, count: number, context: FieldContext): Reading<ExecutorEntry[]>[] {
  const parts = fields.get('executors')
  const lines = linesOf(parts, context)
  if (lines.length === 0) return Array.from({ length: count }, () => reading([]))
  if (count === 1) return [readExecutorsOnce(lines, context)]
  if (parts && parts.length === count && new Set(parts.map(({ column }) => column.column)).size === 1)
    return parts.map((part) => readExecutorsOnce(linesOf([part], context), context))
  return splitExecutors(lines, count, context.executors)
}

export function termsOf(fields: FieldParts, count: number, context: FieldContext): Reading<Term | null>[] {
  const from = textOfParts(fields.get('termFrom'))
  const to = textOfParts(fields.get('termTo'))
  const lines = linesOf(fields.get('term'), context)
  if (lines.length === 0 && (from !== '' || to !== ''))
    return Array.from({ length: count }, () => readTermRange(from, to, context.term))
  if (lines.length === 0) return Array.from({ length: count }, () => reading(null))
  if (count === 1) return [readTermOnce(lines, context)]
  if (lines.length === count) return lines.map((line) => readTermOnce([line], context))
  return splitTerms(lines, count, context.term)
}

interface Indicated {
  readonly indicators: Indicator[]
  /** Funding that stood in the same cell. */
  readonly funding: Funding | null
}

export function indicatorsOf(fields: FieldParts, count: number, context: FieldContext): Reading<Indicated>[] {
  const column = fields.get('indicator')?.[0]?.column.column
  const isShared =
    column !== undefined && fields.get('fundingSource')?.some((part) => part.column.column === column) === true
  const targets = targetColumns(fields.get('target') ?? [], context)
  return shares(fields.get('indicator'), count, context).map(({ value, unsure }) => {
    const split = isShared && value.length > 0 ? splitIndicatorAndFunding(value) : null
    const text = split === null ? value : split.value.indicator.split('\n')
    const read = readIndicators(text)
    return {
      value: { indicators: withTargets(read.value, targets), funding: split?.value.funding ?? null },
      unsure: unsure || read.unsure || split?.unsure === true,
    }
  })
}

/** Lines of each column of targets: one column, or one for each year. */
function targetColumns(parts: readonly FieldPart[], context: FieldContext): string[][] {
  const columns = [...new Set(parts.map((part) => part.column.column))]
  return columns.map((column) =>
    linesOf(
      parts.filter((part) => part.column.column === column),
      context,
    ),
  )
}

/** Targets of a cell of a column of targets, where a bare number is one too. */
function targetsOfCell(text: string): Target[] {
  const read = readTargets(text)
  if (read.length > 0) return read
  const value = readNumber(text.replace(/\s*(?:%|відсотк\p{L}*|осіб|од\.?|шт\.?)\s*$/iu, ''))
  const unit = /%|відсот/i.test(text) ? '%' : ''
  return value === null ? [] : [{ comparator: '=', value, unit, per: null }]
}

/** Gives indicators that state no target those of columns of targets: line by line, or all to the only indicator. */
function withTargets(indicators: Indicator[], columns: readonly string[][]): Indicator[] {
  if (columns.length === 0) return indicators
  return indicators.map((indicator, i) => {
    if (indicator.targets.length > 0) return indicator
    const targets = columns.flatMap((lines) => {
      const own = indicators.length === 1 ? lines.join('\n') : lines.length === indicators.length ? lines[i] : undefined
      return own === undefined ? [] : targetsOfCell(own)
    })
    return { ...indicator, targets }
  })
}

export function fundingOf(fields: FieldParts, shared: Funding | null, context: FieldContext): Reading<Funding | null> {
  if (shared !== null) return reading(shared)
  const indicator = fields.get('indicator')?.[0]?.column.column
  const sources = (fields.get('fundingSource') ?? []).filter((part) => part.column.column !== indicator)
  const amounts = fields.get('fundingAmount') ?? []
  if (sources.length === 0 && amounts.length === 0) return reading(null)
  const rows = sourceRows(fields)
  const years = yearRows(fields)
  const cells = countedParts(amounts, rows).map((part): AmountCell => {
    const beside = sources.length > 1 ? sources.find((source) => source.row === part.row) : undefined
    const unit = part.table.units[part.column.column] ?? undefined
    return {
      text: clean(part.text, context),
      year: part.column.year ?? years.get(part.row) ?? null,
      source: part.column.source ?? (beside && !rows.totals.has(beside.row) ? clean(beside.text, context) : null),
      ...(unit ? { unit } : {}),
    }
  })
  const named = sources.filter(({ row }) => !rows.totals.has(row))
  const isSame = sources[0]?.column.column === amounts[0]?.column.column && amounts.length > 0
  const source = [...new Set(linesOf(named, context))].join(named.length > 1 ? '; ' : ' ')
  return readFunding({ source: source === '' ? null : source, amounts: isSame ? [] : cells })
}

const FIGURES: readonly ColumnRole[] = ['planned', 'revised', 'financed', 'percent']

/**
 * A figure of a report: the column or row «усього» where there is one, else the sum over budgets; null where nothing
 * stands.
 */
export function figureOf(fields: FieldParts, role: ColumnRole): number | null {
  const parts = fields.get(role) ?? []
  if (role === 'percent') return readNumber(textOfParts(parts.slice(0, 1)).replace(/\s*(?:%|відс\p{L}*\.?)\s*$/iu, ''))
  return sumOf(partsBySource(parts, sourceRows(fields)).map(figureOfRow))
}

function figureOfRow(parts: readonly FieldPart[]): number | null {
  const numbers = parts.map((part) => ({
    value: readAmount(part.text, part.table.units[part.column.column] ?? 'thousand'),
    isTotal: part.column.source === null || isTotalHeading(part.column.source),
  }))
  const total = numbers.find(({ value, isTotal }) => isTotal && value !== null)
  return total ? total.value : sumOf(numbers.map(({ value }) => value))
}

/** The sum of what is printed; a sum of nothing is no figure. */
function sumOf(figures: readonly (number | null)[]): number | null {
  const values = figures.filter((value) => value !== null)
  return values.length === 0 ? null : Math.round(values.reduce((sum, value) => sum + value, 0) * 1e5) / 1e5
}

export function executionOf(fields: FieldParts, context: FieldContext): Execution | null {
  const narrative = clean(textOfParts(fields.get('narrative')), context)
  if (narrative === '' && FIGURES.every((role) => !fields.has(role))) return null
  return {
    planned: figureOf(fields, 'planned'),
    revised: figureOf(fields, 'revised'),
    financed: figureOf(fields, 'financed'),
    percent: figureOf(fields, 'percent'),
    narrative: narrative === '' ? null : narrative,
  }
}

export function nationalMeasureOf(fields: FieldParts, context: FieldContext): Reading<Measure['nationalMeasure']> {
  const parts = fields.get('nationalMeasure')
  const text = clean(textOfParts(parts), context)
  if (text === '') return reading(null)
  const { number, rest } = readNumberLabel(text)
  return { value: { number, text: collapse(rest) }, unsure: (parts?.length ?? 0) > 1 }
}

export function expectedResultOf(fields: FieldParts, context: FieldContext): string | null {
  const text = clean(textOfParts(fields.get('expectedResult')), context)
  return text === '' ? null : text
}
