import { fold } from '#platform/text/fold.ts'
import type { ColumnRole } from '../column-roles.ts'
import { readNumberLabel } from '../fields/number-label.ts'
import { seamScore } from './continuation.ts'
import { isColumnIndexRow } from './find-heading.ts'
import { filledCells, type GridCell } from './grid.ts'
import { type LevelHeading, readLevelHeadings, readLevelWord } from './levels.ts'
import type { PlanTable } from './recognise-columns.ts'
import type { Known } from './rest-of-row.ts'

/** What the rows of the plan say, in the order of the document. */
export type PlanEvent =
  | { readonly type: 'level'; headings: LevelHeading[]; readonly table: PlanTable | null; readonly row: number }
  | { readonly type: 'row'; readonly table: PlanTable; readonly row: number; readonly afterBreak: boolean }
  | { readonly type: 'total'; readonly label: string; readonly table: PlanTable; readonly row: number }

const TOTAL =
  /^(?:в\s?сього|у\s?сього|разом|загалом|підсумок|загальн\p{L}* (?:сума|обсяг|вартість)|(?:з|із|зі|в т\.?\s?ч\.?:?|у тому числі|в тому числі|у т\.?\s?ч\.?)?\s*(?:з |із |за рахунок )?(?:загальн\p{L}*|спеціальн\p{L}*) фонд\p{L}*|(?:у|в) тому числі|(?:у|в) т\.\s?ч\.|з них)/iu
const FIGURE = /^[\s\d.,%+–—-]*(?:тис\.?|грн\.?|\s)*$/u
const LOWER = /^\p{Ll}/u
const CAPS = /^[^\p{Ll}]{6,}$/u

/** Turns the rows of a table into events; debris of pages (repeated headings, column numbers) is left out. */
export function eventsOfTable(table: PlanTable, isContinued: boolean, known: Known): PlanEvent[] {
  const events: PlanEvent[] = []
  const { grid } = table
  let afterBreak = isContinued
  let page = grid.table.rows[table.firstBodyRow]?.place.page ?? null
  const usual = usualDepth(table)
  for (let r = table.firstBodyRow; r < table.endRow; r++) {
    const row = grid.rows[r] ?? []
    const own = filledCells(row).filter((cell) => cell.row === r)
    if (own.length === 0) continue
    if (isColumnIndexRow(own) || isRepeatedHeading(table, own)) {
      afterBreak = true
      continue
    }
    const rowPage = grid.table.rows[r]?.place.page ?? null
    if (rowPage !== page) afterBreak = true
    page = rowPage
    const label = own[0]?.text ?? ''
    const last = events.at(-1)
    if (isTotal(own)) events.push({ type: 'total', label: totalLabelOf(own)?.text ?? '', table, row: r })
    else {
      const isRest = own.length === 1 && LOWER.test(label) && last?.type === 'level'
      const goesOn = own.length === 1 && last?.type === 'row' && continuesMeasure(table, last.row, label, known)
      const heading = isRest ? label : goesOn ? null : headingOf(table, own, usual)
      if (heading === null) events.push({ type: 'row', table, row: r, afterBreak })
      else if (LOWER.test(heading) && last?.type === 'level') continueHeading(last.headings, heading)
      else events.push({ type: 'level', headings: headingsIn(heading, own.length > 1), table, row: r })
    }
    afterBreak = false
  }
  return events
}

/** Headings divided over the cells of a row are of another kind than those over the whole width. */
const headingsIn = (text: string, isDivided: boolean): LevelHeading[] =>
  readLevelHeadings(text).map((heading) =>
    isDivided && !heading.hasWord ? { ...heading, kind: `divided-${heading.kind}` } : heading,
  )

function continueHeading(headings: LevelHeading[], rest: string): void {
  const last = headings.at(-1)
  if (last) headings[headings.length - 1] = { ...last, title: `${last.title} ${rest.replace(/\s+/gu, ' ')}` }
}

/** A lone text that is the rest of the measure above and no heading, although it begins with a capital. */
function continuesMeasure(table: PlanTable, row: number, text: string, known: Known): boolean {
  const column = table.columns.find(({ role }) => role === 'measure')?.column
  const above = column === undefined ? '' : (table.grid.rows[row]?.[column]?.text ?? '')
  return above !== '' && readLevelWord(text) === null && seamScore(above, text, known) >= 1
}

/** The words of a row of figures: the first cell, or the first after columns of figures. */
const totalLabelOf = (own: readonly GridCell[]): GridCell | undefined =>
  own.find((cell) => !FIGURE.test(cell.text)) ?? own[0]

function isTotal(own: readonly GridCell[]): boolean {
  const first = totalLabelOf(own)
  const label = first?.text ?? ''
  if (first === undefined || label.length > 90 || !TOTAL.test(label)) return false
  const others = own.filter((cell) => cell !== first)
  return others.length > 0
    ? others.every((cell) => FIGURE.test(cell.text) || TOTAL.test(cell.text))
    : LOWER.test(label) || label.length < 60
}

/** A row that repeats the heading on a new page. */
function isRepeatedHeading(table: PlanTable, own: readonly GridCell[]): boolean {
  if (own.length < 2 || table.headings.length === 0) return false
  return own.every((cell) => {
    const heading = table.headings[cell.column] ?? ''
    if (cell.text.length > heading.length + 12) return false
    const text = fold(cell.text)
    return text === '' || heading.includes(text)
  })
}

const depthOf = (number: string): number => number.split('.').length

/** The depth of numbers («1.1» is 2) that most rows with several filled cells have; null where few are numbered. */
function usualDepth(table: PlanTable): number | null {
  const counts = new Map<number, number>()
  let rows = 0
  for (let r = table.firstBodyRow; r < table.grid.rows.length && rows < 200; r++) {
    const own = filledCells(table.grid.rows[r] ?? []).filter((cell) => cell.row === r)
    if (own.length < 3) continue
    rows++
    const number = numberIn(table, own)
    if (number) counts.set(depthOf(number), (counts.get(depthOf(number)) ?? 0) + 1)
  }
  let best: number | null = null
  for (const [depth, count] of counts) if (count * 2 > rows && (best === null || depth > best)) best = depth
  return best
}

function numberIn(table: PlanTable, own: readonly GridCell[]): string | null {
  const find = (role: ColumnRole): GridCell | undefined => {
    const columns = table.columns.filter((column) => column.role === role).map(({ column }) => column)
    return own.find((cell) => columns.includes(cell.column))
  }
  const measure = find('measure')
  const inText = measure ? readNumberLabel(measure.text).number : null
  return inText ?? readNumberLabel(find('number')?.text ?? '').number
}

/** Text of a row that heads what follows, null where the row is no heading. */
function headingOf(table: PlanTable, own: readonly GridCell[], usual: number | null): string | null {
  const [first, second] = own
  if (!first) return null
  const roleOf = (cell: GridCell): ColumnRole | null =>
    table.columns.find(({ column }) => column >= cell.column && column < cell.column + cell.colSpan)?.role ?? null
  const wide = (cell: GridCell): boolean => cell.colSpan * 2 > table.grid.columns && cell.colSpan > 1
  if (own.length === 1) {
    if (wide(first)) return first.text
    if (readLevelWord(first.text)) return first.text
    const role = roleOf(first)
    if (role === 'number') return readNumberLabel(first.text).rest.length > 3 ? first.text : null
    if (role === 'task' || role === 'strategicGoal' || role === 'operationalGoal') return null
    if (first.column !== 0 && role !== 'measure') return null
    return standsOut(first, first.text, usual) ? first.text : null
  }
  if (own.length !== 2 || !second || roleOf(first) !== 'number') return null
  const text = `${first.text.replace(/[.)\s]+$/u, '')}. ${second.text}`
  if (wide(second) || readLevelWord(second.text)) return readLevelWord(second.text) ? second.text : text
  return roleOf(second) === 'measure' && standsOut(second, text, usual) ? text : null
}

/** Whether a lone text looks like a heading: a shorter number than measures have, bold, capitals, centred. */
function standsOut(cell: GridCell, text: string, usual: number | null): boolean {
  if (LOWER.test(text)) return false
  const { number } = readNumberLabel(text)
  if (number !== null && /^\p{L}/u.test(number)) return true
  if (usual !== null && (number === null || depthOf(number) < usual)) return true
  const paragraphs = cell.cell.blocks.filter((block) => block.kind === 'paragraph' && block.text.trim() !== '')
  const marked = paragraphs.every((block) => block.kind === 'paragraph' && (block.bold || block.align === 'center'))
  return (paragraphs.length > 0 && marked) || CAPS.test(text)
}
