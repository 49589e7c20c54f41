import type { Cell, Paragraph, Row } from '#modules/documents/index.ts'
import type { ColumnRole, RoledColumn, RoledTable } from '../column-roles.ts'
import { amountColumns, amountsOf, restsAmongAmounts, sharedFunding } from './amount-columns.ts'
import type { AmountColumn } from './amount-roles.ts'
import { cellText, lineBreaks } from './cell-text.ts'
import type { Group } from './groups.ts'
import { joinLines, wordBook } from './join-lines.ts'
import type { LaidRows } from './laid-rows.ts'
import { paragraphOf } from './lines.ts'
import type { FlatColumn } from './model.ts'
import { startsAsTask } from './vocabulary.ts'

interface Built {
  readonly table: RoledTable
  readonly amountRoles: readonly ColumnRole[]
  readonly doubts: { row: number; roles: ColumnRole[] }[]
  /** Text that came among the amounts and is none: it has no cell. */
  readonly rests: readonly { readonly line: number; readonly text: string }[]
}

/** Makes the grid: a task column where tasks have titles, the measure with its number, then the columns in their order. */
export function buildTable(parts: LaidRows): Built {
  const { lines, sequence, groups, order, rows, laid } = parts
  const known = wordBook(lines.map((line) => line.text))
  const breaksIn = lineBreaks(parts)
  const amounts = amountColumns(parts)
  const areOver = order[0] !== 'task' && groups.groups.every((group) => standsOver(group, parts)) && nameFields(parts)
  const hasTasks = !areOver && groups.groups.some((group) => group.title !== null)
  const roles: AmountColumn[] = [
    ...(hasTasks ? [{ role: 'task' as const, year: null }] : []),
    ...order.flatMap((column): AmountColumn[] =>
      column === 'task' ? [] : column === 'amounts' ? amounts : [{ role: column, year: null }],
    ),
  ]
  const tableRows: Row[] = []
  const doubts: Built['doubts'] = []
  const cell = (
    column: number,
    text: string,
    line: number,
    span: { colSpan?: number; rowSpan?: number } = {},
  ): Cell => {
    const place = { page: lines[line]?.place.page ?? null, table: 1, row: tableRows.length + 1, column: column + 1 }
    const blocks: Paragraph[] = text === '' ? [] : [paragraphOf(text, place)]
    return { kind: 'cell', column, colSpan: span.colSpan ?? 1, rowSpan: span.rowSpan ?? 1, blocks, place }
  }
  const push = (cells: readonly Cell[], line: number): void => {
    const place = { page: lines[line]?.place.page ?? null, table: 1, row: tableRows.length + 1, column: null }
    tableRows.push({ cells, isHeading: false, place })
  }
  sequence.marks.forEach((mark, at) => {
    for (const section of groups.sections.filter(({ beforeRow }) => beforeRow === at)) {
      const text = joinLines(
        section.lines.map((line) => lines[line]?.text ?? ''),
        known,
      )
      push([cell(0, text, section.lines[0] ?? mark.line, { colSpan: roles.length })], section.lines[0] ?? mark.line)
    }
    const cells: Cell[] = []
    const group = groups.groups.find(({ firstRow }) => firstRow === at)
    if (areOver && group?.title) {
      const line = group.title.lines[0] ?? mark.line
      push([cell(0, titleText(group, parts, known), line, { colSpan: roles.length })], line)
    }
    if (hasTasks && group !== undefined) {
      const sectionsWithin = groups.sections.filter(
        ({ beforeRow }) => beforeRow > at && beforeRow < group.endRow,
      ).length
      const line = group.title?.lines[0] ?? mark.line
      cells.push(
        cell(0, titleText(group, parts, known), line, {
          rowSpan: group.endRow - at + sectionsWithin,
        }),
      )
    }
    const offset = hasTasks ? 1 : 0
    const textOf = (column: number): string =>
      cellText(rows[at] ?? [], laid[at] ?? [], column, known, breaksIn(order[column]))
    let column = offset
    order.forEach((name, index) => {
      if (name === 'task') return
      if (name === 'amounts') {
        const found = amountsOf(rows[at] ?? [], laid[at] ?? [], index)
        amounts.forEach((_, amount) => {
          cells.push(cell(column++, found[amount] ?? '', mark.line))
        })
      } else {
        const printed = name === 'measure' ? (lines[mark.line]?.text.slice(0, mark.length).trim() ?? '') : ''
        // A bare number before words would be a count: «1 Навчання».
        const number = /^\d+$/.test(printed) ? `${printed}. ` : `${printed} `
        cells.push(cell(column++, `${number}${textOf(index)}`.trim(), mark.line))
      }
    })
    push(cells, mark.line)
    const missing = missingRoles(parts, at, amounts)
    if (missing.length > 0) doubts.push({ row: tableRows.length - 1, roles: missing })
  })
  const columns = roles.map(
    ({ role, year }, column): RoledColumn => ({ column, role, year, source: null, isGuessed: true }),
  )
  const shared = sharedFunding(parts, columns)
  const place = { page: lines[sequence.marks[0]?.line ?? 0]?.place.page ?? null, table: 1, row: null, column: null }
  return {
    table: {
      table: { kind: 'table', columns: roles.length, rows: tableRows, place },
      firstBodyRow: 0,
      columns: [...columns, ...shared],
    },
    amountRoles: amounts.map(({ role }) => role),
    doubts,
    rests: restsAmongAmounts(parts, amounts.length),
  }
}

/** Whether a title stands as a line of its own over the rows, and not beside them in a column. */
const standsOver = ({ title, firstRow }: Group, { sequence }: LaidRows): boolean =>
  title === null ||
  (title.lines.every((at) => at < (sequence.marks[firstRow]?.line ?? 0)) &&
    title.numberLine < (sequence.marks[firstRow]?.line ?? 0))

/** Titles that mostly name fields («Заходи з протидії …») are sections; those that say what to do are tasks. */
function nameFields({ groups, lines }: LaidRows): boolean {
  const titles = groups.groups.flatMap(({ title }) =>
    title === null ? [] : [(lines[title.lines[0] ?? -1]?.text ?? '').slice(title.numberLength)],
  )
  return titles.length > 0 && titles.filter((text) => startsAsTask(text.trim())).length * 2 <= titles.length
}

/** Number and title of a task, with what a page's end moved among its rows. */
function titleText(group: Group, { lines, order, rows, laid }: LaidRows, known: ReadonlySet<string>): string {
  const { number, title } = group
  if (title === null) return number === null ? '' : `${number}.`
  const texts = title.lines.map((at, index) => (lines[at]?.text ?? '').slice(index === 0 ? title.numberLength : 0))
  if (order[0] === 'task') {
    for (let row = group.firstRow; row < group.endRow; row++)
      texts.push(cellText(rows[row] ?? [], laid[row] ?? [], 0, known))
  }
  const printed = (lines[title.numberLine]?.text ?? '')
    .slice(0, title.numberLength > 0 ? title.numberLength : undefined)
    .trim()
  const label =
    title.number === null ? (number === null ? '' : `${number}.`) : /[.)]$/.test(printed) ? printed : `${printed}.`
  return `${label} ${joinLines(
    texts.filter((text) => text !== ''),
    known,
  )}`.trim()
}

function missingRoles({ order, laid }: LaidRows, at: number, amounts: readonly AmountColumn[]): ColumnRole[] {
  const anchors: readonly FlatColumn[] = ['term', 'executors', 'amounts']
  return order.flatMap((column, index): ColumnRole[] => {
    if (!anchors.includes(column) || (laid[at] ?? []).includes(index)) return []
    return column === 'amounts' ? amounts.map(({ role }) => role) : [column]
  })
}
