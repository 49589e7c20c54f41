import type { ColumnRole } from '../column-roles.ts'
import { readNumberLabel } from '../fields/number-label.ts'
import { isDangling, seamScore, splitAtNumber, splitAtOwnStart } from './continuation.ts'
import { type FieldParts, textOfParts } from './plan-draft.ts'
import { isCovered, ownText, type RowCell, type RowCells } from './row-cells.ts'

/** Whether the document has the given folded words somewhere in one piece. */
export type Known = (words: string) => boolean

/** Fields whose text may be cut in the middle of a sentence. */
export const JOINABLE: readonly ColumnRole[] = [
  'measure',
  'nationalMeasure',
  'executors',
  'indicator',
  'expectedResult',
  'term',
  'fundingSource',
  'narrative',
]
const ENOUGH = 1.5
/** What a number cell must hold to number its row; debris of a heading cut by the page («п») does not. */
const NUMBER = /\d|^\p{Lu}/u
const never: Known = () => false

/** What stands around a row that may be the rest of the row before. */
export interface RowContext {
  readonly before: FieldParts
  readonly taskTitle: string | null
  /** A page ended between the two rows. */
  readonly afterBreak: boolean
  /** Measures of the table are numbered: a row without a number is suspicious. */
  readonly isNumbered: boolean
  readonly hasTermColumn: boolean
  readonly known: Known
}

/**
 * Whether a row is the rest of the row before, cut by a page: its number cell is empty and its texts go on where those
 * above stop. A row with a full term of its own after a full term above is a row of its own.
 */
export function isRestOfRow(cells: RowCells, context: RowContext): boolean {
  const { before, taskTitle, afterBreak, isNumbered } = context
  if (NUMBER.test(ownText(cells, 'number')) || isCovered(cells, 'measure')) return false
  const measure = ownText(cells, 'measure')
  if (readNumberLabel(measure).number !== null && seamScore('x', measure, never) < 0) return false
  const known = afterBreak ? context.known : never
  let score = (afterBreak ? 0.75 : 0) + (isNumbered ? 0.75 : 0)
  let isStrong = afterBreak
  for (const role of JOINABLE) {
    const above = textOfParts(before.get(role))
    const own = ownText(cells, role)
    if (own === '' || above === '') continue
    if (role === 'term' && measure !== '' && !isDangling(above)) return false
    const seam = seamScore(above, own, known)
    score += seam
    if (seam >= ENOUGH) isStrong = true
  }
  if (isCovered(cells, 'executors') || isCovered(cells, 'term')) score -= 2
  const hasTerm = ownText(cells, 'term') !== '' || isCovered(cells, 'term')
  if (context.hasTermColumn && measure !== '' && !hasTerm) score += 0.5
  const task = ownText(cells, 'task')
  if (task !== '' && taskTitle !== null) score += seamScore(taskTitle, task, known)
  return (isStrong || isNumbered) && score >= ENOUGH
}

/**
 * A page that cuts one cell may leave its rest alone in the first column, wherever the cell stood. Returns the lone
 * cell and the field whose text it continues; null where the text above it fits nearly as well.
 */
export function findLoneRest(cells: RowCells, context: RowContext): { cell: RowCell; role: ColumnRole } | null {
  const filled = [...cells.values()].flat().filter(({ begins, text }) => begins && text !== '')
  const [lone] = filled
  if (lone?.cell.column !== 0 || filled.some(({ cell }) => cell !== lone.cell)) return null
  if (!/^\p{Ll}/u.test(lone.text)) return null
  const score = (above: string): number => (above === '' ? -1 : seamScore(above, lone.text, context.known))
  let best: { readonly role: ColumnRole; readonly score: number } | null = null
  for (const role of JOINABLE) {
    const own = score(textOfParts(context.before.get(role)))
    if (own > 0 && (best === null || own > best.score)) best = { role, score: own }
  }
  const own =
    lone.column.role === 'task'
      ? (context.taskTitle ?? '')
      : textOfParts(context.before.get(lone.column.role ?? 'note'))
  if (best === null || lone.column.role === best.role || best.score < score(own) + ENOUGH) return null
  return { cell: lone, role: best.role }
}

/** After a page break a cell may begin with the rest of the text above it; null where all of it is its own. */
export function divideAtBreak(
  above: string,
  role: ColumnRole,
  text: string,
  known: Known,
): { readonly rest: string; readonly own: string } | null {
  if (!JOINABLE.includes(role) || role === 'term') return null
  const split = role === 'measure' ? splitAtNumber(text) : splitAtOwnStart(text)
  if (!split) return null
  const least = role === 'measure' ? 0.25 : 2.5
  return isDangling(above) || seamScore(above, split.rest, known) >= least ? split : null
}

/** Whether a title in a column of levels goes on with the text below it. */
export function continuesTitle(title: string, text: string, afterBreak: boolean, known: Known): boolean {
  return seamScore(title, text, known) >= (afterBreak ? 0 : ENOUGH)
}
