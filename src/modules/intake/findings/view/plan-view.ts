import type { MeasureField, PlanInterchange } from '../../interchange.ts'
import { tokensOf } from '../language/words.ts'
import { addressMeasures, type MeasureView, type TaskView, tasksOf } from './addresses.ts'
import { type DocumentWords, documentWords } from './document-words.ts'
import { type Passage, passagesOf, rawCellsOf } from './passages.ts'
import { type ShiftedCell, shiftedCells } from './shifted-cells.ts'

/** A fault that the reader of tables saw and that the interchange form cannot show. */
export interface TableFault {
  readonly kind: 'cells-shifted' | 'cell-empty'
  /** Address as in findings: «22.2» or `document`. */
  readonly at: string
  readonly field: MeasureField | null
  /** What the cell holds. */
  readonly raw: string
}

/** What is known about the plan beside its text. */
export interface FaultContext {
  /** People who live in the community. */
  readonly population?: number | null
  readonly communityType?: CommunityType | null
  readonly tableFaults?: readonly TableFault[]
  /** Words known to be right besides those of the document (names of places, earlier editions). */
  readonly vocabulary?: readonly string[]
  /** Text of the document outside its table (decision, preamble): abbreviations may be explained there. */
  readonly prose?: readonly string[]
}

export type CommunityType = 'hromada' | 'rayon' | 'oblast' | 'country'

/** The plan as the rules look at it. Built once, read by every rule. */
export interface PlanView {
  readonly plan: PlanInterchange
  readonly context: FaultContext
  readonly communityType: CommunityType
  readonly measures: readonly MeasureView[]
  readonly tasks: readonly TaskView[]
  readonly passages: readonly Passage[]
  /** Whole cells before joining and splitting, where the reader kept them. */
  readonly rawCells: readonly Passage[]
  readonly words: DocumentWords
  /** Measures whose cells hold what belongs to another column; other rules leave those measures alone. */
  readonly shifted: ReadonlyMap<MeasureView, readonly ShiftedCell[]>
}

export function planView(plan: PlanInterchange, context: FaultContext): PlanView {
  const measures = addressMeasures(plan)
  const passages = passagesOf(plan, measures)
  return {
    plan,
    context,
    communityType: context.communityType ?? communityTypeOf(plan),
    measures,
    tasks: tasksOf(plan),
    passages,
    rawCells: rawCellsOf(measures),
    words: documentWords(passages, [...(context.vocabulary ?? []), ...namesOf(plan)]),
    shifted: shiftedCells(measures),
  }
}

/** Measures without those whose cells are shifted, by their content or by what the reader of tables saw. */
export function soundMeasures(view: PlanView): readonly MeasureView[] {
  const faulty = new Set(
    (view.context.tableFaults ?? []).flatMap(({ kind, at }) => (kind === 'cells-shifted' ? at : [])),
  )
  if (view.shifted.size === 0 && faulty.size === 0) return view.measures
  return view.measures.filter((measure) => !view.shifted.has(measure) && !faulty.has(measure.at))
}

/**
 * True where the document evidently has a column for the thing: at least half of its measures have it. A document
 * without the column is told so once, not at each measure.
 */
export function hasColumn(view: PlanView, has: (measure: MeasureView) => boolean): boolean {
  let having = 0
  for (const measure of view.measures) if (has(measure)) having++
  return having > 0 && having * 2 >= view.measures.length
}

/** Words of the header that the passages do not hold. */
function namesOf({ community, approval }: PlanInterchange): string[] {
  return [community, approval?.body].flatMap((name) => tokensOf(name ?? '').map(({ folded }) => folded))
}

function communityTypeOf(plan: PlanInterchange): CommunityType {
  const name = plan.community ?? ''
  if (/громад|місто|^м\.|селищ|^с\.|міська рада|сільська рада/iu.test(name)) return 'hromada'
  if (/област/iu.test(name)) return 'oblast'
  if (/район/iu.test(name)) return 'rayon'
  return name.trim() === 'Україна' ? 'country' : 'hromada'
}
