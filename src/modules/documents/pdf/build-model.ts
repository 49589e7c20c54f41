import type { Block, DocumentModel, ReadNote } from '../model.ts'
import { findAlignedTables } from './aligned-tables.ts'
import type { FinishedTable } from './build-table.ts'
import { buildTable, finishTable, learnParagraphs } from './build-table.ts'

import { median } from './geometry.ts'
import { KnownParagraphs } from './known-paragraphs.ts'
import type { Setting } from './line-joining.ts'
import { HyphenCount } from './line-joining.ts'
import type { TextLine } from './lines.ts'
import { MergedColumns } from './merged-columns.ts'
import type { PageLayout, PageTable, PageText } from './page-parts.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { PageFacts } from './row-cut.ts'
import { withoutRunningLines } from './running-lines.ts'
import type { TableDraft } from './table-draft.ts'
import { beginTable } from './table-draft.ts'
import { continueTable, hasSameColumns } from './table-joining.ts'
import { Vocabulary } from './vocabulary.ts'

/** A run of text lines of one page, or a table with all its pages. */
type Part =
  | { readonly kind: 'text'; readonly lines: TextLine[]; readonly size: string }
  | { readonly kind: 'table'; readonly draft: TableDraft }

/** Puts the pages together: tables and paragraphs that go on over page breaks become one. */
export function buildModel(pages: readonly PageLayout[]): Pick<DocumentModel, 'blocks' | 'notes'> {
  const layouts = findAlignedTables(withoutRunningLines(pages))
  const setting = settingOf(layouts)
  const bodies = bodiesOf(layouts)
  const parts = joinParts(layouts, setting, bodies)
  const finished = new Map<TableDraft, FinishedTable>()
  for (const part of parts) if (part.kind === 'table') finished.set(part.draft, finishTable(part.draft))
  for (const table of finished.values()) learnParagraphs(table, setting)
  const blocks: Block[] = []
  const notes: ReadNote[] = []
  let tables = 0
  for (const part of parts) {
    if (part.kind === 'table') {
      tables += 1
      const table = finished.get(part.draft)
      if (table !== undefined) blocks.push(buildTable(table, tables, setting))
      if (!part.draft.isRuled) {
        notes.push({ code: 'table-rebuilt-from-positions', page: part.draft.page, facts: { table: tables } })
      }
    } else {
      const body = bodies.get(part.size)
      const frame = { left: body?.left ?? 0, right: body?.right ?? 0, isCell: false }
      for (const { text, page, bold, align } of paragraphsOf(part.lines, frame, setting)) {
        const place = { page, table: null, row: null, column: null }
        blocks.push({ kind: 'paragraph', text, place, headingLevel: null, bold, align })
      }
    }
  }
  return { blocks, notes }
}

function joinParts(layouts: readonly PageLayout[], setting: Setting, bodies: ReadonlyMap<string, Body>): Part[] {
  const parts: Part[] = []
  const merged = new MergedColumns(layouts)
  for (const layout of layouts) {
    const size = sizeOf(layout)
    const bodyBottom = bodies.get(size)?.bottom ?? layout.height
    const facts: PageFacts = { bodyBottom, leading: setting.cellLeading, merged }
    for (const [index, part] of layout.parts.entries()) {
      const table = part.kind === 'table' ? tableToContinue(parts, part, index, layout) : undefined
      if (part.kind === 'text') addText(parts, part.lines, size)
      else if (table !== undefined) continueTable(table, part, facts)
      else if (part.isDoubtful)
        addText(
          parts,
          part.cells.flatMap((cell) => cell.lines),
          size,
        )
      else parts.push({ kind: 'table', draft: beginTable(part) })
    }
  }
  return parts
}

function addText(parts: Part[], lines: readonly TextLine[], size: string): void {
  const before = parts.at(-1)
  if (before?.kind === 'text' && before.size === size) before.lines.push(...lines)
  else parts.push({ kind: 'text', lines: [...lines], size })
}

/** «Продовження таблиці», «Продовження додатка 2»: the only words that may stand between the parts of a table. */
const continuedWords = /^(?:продовження|закінчення)\s/iu

function tableToContinue(parts: Part[], part: PageTable, index: number, layout: PageLayout): TableDraft | undefined {
  let last = parts.at(-1)
  let removed = 0
  if (last?.kind === 'text' && index === 1) {
    const isContinuedLine =
      last.lines.length <= 2 && last.lines.every((line) => line.page === layout.page && continuedWords.test(line.text))
    if (!isContinuedLine) return undefined
    last = parts.at(-2)
    removed = 1
  } else if (index !== 0) return undefined
  if (last?.kind !== 'table' || last.draft.lastPage >= layout.page || !hasSameColumns(last.draft, part))
    return undefined
  parts.splice(parts.length - removed, removed)
  return last.draft
}

/** Where text and tables stand on pages of one size. */
interface Body {
  readonly left: number
  readonly right: number
  readonly bottom: number
}

function sizeOf({ width, height }: PageLayout): string {
  return `${Math.round(width / 10)}x${Math.round(height / 10)}`
}

function bodiesOf(layouts: readonly PageLayout[]): Map<string, Body> {
  const bodies = new Map<string, Body>()
  for (const [key, pages] of Map.groupBy(layouts, sizeOf)) {
    const parts = pages.flatMap((layout) => layout.parts)
    const boxes = parts.flatMap((part) =>
      part.kind === 'table' ? [part.box] : part.lines.filter((line) => line.direction === 0).map(boxOf),
    )
    const left = Math.min(...boxes.map((box) => box.left))
    const right = Math.max(...boxes.map((box) => box.right))
    const bottom = Math.max(...boxes.map((box) => box.bottom))
    // A few short lines do not tell how far a line may reach; then the right margin is taken to be as the left.
    const mirrored = (pages[0]?.width ?? 0) - left
    const reaching = boxes.filter((box) => box.right > right - 0.03 * (right - left)).length
    const isReached = reaching > 2 && right - left > 0.6 * (mirrored - left)
    bodies.set(key, { left, right: isReached ? right : Math.max(right, mirrored), bottom })
  }
  return bodies
}

function boxOf(line: TextLine): { left: number; right: number; bottom: number } {
  return { left: line.left, right: line.right, bottom: line.baseline + 0.25 * line.size }
}

function settingOf(layouts: readonly PageLayout[]): Setting {
  const vocabulary = new Vocabulary()
  const regions = layouts.flatMap((layout) => layout.parts.flatMap(regionsOf))
  for (const { lines } of regions) for (const line of lines) vocabulary.add(line, lines.length === 1)
  const hyphens = new HyphenCount()
  const cellSteps: number[] = []
  const textSteps: number[] = []
  for (const { lines, isCell } of regions) {
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1]
      if (next === undefined) continue
      hyphens.add(line.text, next.text, vocabulary)
      const step = (next.baseline - line.baseline) / line.size
      if (step > 0) (isCell ? cellSteps : textSteps).push(step)
    }
  }
  const usual = 1.2
  return {
    vocabulary,
    known: new KnownParagraphs(),
    isHyphenated: hyphens.isHyphenated,
    cellLeading: median(cellSteps) || usual,
    textLeading: Math.min(median(textSteps) || usual, 1.8),
  }
}

function regionsOf(part: PageTable | PageText): { lines: readonly TextLine[]; isCell: boolean }[] {
  if (part.kind === 'text') return [{ lines: part.lines, isCell: false }]
  return part.cells.map(({ lines }) => ({ lines, isCell: true }))
}
