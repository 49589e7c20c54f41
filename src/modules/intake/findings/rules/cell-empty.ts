import type { Finding, Measure, MeasureField } from '../../interchange.ts'
import { findingOf, type Rule } from '../rule.ts'
import { hasColumn, type PlanView, soundMeasures } from '../view/plan-view.ts'

const id = 'cell-empty'
const severity = 'warning'
const says = (text: string | null | undefined): boolean => /[\p{L}\d]/u.test(text ?? '')

interface Column {
  readonly field: MeasureField
  readonly has: (measure: Measure) => boolean
  readonly uk: string
  readonly en: string
  /** Share of the measures that must have it before an empty cell is a fault. */
  readonly usualFrom: number
}

const COLUMNS: readonly Column[] = [
  { field: 'text', has: (m) => says(m.text), uk: 'текст заходу', en: 'text of the measure', usualFrom: 0 },
  {
    field: 'expectedResult',
    has: (m) => says(m.expectedResult),
    uk: 'очікуваний результат',
    en: 'expected result',
    usualFrom: 0.75,
  },
  {
    field: 'funding',
    has: (m) => m.funding !== null && Object.values(m.funding).some((value) => value !== null),
    uk: 'дані про фінансування',
    en: 'funding',
    usualFrom: 0.75,
  },
  {
    field: 'execution',
    has: (m) => m.execution !== null && m.execution.planned !== null,
    uk: 'планову суму',
    en: 'planned amount',
    usualFrom: 0.75,
  },
  {
    field: 'execution',
    has: (m) => m.execution !== null && m.execution.financed !== null,
    uk: 'профінансовану суму',
    en: 'financed amount',
    usualFrom: 0.75,
  },
  {
    field: 'execution',
    has: (m) => m.execution !== null && says(m.execution.narrative),
    uk: 'інформацію про виконання',
    en: 'account of what was done',
    usualFrom: 0.75,
  },
]

/** An empty cell in a column that nearly all measures fill; executor, term and indicator have rules of their own. */
export const cellEmpty: Rule = {
  id,
  severity,
  notes: {
    what:
      'A cell is empty in a column that at least three quarters of the measures fill (text, expected result, funding, amounts ' +
      'and narrative of a report), or the table itself shows a cell left empty. Executor, term and indicator have their own rules.',
    why: 'The reader cannot know whether nothing was meant or something was forgotten. Nothing at all is written «—» or «не потребує».',
    example: 'порожній «Очікуваний результат», коли в інших заходах його заповнено',
  },
  check: (view) => [...COLUMNS.flatMap((column) => emptyIn(view, column)), ...seenInTables(view)],
}

/** A dash says that there is nothing to say. */
const isDashed = ({ fieldSources }: Measure, field: MeasureField): boolean =>
  /^[\s–—-]*[–—-][\s–—-]*$/mu.test(fieldSources?.[field]?.raw ?? '')

function emptyIn(view: PlanView, column: Column): Finding[] {
  const lacking = soundMeasures(view).filter(({ measure }) => !column.has(measure) && !isDashed(measure, column.field))
  if (lacking.length === 0 || !hasColumn(view, ({ measure }) => column.has(measure))) return []
  if (view.measures.length - lacking.length < column.usualFrom * view.measures.length) return []
  return lacking.map(({ at }) =>
    findingOf(
      { id, severity },
      {
        at,
        field: column.field,
        uk: `Клітинка порожня, а має містити ${column.uk}. Заповніть її або поставте прочерк, якщо зазначати нічого.`,
        en: `The cell is empty and should hold the ${column.en}. Fill it, or put a dash where there is nothing to say.`,
      },
    ),
  )
}

function seenInTables(view: PlanView): Finding[] {
  return (view.context.tableFaults ?? [])
    .filter((fault) => fault.kind === 'cell-empty')
    .map((fault) =>
      findingOf(
        { id, severity },
        {
          at: fault.at,
          field: fault.field,
          uk: 'Клітинка таблиці порожня, хоча рядок її потребує. Перевірте, чи нічого не пропущено.',
          en: 'A cell of the table is empty though the row needs it. Check that nothing is left out.',
        },
      ),
    )
}
