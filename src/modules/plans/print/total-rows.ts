import { type PrintRow, textCell } from '#modules/documents/index.ts'
import type { ExecutionFigures, PlanInterchange } from '#modules/intake/index.ts'
import type { MeasureColumn } from './measure-column.ts'
import { figureCell, printedFigures } from './plan-columns.ts'

/** «Усього» and, where the report has them, its two funds. `columnsBefore` counts the columns left of `columns`. */
export function totalRows(
  plan: PlanInterchange,
  columns: readonly MeasureColumn[],
  columnsBefore: number,
): readonly PrintRow[] {
  const { totals } = plan
  const figures = printedFigures(plan)
  if (totals === null || figures.length === 0) return []
  const label = columnsBefore + columns.findIndex((column) => column.heading === figures[0]?.heading)
  const after = columnsBefore + columns.length - label - figures.length
  const line = (text: string, row: ExecutionFigures): PrintRow => ({
    kind: 'total',
    cells: [
      textCell(text, { colSpan: label, isRowHeading: true }),
      ...figures.map(({ key }) => figureCell(row[key])),
      ...Array.from({ length: after }, () => textCell('')),
    ],
  })
  const { general, special } = totals
  return [
    line('Усього', totals),
    ...(general ? [line('у тому числі із загального фонду', general)] : []),
    ...(special ? [line('у тому числі зі спеціального фонду та інших джерел фінансування', special)] : []),
  ]
}
