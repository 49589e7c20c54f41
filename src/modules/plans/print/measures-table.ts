import { cellText, type PrintCell, type PrintRow, type TableBlock, textCell } from '#modules/documents/index.ts'
import type { PlanInterchange, Task } from '#modules/intake/index.ts'
import { isNamed, levelHeading, levelWords } from './levels.ts'
import type { MeasureColumn } from './measure-column.ts'
import { measureColumns, taskColumn } from './plan-columns.ts'
import { totalRows } from './total-rows.ts'

/** The table of measures: goals as rows over the full width, a task's cell merged over its measures, totals last. */
export function measuresTable(plan: PlanInterchange): TableBlock {
  const tasks = plan.strategicGoals.flatMap((goal) => goal.operationalGoals.flatMap((operational) => operational.tasks))
  const hasTasks = tasks.some(isNamed)
  const columns = measureColumns(plan, hasTasks)
  const first = hasTasks ? [{ heading: taskColumn.heading, width: taskColumn.width }] : []
  const width = first.length + columns.length
  return {
    kind: 'table',
    caption: plan.title,
    columns: [...first, ...columns].map((column) => ({ width: column.width })),
    headingRows: headingRows([...first, ...columns]),
    rows: [...bodyRows(plan, columns, hasTasks, width), ...totalRows(plan, columns, first.length)],
  }
}

function headingRows(columns: readonly Pick<MeasureColumn, 'heading' | 'subheading'>[]): PrintRow[] {
  const depth = columns.some((column) => column.subheading !== undefined) ? 2 : 1
  const upper: PrintCell[] = []
  const lower: PrintCell[] = []
  columns.forEach((column, index) => {
    if (column.subheading === undefined) {
      upper.push(textCell(column.heading, { rowSpan: depth }))
      return
    }
    lower.push(textCell(column.subheading))
    const before = columns[index - 1]
    if (before?.subheading !== undefined && before.heading === column.heading) return
    const after = columns.slice(index).findIndex((other) => other.heading !== column.heading)
    upper.push(textCell(column.heading, { colSpan: after === -1 ? columns.length - index : after }))
  })
  return [{ kind: 'body', cells: upper }, ...(depth === 2 ? [{ kind: 'body', cells: lower } as const] : [])]
}

function bodyRows(
  plan: PlanInterchange,
  columns: readonly MeasureColumn[],
  hasTasks: boolean,
  width: number,
): PrintRow[] {
  const words = levelWords(plan)
  const group = (text: string): PrintRow[] =>
    text === '' ? [] : [{ kind: 'group', cells: [textCell(text, { colSpan: width })] }]
  return plan.strategicGoals.flatMap((goal) => [
    ...group(levelHeading(words.strategic, goal)),
    ...goal.operationalGoals.flatMap((operational) => [
      ...group(levelHeading(words.operational, operational)),
      ...operational.tasks.flatMap((task) => taskRows(task, columns, hasTasks)),
    ]),
  ])
}

function taskRows(task: Task, columns: readonly MeasureColumn[], hasTasks: boolean): PrintRow[] {
  const count = Math.max(1, task.measures.length)
  const taskCell = hasTasks ? [textCell(taskColumn.text(task), { rowSpan: count })] : []
  if (task.measures.length === 0) {
    return hasTasks ? [{ kind: 'body', cells: [...taskCell, ...columns.map(() => textCell(''))] }] : []
  }
  const byColumn = columns.map((column) => columnCells(task, column))
  return task.measures.map((_, index) => ({
    kind: 'body',
    cells: [...(index === 0 ? taskCell : []), ...byColumn.flatMap((cells) => cells[index] ?? [])],
  }))
}

/** Cells of one column of a task; undefined where the cell above covers the row. */
function columnCells(task: Task, column: MeasureColumn): (PrintCell | undefined)[] {
  const cells = task.measures.map(column.cell)
  if (column.isMerged !== true) return cells
  const texts = cells.map(cellText)
  return cells.map((cell, index) => {
    const text = texts[index] ?? ''
    if (text === '') return cell
    if (texts[index - 1] === text) return undefined
    const next = texts.slice(index).findIndex((other) => other !== text)
    return { ...cell, rowSpan: next === -1 ? texts.length - index : next }
  })
}
