import type { DocumentFormat, Table } from '#modules/documents/index.ts'
import { textOf } from '#modules/documents/index.ts'
import { fold } from '#platform/text/fold.ts'
import { collectExecutorNames } from '../fields/executors.ts'
import type { TermContext } from '../fields/term.ts'
import { buildVocabulary, joinWords, type Vocabulary } from '../fields/vocabulary.ts'
import type { StrategicGoal, Totals } from '../interchange.ts'
import { buildDraft, type PlanDraft } from './build-draft.ts'
import { carryDown, carryNational } from './carry-down.ts'
import type { PlanPart } from './find-plan.ts'
import type { FieldContext } from './measure-fields.ts'
import type { StrategicGoalDraft } from './plan-draft.ts'
import { readMeasures } from './read-measures.ts'
import { eventsOfTable, type PlanEvent } from './table-events.ts'
import { readTotals } from './totals.ts'

export interface Structure {
  readonly strategicGoals: StrategicGoal[]
  readonly totals: Totals | null
  readonly shifted: FieldContext['shifted']
}

export interface StructureOptions {
  readonly format: DocumentFormat
  /** Tables were rebuilt without lines: an empty cell may be part of a merged one. */
  readonly losesMerges: boolean
  readonly term: TermContext
  readonly texts: readonly string[]
}

/** Reads the parts of a plan (its tables and the headings between them) into goals, tasks and measures. */
export function readStructure(parts: readonly PlanPart[], options: StructureOptions): Structure {
  const isFlat = options.format === 'text' || options.format === 'pdf'
  let words: string | null = null
  const known = (seam: string): boolean => {
    words ??= parts.map((part) => (part.kind === 'table' ? foldedCells(part.table.table) : '')).join(' | ')
    return words.includes(seam)
  }
  const events = parts.flatMap((part): PlanEvent[] => {
    if (part.kind === 'table') return eventsOfTable(part.table, part.isContinued, known)
    return [{ type: 'level', headings: [part.heading], table: null, row: 0 }]
  })
  const draft = buildDraft(events, { known, isFlat })
  const tasks = draft.goals.flatMap((goal) => goal.operationalGoals.flatMap((operational) => operational.tasks))
  carryNational(tasks)
  if (options.losesMerges) carryDown(tasks)
  const vocabulary = buildVocabulary(options.texts)
  const context: FieldContext = {
    vocabulary,
    executors: collectExecutorNames(executorCells(draft)),
    term: options.term,
    shifted: [],
    readings: { clean: new Map(), executors: new Map(), terms: new Map() },
  }
  const strategicGoals = readGoals(draft.goals, context)
  return { strategicGoals, totals: readTotals(draft.totals), shifted: context.shifted }
}

/** Rows whose words are known to the search for seams: a plan has hundreds, a data set may have any number. */
const ROWS_KNOWN = 3000

/** Words of all cells; what a stop or comma divides stays divided, so that lists make no seams. */
const foldedCells = (table: Table): string =>
  table.rows
    .slice(0, ROWS_KNOWN)
    .flatMap((row) => row.cells.flatMap((cell) => textOf([...cell.blocks]).split(/[,;.:\n]/u)))
    .map(fold)
    .join(' | ')

function executorCells({ goals }: PlanDraft): Set<string> {
  const cells = goals.flatMap(({ operationalGoals }) =>
    operationalGoals.flatMap(({ tasks }) =>
      tasks.flatMap(({ measures }) =>
        measures.flatMap(({ fields }) => (fields.get('executors') ?? []).map((part) => part.text)),
      ),
    ),
  )
  return new Set(cells)
}

const titleOf = (title: string | null, vocabulary: Vocabulary): string | null =>
  title === null || title === '' ? null : joinWords(title, vocabulary)

/** Reads the cells of all drafts; headings without any measure that no word marks as a level are left out. */
function readGoals(goals: readonly StrategicGoalDraft[], context: FieldContext): StrategicGoal[] {
  const { vocabulary } = context
  return goals
    .map(({ number, title, operationalGoals }) => ({
      number,
      title: titleOf(title, vocabulary),
      operationalGoals: operationalGoals
        .map((operational) => ({
          number: operational.number,
          title: titleOf(operational.title, vocabulary),
          tasks: operational.tasks
            .map((task) => {
              const own = titleOf(task.title, vocabulary)
              return {
                number: task.number,
                title: own,
                measures: task.measures.flatMap((draft) => readMeasures(draft, own, context)),
              }
            })
            .filter((task) => task.measures.length > 0),
        }))
        .filter((operational) => operational.tasks.length > 0),
    }))
    .filter((goal) => goal.operationalGoals.length > 0)
}
