import type { Cell, Paragraph, Place, Row } from '#modules/documents/index.ts'
import { collapse } from '#platform/text/fold.ts'
import type { ColumnRole, RoledColumn, RoledTable } from '../column-roles.ts'
import { readNumberLabel } from '../fields/number-label.ts'
import { readLevelWord } from '../structure/levels.ts'
import { cutAtLabels, isNumberedLabel, readLabel } from './labels.ts'

/** A plan that is no table: numbered measures with labelled lines under each, laid out as a table. */
export interface ListedPlan {
  readonly table: RoledTable
  readonly before: readonly Paragraph[]
  readonly after: readonly Paragraph[]
}

interface Line {
  readonly text: string
  readonly paragraph: Paragraph
}

interface Entry {
  readonly kind: 'heading' | 'measure' | 'other'
  readonly lines: Line[]
  readonly fields: Map<ColumnRole, string[]>
}

const LEAST_MEASURES = 2
/** Share of the measures under which labelled lines stand. */
const LEAST_SHARE = 0.6
const GOES_ON = /^(?:\p{Ll}|[-–—•*]\s)/u

/**
 * Reads measures that are written one below the other with «Виконавці: …», «Термін: …» under each. Null for text of
 * another kind.
 */
export function readList(paragraphs: readonly Paragraph[]): ListedPlan | null {
  const lines = paragraphs.flatMap((paragraph) =>
    paragraph.text
      .split('\n')
      .flatMap(cutAtLabels)
      .map((text) => ({ text: collapse(text), paragraph }))
      .filter(({ text }) => text !== ''),
  )
  const { entries, before, after } = entriesOf(lines)
  const measures = entries.filter(({ kind }) => kind === 'measure')
  const labelled = measures.filter(({ fields }) => fields.has('executors') || fields.has('term') || fields.size > 1)
  if (labelled.length < LEAST_MEASURES || labelled.length < measures.length * LEAST_SHARE) return null
  const roles: ColumnRole[] = ['measure', ...new Set(measures.flatMap(({ fields }) => [...fields.keys()]))]
  if (roles.length < 3) return null
  const rows = entries.filter(({ kind }) => kind !== 'other')
  return { table: tableOf(rows, roles), before: paragraphsOf(before), after: paragraphsOf(after) }
}

interface Entries {
  readonly entries: readonly Entry[]
  readonly before: readonly Line[]
  readonly after: readonly Line[]
}

/** Divides the lines into headings and measures; what precedes the first and follows the last labelled one is apart. */
function entriesOf(lines: readonly Line[]): Entries {
  const entries: Entry[] = []
  const before: Line[] = []
  let open: string[] | null = null
  for (const line of lines) {
    const last = entries.at(-1)
    const label = readLabel(line.text)
    const isInMeasure = last?.kind === 'measure'
    if (label && isInMeasure) {
      const values = last.fields.get(label.role) ?? []
      if (label.value !== '') values.push(label.value)
      last.fields.set(label.role, values)
      open = values
      last.lines.push(line)
    } else if (!label && readLevelWord(line.text)) {
      entries.push({ kind: 'heading', lines: [line], fields: new Map() })
      open = null
    } else if (isNumberedLabel(line.text)) {
      entries.push({ kind: 'other', lines: [line], fields: new Map() })
      open = null
    } else if (!label && isNumbered(line.text)) {
      entries.push({ kind: 'measure', lines: [line], fields: new Map() })
      open = null
    } else if (isInMeasure && open !== null && (open.length === 0 || GOES_ON.test(line.text))) {
      open.push(line.text)
      last.lines.push(line)
    } else if (isInMeasure && last.fields.size > 0) {
      entries.push({ kind: 'measure', lines: [line], fields: new Map() })
      open = null
    } else if (last) last.lines.push(line)
    else before.push(line)
  }
  return settle(entries, before)
}

const isNumbered = (text: string): boolean => {
  const { number, level, rest } = readNumberLabel(text)
  return number !== null && rest !== '' && (level === null || level === 'measure')
}

const numberOf = (entry: Entry | undefined): string | null => readNumberLabel(entry?.lines[0]?.text ?? '').number

/** Whether an entry without labels heads the next one: by its word, or «1. …» above «1.1. …». */
function isHeadingAt(entries: readonly Entry[], at: number): boolean {
  const entry = entries[at]
  if (entry === undefined || entry.fields.size > 0) return false
  const number = numberOf(entry)
  return entry.kind === 'heading' || (number !== null && numberOf(entries[at + 1])?.startsWith(`${number}.`) === true)
}

function settle(entries: readonly Entry[], before: readonly Line[]): Entries {
  const isLabelled = (entry: Entry): boolean => entry.fields.size > 0
  const last = entries.findLastIndex(isLabelled)
  let first = Math.max(0, entries.findIndex(isLabelled))
  while (isHeadingAt(entries, first - 1)) first--
  const linesOf = (some: readonly Entry[]): Line[] => some.flatMap((entry) => entry.lines)
  return {
    before: [...before, ...linesOf(entries.slice(0, first))],
    entries: entries
      .slice(first, last + 1)
      .map((entry, i) => (isHeadingAt(entries, first + i) ? { ...entry, kind: 'heading' } : entry)),
    after: linesOf(entries.slice(last + 1)),
  }
}

function tableOf(entries: readonly Entry[], roles: readonly ColumnRole[]): RoledTable {
  const columns = roles.map(
    (role, column): RoledColumn => ({ column, role, year: null, source: null, isGuessed: false }),
  )
  const rows = entries.map((entry, r): Row => {
    const at = entry.lines[0]?.paragraph.place.page ?? null
    const place = (column: number | null): Place => ({ page: at, table: 1, row: r + 1, column })
    const cell = (column: number, text: string, colSpan = 1): Cell => ({
      kind: 'cell',
      column,
      colSpan,
      rowSpan: 1,
      blocks: paragraphsOf(text.split('\n').map((line) => lineAt(line, place(column + 1)))),
      place: place(column + 1),
    })
    const own = entry.lines
      .filter(({ text }) => entry.fields.size === 0 || !isField(entry, text))
      .map(({ text }) => text)
    const cells =
      entry.kind === 'heading'
        ? [cell(0, own.join(' '), roles.length)]
        : roles.map((role, column) =>
            cell(column, role === 'measure' ? own.join(' ') : (entry.fields.get(role) ?? []).join('\n')),
          )
    return { cells, isHeading: false, place: place(null) }
  })
  return {
    table: { kind: 'table', columns: roles.length, rows, place: { page: null, table: 1, row: null, column: null } },
    firstBodyRow: 0,
    columns,
  }
}

/** Whether a line of an entry went into one of its fields. */
const isField = (entry: Entry, text: string): boolean =>
  readLabel(text) !== null || [...entry.fields.values()].some((values) => values.includes(text))

const lineAt = (text: string, place: Place): Line => ({
  text,
  paragraph: { kind: 'paragraph', text, place, headingLevel: null, bold: false, align: null },
})

/** Lines as paragraphs, set as the paragraphs in which they stood. */
const paragraphsOf = (lines: readonly Line[]): Paragraph[] =>
  lines.map(({ text, paragraph }) => ({ ...paragraph, text }))
