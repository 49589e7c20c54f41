import { fold } from '#platform/text/fold.ts'
import type { ColumnRole } from '../column-roles.ts'
import { readNumberLabel } from '../fields/number-label.ts'
import { joinSeam, seamScore } from './continuation.ts'
import { isDitto } from './ditto.ts'
import { filledCells } from './grid.ts'
import { type Level, type LevelHeading, levelsOfKinds, unifyKinds } from './levels.ts'
import { type NumberOwner, numberOwners } from './number-owner.ts'
import type {
  FieldPart,
  MeasureDraft,
  OperationalGoalDraft,
  StrategicGoalDraft,
  TaskDraft,
  TotalDraft,
} from './plan-draft.ts'
import { type NumberManner, realignRow, usualManner } from './realign-row.ts'
import type { PlanTable } from './recognise-columns.ts'
import {
  continuesTitle,
  divideAtBreak,
  findLoneRest,
  isRestOfRow,
  JOINABLE,
  type Known,
  type RowContext,
} from './rest-of-row.ts'
import { cellsOfRow, isCovered, ownText, type RowCell, type RowCells } from './row-cells.ts'
import type { PlanEvent } from './table-events.ts'

/** The plan as rows say it, before cells are read. */
export interface PlanDraft {
  readonly goals: readonly StrategicGoalDraft[]
  readonly totals: readonly TotalDraft[]
}

export interface DraftOptions {
  /** Whether the document has the given folded words somewhere in one cell. */
  readonly known: Known
  /** Merged cells are lost in the format (text): rows may be shifted. */
  readonly isFlat: boolean
}

/** Fields that belong to a measure; the others place it. */
const FIELDS: readonly ColumnRole[] = [
  'nationalMeasure',
  'measure',
  'executors',
  'term',
  'termFrom',
  'termTo',
  'indicator',
  'baseline',
  'target',
  'fundingSource',
  'fundingAmount',
  'expectedResult',
  'planned',
  'revised',
  'financed',
  'percent',
  'narrative',
]
const LEVELS: readonly Level[] = ['strategicGoal', 'operationalGoal', 'task']

/** Builds goals, tasks and rows of measures from the events of all tables of the plan. */
export function buildDraft(events: readonly PlanEvent[], options: DraftOptions): PlanDraft {
  const builder = new DraftBuilder(events, options)
  for (const event of events) builder.take(event)
  return builder.finish()
}

class DraftBuilder {
  readonly #options: DraftOptions
  readonly #levels: ReadonlyMap<string, Level | 'outer'>
  /** All headings in order, kinds unified; `take` draws from it as headings come. */
  readonly #headings: Iterator<LevelHeading, undefined>
  readonly #goals: StrategicGoalDraft[] = []
  readonly #totals: TotalDraft[] = []
  readonly #owners = new Map<PlanTable, ReadonlyMap<number, NumberOwner>>()
  readonly #manners = new Map<PlanTable, NumberManner | null>()
  #goal: StrategicGoalDraft | null = null
  #operational: OperationalGoalDraft | null = null
  #task: TaskDraft | null = null
  #last: MeasureDraft | null = null
  /** Words of the row at hand where its cells were moved. */
  #shifted: string | null = null
  /** Heading above all levels that the interchange has, joined to the titles of goals under it. */
  #outer: LevelHeading | null = null

  constructor(events: readonly PlanEvent[], options: DraftOptions) {
    this.#options = options
    const headings = unifyKinds(events.flatMap((event) => (event.type === 'level' ? event.headings : [])))
    this.#headings = headings[Symbol.iterator]()
    const hasTasks = events.some(
      (event) => event.type === 'row' && event.table.columns.some(({ role }) => role === 'task'),
    )
    this.#levels = levelsOfKinds(headings, hasTasks)
  }

  take(event: PlanEvent): void {
    if (event.type === 'level') for (const _ of event.headings) this.#openHeading(this.#headings.next().value)
    else if (event.type === 'total') this.#takeTotal(event.label, event.table, event.row)
    else this.#takeRow(event.table, event.row, event.afterBreak)
  }

  finish(): PlanDraft {
    return { goals: this.#goals, totals: this.#totals }
  }

  #openHeading(heading: LevelHeading | undefined): void {
    if (heading === undefined) return
    const level = this.#levels.get(heading.kind) ?? 'strategicGoal'
    if (level === 'outer') {
      this.#outer = heading
      this.#goal = null
      this.#operational = null
      this.#task = null
      this.#last = null
      return
    }
    this.#open(level, heading.number, heading.title === '' ? null : heading.title)
  }

  #open(level: Level, number: string | null, title: string | null): void {
    this.#last = null
    if (level === 'strategicGoal') {
      this.#goal = { number, title: this.#withOuter(title), operationalGoals: [] }
      this.#goals.push(this.#goal)
      this.#operational = null
      this.#task = null
    } else if (level === 'operationalGoal') {
      const goal = this.#inGoal()
      this.#operational = { number, title, tasks: [] }
      goal.operationalGoals.push(this.#operational)
      this.#task = null
    } else {
      const operational = this.#inOperational()
      this.#task = { number, title, measures: [] }
      operational.tasks.push(this.#task)
    }
  }

  /** A document with one level more than the form has: the outermost title stands before the goal's own. */
  #withOuter(title: string | null): string | null {
    const outer = this.#outer?.title ?? ''
    if (outer === '') return title
    return title === null ? outer : `${outer.replace(/[.\s]+$/u, '')}. ${title}`
  }

  #inGoal(): StrategicGoalDraft {
    if (!this.#goal) this.#open('strategicGoal', null, null)
    return this.#goal ?? { number: null, title: null, operationalGoals: [] }
  }

  #inOperational(): OperationalGoalDraft {
    if (!this.#operational) {
      const goal = this.#inGoal()
      this.#operational = { number: null, title: null, tasks: [] }
      goal.operationalGoals.push(this.#operational)
    }
    return this.#operational
  }

  #inTask(): TaskDraft {
    if (!this.#task) {
      const operational = this.#inOperational()
      this.#task = { number: null, title: null, measures: [] }
      operational.tasks.push(this.#task)
    }
    return this.#task
  }

  #takeTotal(label: string, table: PlanTable, row: number): void {
    const fields = new Map<ColumnRole, FieldPart[]>()
    for (const [role, cells] of cellsOfRow(table, row))
      if (FIELDS.includes(role))
        fields.set(
          role,
          cells.map((cell) => partOf(cell, table, row)),
        )
    this.#totals.push({ label, fields })
    this.#last = null
  }

  #takeRow(table: PlanTable, row: number, afterBreak: boolean): void {
    const printed = cellsOfRow(table, row)
    const manner = this.#mannerOf(table)
    const cells = this.#options.isFlat && manner ? realignRow(table, row, printed, manner) : printed
    this.#shifted = cells === printed ? null : wordsOfRow(table, row)
    const context = this.#last ? this.#contextOf(this.#last, table, afterBreak) : null
    const isRest = context !== null && isRestOfRow(cells, context)
    const lone = afterBreak && context !== null ? findLoneRest(cells, context) : null
    if (lone && this.#last) {
      const moved = { ...lone.cell, column: { ...lone.cell.column, role: lone.role } }
      this.#append(this.#last, new Map([[lone.role, [moved]]]), table, row)
      return
    }
    this.#openColumns(cells, table, isRest, afterBreak)
    const measure = ownText(cells, 'measure')
    if (isRest && this.#last) this.#append(this.#last, cells, table, row)
    else if (measure === '' && !isCovered(cells, 'measure')) this.#takeWithoutMeasure(cells, table, row)
    else if (measure === '' && this.#last && this.#coversLast(cells)) this.#append(this.#last, cells, table, row, false)
    else this.#addMeasure(cells, table, row, afterBreak)
  }

  #contextOf(last: MeasureDraft, table: PlanTable, afterBreak: boolean): RowContext {
    return {
      before: last.fields,
      taskTitle: this.#task?.title ?? null,
      afterBreak,
      isNumbered: this.#mannerOf(table) !== null || this.#ownersOf(table).size > 0,
      hasTermColumn: table.columns.some(({ role }) => role === 'term'),
      known: this.#options.known,
    }
  }

  /** A row under a measure merged over several rows: another executor, another source of money. */
  #coversLast(cells: RowCells): boolean {
    const covering = (cells.get('measure') ?? []).find(({ begins, text }) => !begins && text !== '')
    return this.#last?.fields.get('measure')?.some((part) => part.cell === covering?.cell) ?? false
  }

  #takeWithoutMeasure(cells: RowCells, table: PlanTable, row: number): void {
    const own = FIELDS.filter((role) => ownText(cells, role) !== '')
    if (own.length === 0) return
    if (this.#last) this.#append(this.#last, cells, table, row)
    else if (this.#task && this.#task.title !== null && this.#task.measures.length === 0)
      this.#addMeasure(cells, table, row, false)
  }

  /** Opens goals and tasks that stand in columns of their own. */
  #openColumns(cells: RowCells, table: PlanTable, isRest: boolean, afterBreak: boolean): void {
    for (const level of LEVELS) {
      const text = ownText(cells, level)
      if (text === '') continue
      const current =
        level === 'strategicGoal' ? this.#goal : level === 'operationalGoal' ? this.#operational : this.#task
      const { number, rest } = readNumberLabel(text)
      const title = rest.replace(/\s+/gu, ' ').trim()
      const isSame =
        current?.title != null &&
        fold(current.title) === fold(title) &&
        (number === null || current.number === null || number === current.number)
      if (isSame) continue
      if (
        current?.title &&
        number === null &&
        (isRest || continuesTitle(current.title, text, afterBreak, this.#options.known))
      ) {
        current.title = joinSeam(current.title, title)
        continue
      }
      this.#open(level, number ?? this.#numberFor(level, cells, table), title === '' ? null : title)
    }
  }

  #numberFor(owner: NumberOwner, cells: RowCells, table: PlanTable): string | null {
    const owners = this.#ownersOf(table)
    for (const cell of cells.get('number') ?? []) {
      if (!cell.begins || owners.get(cell.column.column) !== owner) continue
      const { number } = readNumberLabel(cell.text)
      if (number !== null) return number
    }
    return null
  }

  #ownersOf(table: PlanTable): ReadonlyMap<number, NumberOwner> {
    const known = this.#owners.get(table) ?? numberOwners(table)
    this.#owners.set(table, known)
    return known
  }

  #mannerOf(table: PlanTable): NumberManner | null {
    const known = this.#manners.has(table) ? (this.#manners.get(table) ?? null) : usualManner(table)
    this.#manners.set(table, known)
    return known
  }

  #append(draft: MeasureDraft, cells: RowCells, table: PlanTable, row: number, mayBeCut = true): void {
    for (const role of FIELDS) {
      for (const cell of cells.get(role) ?? []) {
        if (!cell.begins || cell.text === '') continue
        const parts = draft.fields.get(role) ?? []
        const last = parts.at(-1)
        if (last && mayBeCut && JOINABLE.includes(role) && this.#isSeam(last.text, cell.text))
          last.text = joinSeam(last.text, cell.text)
        else parts.push(partOf(cell, table, row))
        draft.fields.set(role, parts)
      }
    }
  }

  #isSeam(before: string, after: string): boolean {
    return seamScore(before, after, this.#options.known) >= 0.25
  }

  #addMeasure(cells: RowCells, table: PlanTable, row: number, afterBreak: boolean): void {
    const before = this.#last
    const fields = new Map<ColumnRole, FieldPart[]>()
    for (const role of FIELDS) {
      const parts: FieldPart[] = []
      for (const cell of cells.get(role) ?? []) {
        if (cell.text === '') continue
        if (before && isDitto(cell.text)) {
          parts.push(...(before.fields.get(role) ?? []).map((part) => ({ ...part, isCarried: true })))
          continue
        }
        const above = afterBreak && cell.begins ? before?.fields.get(role)?.at(-1) : undefined
        const divided = above ? divideAtBreak(above.text, role, cell.text, this.#options.known) : null
        if (above && divided) above.text = joinSeam(above.text, divided.rest)
        const own = divided?.own ?? cell.text
        if (own !== '') parts.push(partOf({ ...cell, text: own }, table, row))
      }
      if (parts.length > 0) fields.set(role, parts)
    }
    if (fields.size === 0) return
    const task = this.#inTask()
    this.#last = { number: this.#numberFor('measure', cells, table), fields, table, row, shifted: this.#shifted }
    task.measures.push(this.#last)
  }
}

const wordsOfRow = (table: PlanTable, row: number): string =>
  filledCells(table.grid.rows[row] ?? [])
    .map((cell) => cell.text)
    .join(' | ')

function partOf(cell: RowCell, table: PlanTable, row: number): FieldPart {
  return { text: cell.text, column: cell.column, cell: cell.cell, table, row, isCarried: false }
}
