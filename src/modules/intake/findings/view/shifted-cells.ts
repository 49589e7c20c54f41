import type { MeasureField } from '../../interchange.ts'
import { foldWord, tokensOf } from '../language/words.ts'
import { isIndicatorHead } from '../vocabulary/indicator-words.ts'
import { isOrganisationWord } from '../vocabulary/organisation-words.ts'
import { hasTimeWord, isTermText } from '../vocabulary/time-words.ts'
import type { MeasureView } from './addresses.ts'

const LONGEST_NAME = 300

export type CellContent = 'term' | 'organisation' | 'indicator'

/** A cell whose content belongs to another column. */
export interface ShiftedCell {
  readonly field: MeasureField
  readonly value: string
  /** What the content looks like. */
  readonly looksLike: CellContent
}

/** Cells in which something of another column stands: a term among the executors, an organisation in the term. */
export function shiftedCells(measures: readonly MeasureView[]): Map<MeasureView, ShiftedCell[]> {
  const names = executorNames(measures)
  const shifted = new Map<MeasureView, ShiftedCell[]>()
  for (const view of measures) {
    const cells = cellsOf(view, names)
    if (cells.length > 0) shifted.set(view, cells)
  }
  return shifted
}

/** Names that stand as executors at least twice, so that one misplaced text is not taken for a name. */
function executorNames(measures: readonly MeasureView[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const names = new Set<string>()
  for (const { measure } of measures)
    for (const { name } of measure.executors) {
      const folded = foldWord(name)
      if (seen.has(folded)) names.add(folded)
      seen.add(folded)
    }
  return names
}

function cellsOf({ measure }: MeasureView, names: ReadonlySet<string>): ShiftedCell[] {
  const cells: ShiftedCell[] = []
  const add = (field: MeasureField, value: string, looksLike: CellContent) => cells.push({ field, value, looksLike })
  const isName = (text: string) => text.length < LONGEST_NAME && names.has(foldWord(text))
  for (const { name } of measure.executors) {
    if (isTermText(name)) add('executors', name, 'term')
    else if (startsAsIndicator(name)) add('executors', name, 'indicator')
  }
  const raw = measure.term?.raw ?? ''
  if (raw !== '' && !hasYearOrTime(raw)) {
    if (isName(raw) || headIsOrganisation(raw)) add('term', raw, 'organisation')
    else if (startsAsIndicator(raw)) add('term', raw, 'indicator')
  }
  for (const { text } of measure.indicators) {
    if (isTermText(text)) add('indicators', text, 'term')
    else if (isName(text)) add('indicators', text, 'organisation')
  }
  if (isTermText(measure.text)) add('text', measure.text, 'term')
  else if (isName(measure.text)) add('text', measure.text, 'organisation')
  const result = measure.expectedResult ?? ''
  if (isTermText(result)) add('expectedResult', result, 'term')
  else if (isName(result)) add('expectedResult', result, 'organisation')
  return cells
}

function hasYearOrTime(text: string): boolean {
  return /\d{3}/u.test(text) || hasTimeWord(text)
}

function headIsOrganisation(text: string): boolean {
  return tokensOf(text)
    .slice(0, 3)
    .some((token) => isOrganisationWord(token.folded))
}

function startsAsIndicator(text: string): boolean {
  const [first] = tokensOf(text, 1)
  return first !== undefined && isIndicatorHead(first.folded)
}
