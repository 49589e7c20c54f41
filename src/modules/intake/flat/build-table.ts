import type { Cell, Paragraph, Row } from '#modules/documents/index.ts'
import type { ColumnRole, RoledColumn, RoledTable } from '../column-roles.ts'
import { LEGAL_FORMS } from '../fields/administrative-words.ts'
import { type AmountColumn, amountRoles, numberOf } from './amount-roles.ts'
import { columnWidths } from './column-order.ts'
import type { RowSequence } from './find-rows.ts'
import type { Group, Groups } from './groups.ts'
import { joinLines, wordBook } from './join-lines.ts'
import { type Line, paragraphOf } from './lines.ts'
import type { FlatColumn } from './model.ts'
import type { SignedPiece } from './piece-signs.ts'
import { isDangling } from './vocabulary.ts'

/** A printed line of a cell holds no more characters: longer ones are whole paragraphs, whose ends the author set. */
const LONGEST_PRINTED = 200

interface Parts {
  readonly lines: readonly Line[]
  readonly sequence: RowSequence
  readonly groups: Groups
  readonly order: readonly FlatColumn[]
  readonly rows: readonly (readonly SignedPiece[])[]
  readonly laid: readonly (readonly number[])[]
}

interface Built {
  readonly table: RoledTable
  readonly amountRoles: readonly ColumnRole[]
  readonly doubts: { row: number; roles: ColumnRole[] }[]
  /** Text that came among the amounts and is none: it has no cell. */
  readonly rests: readonly { readonly line: number; readonly text: string }[]
}

/** Makes the grid: a task column where tasks have titles, the measure with its number, then the columns in their order. */
export function buildTable(parts: Parts): Built {
  const { lines, sequence, groups, order, rows, laid } = parts
  const known = wordBook(lines.map((line) => line.text))
  const isWrapped = lines.every(({ text }) => text.length <= LONGEST_PRINTED)
  const widths = columnWidths(rows, laid, order)
  const breaksIn = (column: FlatColumn | undefined): LineBreak => {
    if (!isWrapped) return () => true
    const width = column === undefined ? undefined : widths[column]
    if (column === 'executors')
      return (signed, last) => beginsName(signed, last) || (startsUpper(signed) && hadRoom(signed, last, width))
    if (column === 'indicator' || column === 'expectedResult') return (signed, last) => hadRoom(signed, last, width)
    return () => false
  }
  const amounts = amountColumns(parts)
  const hasTasks = groups.groups.some((group) => group.title !== null)
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
        const number = name === 'measure' ? `${lines[mark.line]?.text.slice(0, mark.length).trim()} ` : ''
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

/** Number and title of a task, with what a page's end moved among its rows. */
function titleText(group: Group, { lines, order, rows, laid }: Parts, known: ReadonlySet<string>): string {
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

/**
 * Text of one column in a row: pieces of one line by a space, lines joined as a cell's lines are. Names of organisations
 * are often told apart by nothing but the line: where a line surely begins one, the break is kept.
 */
function cellText(
  row: readonly SignedPiece[],
  laid: readonly number[],
  column: number,
  known: ReadonlySet<string>,
  isBreak: LineBreak = () => false,
): string {
  const lines: { line: number; text: string; begins: boolean }[] = []
  row.forEach((signed, at) => {
    if (laid[at] !== column) return
    const { line, text } = signed.piece
    const last = lines.at(-1)
    if (last?.line === line) last.text += ` ${text}`
    else
      lines.push({
        line,
        text,
        begins: last === undefined || (!isDangling(last.text) && isBreak(signed, last.text)),
      })
  })
  const parts: string[][] = []
  for (const { text, begins } of lines) {
    if (begins || parts.length === 0) parts.push([text])
    else parts.at(-1)?.push(text)
  }
  return parts.map((part) => joinLines(part, known)).join('\n')
}

/** Whether the author ended the line before a piece; `last` is that line. */
type LineBreak = (signed: SignedPiece, last: string) => boolean

const startsUpper = ({ piece }: SignedPiece): boolean => /^\p{Lu}/u.test(piece.text)

/** A line that surely begins a name; «КУ / «Центр …»» goes on with one. */
const beginsName = (signed: SignedPiece, last: string): boolean =>
  signed.isOrganisation &&
  (startsUpper(signed) ||
    (/^[«"„]/.test(signed.piece.text) && !LEGAL_FORMS.has((last.split(' ').at(-1) ?? '').toLowerCase())))

/** The next word had room in the line before: the page's width did not end it. */
const hadRoom = (signed: SignedPiece, last: string, width: number | undefined): boolean =>
  width !== undefined && last.length + 1 + signed.firstWord <= width * 0.85

const amountsOf = (row: readonly SignedPiece[], laid: readonly number[], column: number): string[] =>
  row.flatMap(({ piece }, at) => (laid[at] === column ? [...piece.amounts] : []))

const FUNDING_IN_INDICATOR =
  /включено до \p{L}+|джерел\p{L}* фінансуван|не потребує (?:коштів|фінансування)|кошт\p{L}+ (?:місцев|міськ|обласн|державн)/iu

/** Indicators and funding stand in one column where several cells of indicators speak of funding. */
function sharedFunding({ order, rows, laid }: Parts, columns: readonly RoledColumn[]): RoledColumn[] {
  const indicator = columns.find(({ role }) => role === 'indicator')
  const index = order.indexOf('indicator')
  if (indicator === undefined || columns.some(({ role }) => role === 'fundingSource' || role === 'fundingAmount'))
    return []
  const texts = rows.map((row, at) =>
    row.flatMap(({ piece }, piecesAt) => (laid[at]?.[piecesAt] === index ? [piece.text] : [])).join(' '),
  )
  const speaking = texts.filter((text) => FUNDING_IN_INDICATOR.test(text)).length
  return speaking >= 2 && speaking * 20 >= rows.length ? [{ ...indicator, role: 'fundingSource' }] : []
}

function restsAmongAmounts({ order, rows, laid }: Parts, count: number): { line: number; text: string }[] {
  const column = order.indexOf('amounts')
  return rows.flatMap((row, at) => {
    let seen = 0
    return row.flatMap(({ piece }, index) => {
      if (column === -1 || laid[at]?.[index] !== column) return []
      if (piece.kind !== 'amounts') return [{ line: piece.line, text: piece.text }]
      const surplus = piece.amounts.slice(Math.max(0, count - seen))
      seen += piece.amounts.length
      return surplus.length === 0 ? [] : [{ line: piece.line, text: surplus.join(' ') }]
    })
  })
}

function amountColumns({ order, rows, laid, lines }: Parts): AmountColumn[] {
  const index = order.indexOf('amounts')
  if (index === -1) return []
  const printed = rows.map((row, at) => amountsOf(row, laid[at] ?? [], index))
  return amountRoles(
    printed.map((row) => row.map(numberOf)),
    {
      hasNarrative: order.includes('narrative'),
      hasPercentSign: printed.some((row) => row.at(-1)?.endsWith('%')),
      years: periodOf(lines),
    },
  )
}

/** Years of the commonest range in the text: «2024–2026» gives three. */
function periodOf(lines: readonly Line[]): number[] {
  const counts = new Map<string, number>()
  for (const line of lines) {
    for (const [range] of line.text.matchAll(/20\d\d ?[-–—] ?20\d\d/g)) {
      const key = range.replace(/[^\d]+/, '-')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const [from, to] = ([...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '').split('-').map(Number)
  if (from === undefined || to === undefined || to < from || to - from > 12) return []
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

function missingRoles({ order, laid }: Parts, at: number, amounts: readonly AmountColumn[]): ColumnRole[] {
  const anchors: readonly FlatColumn[] = ['term', 'executors', 'amounts']
  return order.flatMap((column, index): ColumnRole[] => {
    if (!anchors.includes(column) || (laid[at] ?? []).includes(index)) return []
    return column === 'amounts' ? amounts.map(({ role }) => role) : [column]
  })
}
