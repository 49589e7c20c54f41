import { type Block, type DocumentModel, type Paragraph, textOf } from '#modules/documents/index.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { ColumnRole } from './column-roles.ts'
import { type FaultContext, findFaults, type TableFault } from './findings/find-faults.ts'
import { addressMeasures } from './findings/view/addresses.ts'
import { type FlatTable, rebuildTable } from './flat/index.ts'
import { type Header, readHeader } from './header/read-header.ts'
import type { PlanInterchange } from './interchange.ts'
import { readList } from './list/index.ts'
import { type FoundPlan, findPlan } from './structure/find-plan.ts'
import { readStructure, type Structure } from './structure/read-structure.ts'
import { layOut } from './structure/recognise-columns.ts'

export interface ImportOptions {
  /** false leaves `findings` empty: the plan alone is wanted. */
  readonly findings?: boolean
  /** People who live in the community, against which targets of national scale show. */
  readonly population?: number | null
}

/**
 * Understands a document as a plan, programme or report: its header, its goals, tasks and measures with the source of
 * every field, and its faults. Pure: no clock, no files, no network.
 * Throws `intake.no_measures` where the document has no table (nor text of a table) of measures.
 */
export function importDocument(model: DocumentModel, options: ImportOptions = {}): PlanInterchange {
  const { plan, context } = understandDocument(model)
  if (options.findings === false) return plan
  return { ...plan, findings: findFaults(plan, { ...context(), population: options.population ?? null }) }
}

/** A document as a plan without findings, and what only the document tells to those who look for faults. */
export interface Understanding {
  readonly plan: PlanInterchange
  readonly context: () => Pick<FaultContext, 'tableFaults' | 'prose'>
}

/** The first half of `importDocument`, for callers who look something up before faults are sought. */
export function understandDocument(model: DocumentModel): Understanding {
  const inTables = findPlan(model.blocks)
  const listed = inTables === null ? readList(paragraphsOf(model.blocks)) : null
  const flat = inTables === null && listed === null ? rebuildTable(paragraphsOf(model.blocks)) : null
  const found = inTables ?? (listed && foundInText({ ...listed, doubts: [] })) ?? (flat && foundInText(flat))
  if (found === null) throw new AppError('intake.no_measures', factsOf(model))
  const roles = new Set<ColumnRole>()
  for (const part of found.parts)
    if (part.kind === 'table') for (const { role } of part.table.columns) if (role !== null) roles.add(role)
  const header: Header = readHeader({ ...found, roles, body: () => textOf([...model.blocks]) })
  const structure = readStructure(found.parts, {
    format: model.format,
    losesMerges: model.format === 'text' || model.notes.some(({ code }) => code === 'table-rebuilt-from-positions'),
    term: { period: header.period },
    texts: [textOf([...model.blocks])],
  })
  if (structure.strategicGoals.length === 0) throw new AppError('intake.no_measures', factsOf(model))
  const plan: PlanInterchange = {
    formatVersion: 1,
    ...header,
    strategicGoals: structure.strategicGoals,
    totals: structure.totals ?? flat?.totals ?? null,
    findings: [],
  }
  const context = () => ({
    tableFaults: faultsOf(plan, structure.shifted),
    prose: [...found.before, ...found.after].map((block) => textOf([block])),
  })
  return { plan, context }
}

/** Rows whose cells were shifted in the document: the plan shows them right, the person must know all the same. */
function faultsOf(plan: PlanInterchange, shifted: Structure['shifted']): TableFault[] {
  if (shifted.length === 0) return []
  const measures = addressMeasures(plan)
  return shifted.flatMap(({ measure, raw }): TableFault[] => {
    const at = measures.find((view) => view.measure === measure)?.at
    return at === undefined ? [] : [{ kind: 'cells-shifted', at, field: 'text', raw }]
  })
}

function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  )
}

const foundInText = (flat: Pick<FlatTable, 'table' | 'before' | 'after' | 'doubts'>): FoundPlan => ({
  parts: [
    {
      kind: 'table',
      table: layOut(flat.table, new Map(flat.doubts.map(({ row, roles }) => [row, roles]))),
      isContinued: false,
    },
  ],
  before: flat.before,
  after: flat.after,
})

function factsOf({ format, blocks }: DocumentModel): Record<string, string | number> {
  const tables = blocks.filter((block) => block.kind === 'table').length
  return { format, tables, paragraphs: blocks.length - tables }
}
