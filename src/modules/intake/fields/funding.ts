import { collapse } from '#platform/text/fold.ts'
import type { Funding } from '../interchange.ts'
import { type AmountUnit, IN_THOUSANDS, readAmount, readAmountUnit, readNumber } from './amount.ts'
import { cellText } from './cell-text.ts'
import { FUNDING_NOTE, findProgramme, speaksOfFunding } from './funding-words.ts'
import { type Reading, reading } from './reading.ts'

/** An amount cell with what its heading says. */
export interface AmountCell {
  readonly text: string
  /** Year that the heading names; null or absent for a total. */
  readonly year?: number | null
  /** Budget or fund that the heading names. */
  readonly source?: string | null
  /** Unit of the heading; thousand UAH where it names none. */
  readonly unit?: AmountUnit
}

/** Cells of one measure that speak of money. */
export interface FundingCells {
  readonly source?: string | readonly string[] | null
  readonly amounts?: readonly AmountCell[]
}

const DASH = /^[\s–—\-−.xхX*]*$/u
const YEAR_AMOUNT = /(?<!\d)(20\d\d)\s*(?:р(?:ік|оку|оки)?\.?)?\s*[-–—:=]\s*(\d[\d\s\u00a0.,]*)/gu

/** Exact sum of amounts with few decimals. */
const sum = (amounts: readonly number[]): number => Number(amounts.reduce((a, b) => a + b, 0).toPrecision(12))

function yearsWithin(text: string, unit: AmountUnit): Record<string, number> | null {
  const factor = IN_THOUSANDS[readAmountUnit(text) ?? unit]
  const found: Record<string, number> = {}
  for (const match of text.matchAll(YEAR_AMOUNT)) {
    const value = readNumber((match[2] ?? '').replace(/[\s.,]+$/u, ''))
    if (value !== null && match[1]) found[match[1]] = Number((value * factor).toPrecision(15))
  }
  return Object.keys(found).length > 0 ? found : null
}

interface Amounts {
  readonly amount: number | null
  readonly byYear: Record<string, number> | null
  readonly notes: readonly string[]
  readonly sources: readonly string[]
  readonly isUnclear: boolean
}

function readAmounts(cells: readonly AmountCell[]): Amounts {
  const byYear: Record<string, number> = {}
  const bySourceOfYear: Record<string, number> = {}
  const totals: number[] = []
  const bySource: number[] = []
  const notes: string[] = []
  const sources: string[] = []
  let isUnclear = false
  for (const cell of cells) {
    const text = collapse(cellText(cell.text))
    if (DASH.test(text)) continue
    const within = yearsWithin(text, cell.unit ?? 'thousand')
    if (within) {
      for (const [year, value] of Object.entries(within)) byYear[year] = sum([byYear[year] ?? 0, value])
      continue
    }
    const note = FUNDING_NOTE.exec(text)
    const value = note ? null : readAmount(text, cell.unit)
    if (value === null) {
      if (!notes.includes(text)) notes.push(text)
      if (!note) isUnclear = true
      continue
    }
    const years = cell.source ? bySourceOfYear : byYear
    if (cell.year != null) years[String(cell.year)] = sum([years[String(cell.year)] ?? 0, value])
    else if (cell.source) bySource.push(value)
    else totals.push(value)
    if (cell.source && value !== 0 && !sources.includes(cell.source)) sources.push(cell.source)
  }
  // Where a year has a column for the whole, those of its sources are parts of it.
  for (const [year, value] of Object.entries(bySourceOfYear)) byYear[year] ??= value
  const years = Object.values(byYear)
  const parts = years.length > 0 ? years : bySource
  const amount = totals[0] ?? (parts.length > 0 ? sum(parts) : null)
  return { amount, byYear: years.length > 0 ? byYear : null, notes, sources, isUnclear }
}

const tidy = (text: string): string | null => {
  const words = collapse(text).replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/gu, '')
  return words === '' ? null : words
}

interface SourceWords {
  readonly source: string | null
  readonly note: string | null
  readonly programme: string | null
}

function readSource(text: string): SourceWords {
  let rest = text
  const programme = findProgramme(rest)
  if (programme) rest = `${rest.slice(0, programme.from)} ${rest.slice(programme.to)}`
  const note = FUNDING_NOTE.exec(rest)
  if (note) rest = `${rest.slice(0, note.index)} ${rest.slice(note.index + note[0].length)}`
  const source = tidy(rest)
  return {
    source: source !== null && /\p{L}/u.test(source) ? source : null,
    note: note ? tidy(note[0].replace(/[()]/gu, '')) : null,
    programme: programme?.name ?? null,
  }
}

/**
 * Reads the funding of a measure; null where no cell says anything. Amounts are thousand UAH; the total is the total
 * column's, or the sum of the printed years or sources. «У межах фінансових можливостей» and the like are notes.
 */
export function readFunding(cells: FundingCells): Reading<Funding | null> {
  const sourceText = cells.source == null ? '' : collapse(cellText(cells.source))
  const amounts = readAmounts(cells.amounts ?? [])
  const words = DASH.test(sourceText) ? { source: null, note: null, programme: null } : readSource(sourceText)
  const inAmounts = amounts.notes.map(readSource)
  const programme = words.programme ?? inAmounts.find((found) => found.programme !== null)?.programme ?? null
  const note = tidy(
    [words.note, ...amounts.notes.filter((_, at) => inAmounts[at]?.programme === null)]
      .filter((text) => text !== null)
      .join('; '),
  )
  const source = words.source ?? (amounts.sources.length > 0 ? amounts.sources.join(', ') : null)
  const funding: Funding = { source, note, amount: amounts.amount, byYear: amounts.byYear, programme }
  if (Object.values(funding).every((value) => value === null)) return reading(null)
  return reading(funding, amounts.isUnclear ? 'amount-unreadable' : undefined)
}

/** A cell that holds an indicator and its funding together; `indicator` keeps its line breaks. */
export interface IndicatorAndFunding {
  readonly indicator: string
  readonly funding: Funding | null
}

/**
 * Divides a cell of a column such as «Індикатор / Джерела фінансування»: a programme that pays («Заходи включено до
 * МЦП „…“»), sources and notes about money become funding, the rest is the indicator.
 */
export function splitIndicatorAndFunding(cell: string | readonly string[]): Reading<IndicatorAndFunding> {
  let text = cellText(cell)
  const money: string[] = []
  const programme = findProgramme(text.replace(/\n/gu, ' '))
  if (programme) {
    money.push(text.slice(programme.from, programme.to))
    text = `${text.slice(0, programme.from)}\n${text.slice(programme.to)}`
  }
  const kept: string[] = []
  for (const line of text.split('\n')) {
    const sentences = line.split(/(?<=[.;])\s+(?=\p{Lu})/u)
    const rest = sentences.filter((sentence) => !speaksOfFunding(sentence))
    money.push(...sentences.filter((sentence) => speaksOfFunding(sentence)))
    const words = rest.join(' ').trim()
    if (/[\p{L}\d]/u.test(words)) kept.push(words)
  }
  if (money.length === 0) return reading({ indicator: kept.join('\n'), funding: null })
  const words = money.map((part) => readSource(collapse(part)))
  const join = (values: readonly (string | null)[]): string | null =>
    tidy([...new Set(values.filter((value) => value !== null))].join('; '))
  const funding: Funding = {
    source: join(words.map((found) => found.source)),
    note: join(words.map((found) => found.note)),
    amount: null,
    byYear: null,
    programme: join(words.map((found) => found.programme)),
  }
  return reading({ indicator: kept.join('\n'), funding }, programme && money.length === 1 ? undefined : 'funding-mixed')
}
