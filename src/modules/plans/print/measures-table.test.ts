import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellText, type PrintRow, type TableBlock } from '#modules/documents/index.ts'
import { measuresTable } from './measures-table.ts'
import { allMeasures } from './plan-columns.ts'
import { largePlan } from './testing/large-plan.ts'
import { plans } from './testing/plan-arbitraries.ts'

/** How many cells cover each place of the grid. */
function coverage(rows: readonly PrintRow[], columns: number): number[][] {
  const grid = rows.map(() => new Array<number>(columns).fill(0))
  rows.forEach((row, index) => {
    for (const cell of row.cells) {
      let column = 0
      while ((grid[index]?.[column] ?? 1) > 0 && column < columns) column += 1
      for (let r = index; r < index + (cell.rowSpan ?? 1); r += 1) {
        for (let c = column; c < column + (cell.colSpan ?? 1); c += 1) {
          const line = grid[r]
          if (line?.[c] === undefined) throw new Error('a cell leaves the table')
          line[c] = (line[c] ?? 0) + 1
        }
      }
    }
  })
  return grid
}

const headings = (table: TableBlock) => table.headingRows.map((row) => row.cells.map(cellText))

test('cells of any plan cover every place of the table once', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const table = measuresTable(plan)
      for (const rows of [table.headingRows, table.rows]) {
        expect(new Set(coverage(rows, table.columns.length).flat())).toEqual(new Set([1]))
      }
      expect(table.rows.filter((row) => row.kind === 'body')).toHaveLength(allMeasures(plan).length)
    }),
  )
})

test('an action plan has goals as rows, the task merged over its measures, and no columns without content', () => {
  const table = measuresTable(largePlan(6))
  expect(headings(table)).toEqual([
    [
      'Найменування завдання',
      'Найменування заходу',
      'Відповідальні за виконання',
      'Показник виконання',
      'Строк виконання',
    ],
  ])
  expect(table.rows[0]?.kind).toBe('group')
  expect(cellText(table.rows[0]?.cells[0] ?? { paragraphs: [] })).toMatch(/^Стратегічна ціль 1\. /)
  const task = table.rows.find((row) => row.kind === 'body')?.cells[0]
  expect(task?.rowSpan).toBe(4)
})

test('money by year stands under one heading', () => {
  const plan = largePlan(2)
  const [first, second] = allMeasures(plan)
  if (first === undefined || second === undefined) throw new Error('no measures')
  const money = { source: 'Місцевий бюджет', note: null, amount: null, programme: null }
  const funded = structuredClone(plan)
  const [one, two] = allMeasures(funded)
  if (one) one.funding = { ...money, byYear: { '2026': 10, '2027': 0 } }
  if (two) two.funding = { ...money, byYear: null, note: 'Не потребує коштів' }
  const table = measuresTable(funded)
  expect(headings(table)[0]).toContain('Орієнтовні обсяги фінансування, тис. грн')
  expect(headings(table)[1]).toEqual(['усього', '2026 рік', '2027 рік'])
  const texts = table.rows.filter((row) => row.kind === 'body').map((row) => row.cells.map(cellText).slice(-3))
  expect(texts).toEqual([
    ['', '10,0', '0,0'],
    ['Не потребує коштів', '', ''],
  ])
})

test('nothing reported is an empty cell, zero is a figure', () => {
  const plan = { ...structuredClone(largePlan(1)), kind: 'implementation-report' as const }
  const [measure] = allMeasures(plan)
  if (measure) measure.execution = { planned: 5, revised: null, financed: 0, percent: null, narrative: 'Триває' }
  const row = measuresTable(plan).rows.find((line) => line.kind === 'body')
  expect(row?.cells.map(cellText).slice(-4)).toEqual(['5,0', '0,0', '', 'Триває'])
})
