import type { Finding, MeasureField } from '../../interchange.ts'
import { quoted, quotedEn } from '../language/phrasing.ts'
import { findingOf, type Rule } from '../rule.ts'
import type { PlanView } from '../view/plan-view.ts'
import type { CellContent } from '../view/shifted-cells.ts'

const id = 'cells-shifted'
const severity = 'error'

const COLUMN_UK: Partial<Record<MeasureField, string>> = {
  text: '«Захід»',
  executors: '«Виконавці»',
  term: '«Строк виконання»',
  indicators: '«Показник»',
  expectedResult: '«Очікуваний результат»',
}
const COLUMN_EN: Partial<Record<MeasureField, string>> = {
  text: 'measures',
  executors: 'executors',
  term: 'terms',
  indicators: 'indicators',
  expectedResult: 'expected results',
}
const CONTENT_UK: Record<CellContent, string> = {
  term: 'строк',
  organisation: 'назва виконавця',
  indicator: 'показник',
}
const CONTENT_EN: Record<CellContent, string> = {
  term: 'a term',
  organisation: 'the name of an executor',
  indicator: 'an indicator',
}

/** Content of one column in another: one finding a measure, since a shift moves the whole row. */
export const cellsShifted: Rule = {
  id,
  severity,
  notes: {
    what: 'A cell holds what belongs to another column: a term among the executors, an organisation as term or indicator.',
    why: 'The row was moved by one cell when it was typed or read; every field of it is then wrong.',
    example: '«2027 рік» у колонці виконавців',
  },
  check: (view) => [...inMeasures(view), ...inTables(view)],
}

function inMeasures(view: PlanView): Finding[] {
  return [...view.shifted].flatMap(([{ at }, [cell]]) =>
    cell
      ? findingOf(
          { id, severity },
          {
            at,
            field: cell.field,
            uk: `У колонці ${COLUMN_UK[cell.field] ?? ''} стоїть ${quoted(cell.value)}: це ${CONTENT_UK[cell.looksLike]}. Схоже, клітинки рядка зсунуто; перевірте весь рядок.`,
            en: `The column of ${COLUMN_EN[cell.field] ?? ''} holds ${quotedEn(cell.value)}, which is ${CONTENT_EN[cell.looksLike]}. The cells of the row seem to be shifted; check the whole row.`,
          },
        )
      : [],
  )
}

function inTables(view: PlanView): Finding[] {
  return (view.context.tableFaults ?? [])
    .filter((fault) => fault.kind === 'cells-shifted' && ![...view.shifted.keys()].some(({ at }) => at === fault.at))
    .map((fault) =>
      findingOf(
        { id, severity },
        {
          at: fault.at,
          field: fault.field,
          uk: `Клітинки рядка, схоже, зсунуто: ${quoted(fault.raw)} стоїть не у своїй колонці. Перевірте весь рядок.`,
          en: `The cells of the row seem to be shifted: ${quotedEn(fault.raw)} stands in another column than its own. Check the whole row.`,
        },
      ),
    )
}
