import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paragraph } from '#modules/documents/index.ts'
import { textOf } from '#modules/documents/index.ts'
import { collapse } from '#platform/text/fold.ts'
import { paragraphOf } from './lines.ts'
import type { FlatTable } from './model.ts'
import { rebuildTable } from './rebuild-table.ts'
import { type FlatCell, type FlatTask, flatten } from './testing/flatten.ts'
import { inventedTasks } from './testing/invented-plan.ts'

const nowhere = { page: null, table: null, row: null, column: null }
const paragraphs = (lines: readonly string[]): Paragraph[] => lines.map((line) => paragraphOf(line, nowhere))
const widths = { measure: 38, term: 20, executors: 26, amounts: 40, narrative: 48, indicator: 30, title: 22 }

const orders: FlatCell[][] = [
  ['measure', 'term', 'executors', 'amounts', 'narrative'],
  ['measure', 'executors', 'term', 'amounts', 'narrative'],
  ['measure', 'executors', 'indicator', 'term'],
  ['measure', 'term', 'executors', 'indicator'],
  ['measure', 'executors', 'term'],
  ['measure', 'term', 'executors', 'amounts'],
]
const shape = fc.record({
  columns: fc.constantFrom(...orders),
  numbers: fc.constantFrom('1.1.' as const, '1)' as const),
  titles: fc.constantFrom('before' as const, 'behind' as const, 'number-after' as const, 'none' as const),
})

const numberOf = (numbers: string, task: number, measure: number): string =>
  numbers === '1)' ? `${measure + 1})` : `${task + 1}.${measure + 1}.`

/** Rows as the columns of the flattened plan; amounts of a row in one. */
function rowsOf(found: FlatTable | null): Record<string, string>[] {
  if (found === null) return []
  return found.table.table.rows.map((row) => {
    const cells: Record<string, string> = {}
    for (const cell of row.cells) {
      const role = found.table.columns[cell.column]?.role ?? 'none'
      const name = ['planned', 'revised', 'financed', 'percent', 'fundingAmount'].includes(role) ? 'amounts' : role
      if (name !== 'task') cells[name] = [cells[name], collapse(textOf(cell.blocks))].filter((text) => text).join(' ')
    }
    return cells
  })
}

const titlesOf = (found: FlatTable | null): string[] =>
  (found?.table.table.rows ?? []).flatMap((row) =>
    row.cells.filter((cell) => found?.table.columns[cell.column]?.role === 'task').map((cell) => textOf(cell.blocks)),
  )

/** Words and figures; a task's number alone is left out, for a title without one is given that of its rows. */
const wordsOf = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => /[\p{L}\d]/u.test(word) && !/^\d+\.$/.test(word))
    .sort()

function allText(found: FlatTable | null): string[] {
  if (found === null) return []
  const cells = found.table.table.rows.flatMap((row) => row.cells.map((cell) => textOf(cell.blocks)))
  return [...cells, ...[...found.before, ...found.after, ...found.aside].map(({ text }) => text)]
}

describe('an invented plan flattened as the text of a PDF is', () => {
  it('comes back cell by cell, wherever the titles of its tasks landed', () => {
    fc.assert(
      fc.property(inventedTasks, shape, (tasks, { columns, numbers, titles }) => {
        const found = rebuildTable(paragraphs(flatten(tasks, { columns, widths, numbers, titles })))
        const expected = tasks.flatMap((task, taskIndex) =>
          task.measures.map((measure, index) => ({
            ...Object.fromEntries(
              columns.map((column) => [column, column === 'amounts' ? measure.amounts.join(' ') : measure[column]]),
            ),
            measure: `${numberOf(numbers, taskIndex, index)} ${measure.measure}`,
          })),
        )
        expect(rowsOf(found)).toEqual(expected)
        if (titles !== 'none')
          expect(titlesOf(found)).toEqual(tasks.map(({ title }, index) => `${index + 1}. ${title}`))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps every word exactly once, whatever the widths of its columns', () => {
    const anyWidths = fc.record({
      measure: fc.integer({ min: 18, max: 60 }),
      term: fc.integer({ min: 9, max: 20 }),
      executors: fc.integer({ min: 14, max: 40 }),
      amounts: fc.integer({ min: 8, max: 40 }),
      narrative: fc.integer({ min: 18, max: 60 }),
      indicator: fc.integer({ min: 16, max: 40 }),
      title: fc.integer({ min: 14, max: 30 }),
    })
    fc.assert(
      fc.property(inventedTasks, shape, anyWidths, (tasks, { columns, numbers, titles }, own) => {
        const lines = flatten(tasks, { columns, widths: own, numbers, titles })
        const found = rebuildTable(paragraphs(lines))
        if (found !== null) expect(wordsOf(allText(found))).toEqual(wordsOf(lines))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps every word of a text whose lines were shuffled', () => {
    fc.assert(
      fc.property(
        inventedTasks,
        shape,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (tasks, how, keys) => {
          const lines = shuffled(flatten(tasks, { ...how, widths }), keys)
          const found = rebuildTable(paragraphs(lines))
          if (found !== null) expect(wordsOf(allText(found))).toEqual(wordsOf(lines))
        },
      ),
      { numRuns: 60 },
    )
  })
})

function shuffled(lines: readonly string[], keys: Iterable<number>): string[] {
  const iterator = keys[Symbol.iterator]()
  return lines
    .map((line) => ({ line, key: iterator.next().value ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ line }) => line)
}

describe('cells set apart by signs', () => {
  const cells = (tasks: readonly FlatTask[]): string[][] =>
    tasks.flatMap((task, taskIndex) =>
      task.measures.map((measure, index) => [
        `${taskIndex + 1}.${index + 1}`,
        measure.measure,
        measure.executors,
        measure.term,
        measure.indicator,
      ]),
    )
  const heading = ['№ з/п', 'Зміст заходу', 'Виконавці', 'Строк виконання', 'Показник']

  it.each([
    ['bars', (rows: string[][]) => rows.map((row) => `| ${row.join(' | ')} |`)],
    ['bars without edges', (rows: string[][]) => rows.map((row) => row.join(' | '))],
    ['several spaces', (rows: string[][]) => rows.map((row) => row.join('    '))],
  ])('come back as rows: %s', (_, write) => {
    fc.assert(
      fc.property(inventedTasks, (tasks) => {
        const rows = [heading, ...cells(tasks)]
        const found = rebuildTable(paragraphs(['План заходів Вільшанської громади', ...write(rows)]))
        expect(found?.table.table.rows.map((row) => row.cells.map((cell) => textOf(cell.blocks)))).toEqual(rows)
        expect(found?.table.columns.map(({ role }) => role)).toEqual([
          'number',
          'measure',
          'executors',
          'term',
          'indicator',
        ])
        expect(found?.before.map(({ text }) => text)).toEqual(['План заходів Вільшанської громади'])
      }),
      { numRuns: 20 },
    )
  })
})
